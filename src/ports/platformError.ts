/** A failure of the platform, wrapped once: `operation` says what was being done, `reason` is what came. */
export class PlatformError extends Error {
  readonly operation: string;
  readonly reason: unknown;

  constructor(operation: string, reason: unknown) {
    super(`${operation}: ${reason instanceof Error ? reason.message : String(reason)}`);
    this.name = 'PlatformError';
    this.operation = operation;
    this.reason = reason;
  }
}
