/** What is known of one execution of the add-on, and the journal of every service call that any of them made. */
import type { CalculatingCell } from '../engine/customFunction';
import type { AuthModeName, User } from './hostTypes';

/** `reads`, `changes`: touches the document. `builds`: makes or asks an object only. `settings`: zone, locale, properties, cache, locks, session, utilities, UI. */
export type CallKind = 'reads' | 'changes' | 'builds' | 'settings';

export type ExecutionKind = 'load' | 'open' | 'run' | 'trigger' | 'formula';

export interface ServiceCall {
  /** Such as `Range.setValues`. */
  readonly name: string;
  readonly kind: CallKind;
  readonly by: ExecutionKind;
}

/** An error to throw, or `kill`: the execution ends there and nothing of it runs any more, not even its `catch`. */
export type FixedFault = Error | 'kill';

/** Milliseconds after which Google ends an execution. */
export const LIMIT_MS: Readonly<Record<ExecutionKind, number>> = {
  load: 30_000,
  open: 30_000,
  formula: 30_000,
  run: 360_000,
  trigger: 360_000,
};

export interface Execution {
  kind: ExecutionKind;
  authMode: AuthModeName;
  readonly user: User;
  startedAt: number;
  /** Set for custom functions: the cell that calculates. */
  cell: CalculatingCell | null;
  /** Once set, every service call throws it, whatever the add-on catches. */
  ended: Error | null;
}

/** Counts and remembers calls, and makes chosen ones fail. */
export class CallJournal {
  #calls: ServiceCall[] = [];
  #fault: { left: number; readonly when: 'before' | 'after'; readonly fault: FixedFault } | null = null;

  calls(): readonly ServiceCall[] {
    return this.#calls.slice();
  }

  reset(): void {
    this.#calls = [];
  }

  failCall(n: number, when: 'before' | 'after', fault: FixedFault): void {
    this.#fault = { left: n, when, fault };
  }

  /** Notes the call; answers the fault that is to strike it. */
  note(call: ServiceCall): { readonly when: 'before' | 'after'; readonly fault: FixedFault } | null {
    this.#calls.push(call);
    const isDocumentCall = call.kind === 'reads' || call.kind === 'changes';
    if (!this.#fault || !isDocumentCall || call.by === 'formula') return null;
    this.#fault.left -= 1;
    if (this.#fault.left > 0) return null;
    const fault = this.#fault;
    this.#fault = null;
    return fault;
  }
}
