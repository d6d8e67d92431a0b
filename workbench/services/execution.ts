/** What is known of one execution of the add-on: its rights, its clock, and every service call it made. */

/** `reads`, `changes`: touches the document. `builds`: makes or asks an object only. `settings`: zone, locale, properties, cache, locks, session, utilities, UI. */
export type CallKind = 'reads' | 'changes' | 'builds' | 'settings';

export interface ServiceCall {
  /** Such as `Range.setValues`. */
  readonly name: string;
  readonly kind: CallKind;
}

/** An error to throw, or `kill`: the execution ends there and nothing of it runs any more, not even its `catch`. */
export type FixedFault = Error | 'kill';
