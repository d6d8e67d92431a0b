/** A JavaScript global scope of its own, as Apps Script gives one to every execution. */
export interface Realm {
  /** Puts a global of the host's into the scope. */
  define(name: string, value: unknown): void;
  /** Runs a script in the scope and answers the value of its last statement. */
  evaluate(source: string, fileName: string): unknown;
  dispose(): void;
}
