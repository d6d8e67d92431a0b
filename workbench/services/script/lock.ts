/** `LockService`: locks that really exclude, other executions and the tests that play them. */
import type { ServiceContext } from '../context';
import { Exception } from '../exception';
import { Service } from '../service';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** Who holds which lock; an execution, or a stranger made by `holdLock`. */
export class LockTable {
  readonly #holders = new Map<string, object>();

  holder(name: string): object | null {
    return this.#holders.get(name) ?? null;
  }

  take(name: string, holder: object): void {
    this.#holders.set(name, holder);
  }

  release(name: string, holder: object): void {
    if (this.#holders.get(name) === holder) this.#holders.delete(name);
  }

  /** As Google does when an execution ends. */
  releaseAll(holder: object): void {
    for (const [name, present] of this.#holders) if (present === holder) this.#holders.delete(name);
  }
}

class LockObjectService extends Service implements GoogleLock {
  readonly serviceName = 'Lock';
  readonly #context: ServiceContext;
  readonly #table: LockTable;
  readonly #name: string;

  constructor(context: ServiceContext, table: LockTable, name: string) {
    super();
    this.#context = context;
    this.#table = table;
    this.#name = name;
  }

  get #me(): object {
    return this.#context.execution ?? this.#context;
  }

  hasLock(): boolean {
    return this.#table.holder(this.#name) === this.#me;
  }

  tryLock(timeoutInMillis: number): boolean {
    const holder = this.#table.holder(this.#name);
    if (holder !== null && holder !== this.#me) {
      // Nobody else runs meanwhile: whoever holds it now still does when the time is up.
      this.#context.wait(timeoutInMillis);
      return false;
    }
    this.#table.take(this.#name, this.#me);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.#table.release(this.#name, this.#me);
  }
}

export class LockServiceService extends Service implements GoogleAppsScript.Lock.LockService {
  readonly serviceName = 'LockService';
  readonly #context: ServiceContext;
  readonly #table: LockTable;

  constructor(context: ServiceContext, table: LockTable) {
    super();
    this.#context = context;
    this.#table = table;
  }

  getDocumentLock(): GoogleLock {
    return new LockObjectService(this.#context, this.#table, 'document');
  }

  getScriptLock(): GoogleLock {
    return new LockObjectService(this.#context, this.#table, 'script');
  }

  getUserLock(): GoogleLock {
    return new LockObjectService(this.#context, this.#table, 'user');
  }
}
