/** Counts what a run asks of the platform, and makes one of those calls fail or be the last. */
import { PlatformError, type Block } from '../../src/ports';

/** `document`: reads or changes cells, tabs, names or charts. `free`: zone, locale, ids, the lock. */
export type CallKind = 'document' | 'store' | 'trigger' | 'free';

export interface Call {
  readonly name: string;
  readonly kind: CallKind;
  /** The rectangle it concerned, where it concerned one. */
  readonly block: Block | null;
}

/** What stops a killed run: nothing of the run may catch it and go on, so every later call throws it too. */
export class Killed extends Error {}

type FaultKind = 'fail' | 'kill';

interface Fault {
  readonly kind: FaultKind;
  /** Counted over all calls but the free ones; the first is 1. */
  readonly number: number;
  readonly moment: 'before' | 'after';
  readonly reason: unknown;
}

export interface CallLog {
  /** All calls since the last reset, in order. */
  all(): readonly Call[];
  /** Those that read or change the document. */
  document(): readonly Call[];
  reset(): void;
  /** The n-th call from now on throws, before or after it is applied. */
  failCall(number: number, moment: 'before' | 'after', reason?: unknown): void;
  /** The run ends at the n-th call from now on; whatever it still asks for is refused until `revive`. */
  killAtCall(number: number, moment: 'before' | 'after'): void;
  revive(): void;
  /** Called after each call, such as to let the clock go on. */
  afterEach(listener: (call: Call) => void): void;
  /** Runs one call of the platform under the log and its fault. */
  run<Result>(name: string, kind: CallKind, block: Block | null, work: () => Result): Result;
}

/** A new, empty log without a fault. */
export function createCallLog(): CallLog {
  const calls: Call[] = [];
  let countable = 0;
  let fault: Fault | null = null;
  let killed = false;
  let listener: (call: Call) => void = () => undefined;

  const strike = (pending: Fault): never => {
    fault = null;
    killed = pending.kind === 'kill';
    throw pending.reason;
  };

  return {
    all: () => calls,
    document: () => calls.filter((call) => call.kind === 'document'),
    reset: () => {
      calls.length = 0;
      countable = 0;
    },
    failCall: (number, moment, reason = new Error('Service Spreadsheets timed out')) => {
      countable = 0;
      fault = { kind: 'fail', number, moment, reason: new PlatformError('call', reason) };
    },
    killAtCall: (number, moment) => {
      countable = 0;
      fault = { kind: 'kill', number, moment, reason: new Killed('Exceeded maximum execution time') };
    },
    revive: () => {
      killed = false;
      fault = null;
    },
    afterEach: (next) => {
      listener = next;
    },
    run: (name, kind, block, work) => {
      if (killed) throw new Killed('Exceeded maximum execution time');
      const call: Call = { name, kind, block };
      calls.push(call);
      if (kind !== 'free') countable++;
      const due = kind !== 'free' && fault !== null && fault.number === countable ? fault : null;
      if (due?.moment === 'before') strike(due);
      const result = work();
      if (due?.moment === 'after') strike(due);
      listener(call);
      return result;
    },
  };
}
