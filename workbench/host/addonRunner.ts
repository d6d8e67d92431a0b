/** Runs functions of the add-on, each in an execution of its own, as menus, sidebar and triggers do. */
import type { AddonRealm } from './addonRealm';
import { openAddonRealm } from './addonRealm';
import { endExecution } from './boundary';
import type { FileContext } from '../services/context';
import { Exception } from '../services/exception';
import type { CallJournal, Execution, ExecutionKind } from './execution';
import { LIMIT_MS } from './execution';
import type { Surroundings } from './globals';
import type { AuthModeName, User } from './hostTypes';
import type { Scopes } from './permissions';
import type { Realm } from '../realm/realm';

/** What the add-on threw, as an error of this realm. */
class AddonError extends Error {
  constructor(thrown: unknown) {
    const { name, message, stack } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
    super(message ?? String(thrown), { cause: thrown });
    this.name = name ?? 'Error';
    if (stack) this.stack = stack;
  }
}

export interface RunnerOptions {
  readonly file: FileContext;
  readonly journal: CallJournal;
  readonly createRealm: () => Realm;
  readonly scopes: () => Scopes;
  readonly surroundings: () => Surroundings;
}

export interface ExecutionRequest {
  readonly kind: ExecutionKind;
  readonly authMode: AuthModeName;
  readonly user: User;
}

export interface Runner {
  /** A realm for the request, which the caller must dispose of. */
  openRealm(request: ExecutionRequest): { readonly realm: AddonRealm; readonly execution: Execution };
  /** Runs `work` in a realm of its own; locks are released and formulas calculated when it is over. */
  execute(request: ExecutionRequest, work: (realm: AddonRealm) => unknown): unknown;
  /** Calls one global function. */
  call(request: ExecutionRequest, name: string, args: (realm: AddonRealm) => readonly unknown[]): unknown;
}

export function createRunner({ file, journal, createRealm, scopes, surroundings }: RunnerOptions): Runner {
  const openRealm: Runner['openRealm'] = ({ kind, authMode, user }) => {
    const execution: Execution = { kind, authMode, user, startedAt: file.now(), cell: null, ended: null };
    try {
      const options = { file, execution, journal, scopes: scopes(), surroundings: surroundings(), createRealm };
      return { realm: openAddonRealm(options), execution };
    } catch (error) {
      throw new AddonError(error);
    }
  };

  const execute: Runner['execute'] = (request, work) => {
    const { realm, execution } = openRealm(request);
    try {
      const result = work(realm);
      if (file.now() - execution.startedAt > LIMIT_MS[execution.kind]) {
        endExecution(execution, 'Exceeded maximum execution time');
      }
      return result;
    } catch (error) {
      if (execution.ended) throw execution.ended;
      throw error instanceof Exception ? error : new AddonError(error);
    } finally {
      surroundings().locks.releaseAll(execution);
      file.calculation.flush();
      realm.dispose();
      // Caught or not by the add-on: an execution that was ended has failed.

      if (execution.ended) throw execution.ended;
    }
  };

  return {
    openRealm,
    execute,
    call: (request, name, args) =>
      execute(request, (realm) => {
        const body = realm.function(name);
        if (!body) throw new Exception(`Script function not found: ${name}`);
        return body(...args(realm));
      }),
  };
}
