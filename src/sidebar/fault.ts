/** A call that brought no answer, by what the person can do about it; the sentences are in `locales/sidebar`. */

export type FaultKind = 'accounts' | 'authorization' | 'offline' | 'timeOut' | 'platform';

/** What a call rejects with. The platform's own words stay in `cause`, for the console alone. */
export class Fault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'Fault';
    this.kind = kind;
  }
}

/**
 * Tells faults apart by the platform's message, which is all it gives.
 *
 * Several accounts signed in to one browser make every call end in PERMISSION_DENIED, whatever the person may do;
 * the platform never says that this is the reason.
 *
 * @param failure what the failure handler received
 * @example faultOf(new Error('ScriptError: PERMISSION_DENIED')).kind // 'accounts'
 */
export function faultOf(failure: unknown): Fault {
  if (failure instanceof Fault) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  if (message.includes('PERMISSION_DENIED')) return new Fault('accounts', failure);
  if (/authoriz|not have permission/i.test(message)) return new Fault('authorization', failure);
  if (/NetworkError|connection failure/i.test(message)) return new Fault('offline', failure);
  if (/maximum execution time|timed out/i.test(message)) return new Fault('timeOut', failure);
  return new Fault('platform', failure);
}
