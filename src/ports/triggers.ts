/** The nightly call: which function the platform calls, and who set it up. */

/** The global that the platform calls at night; the build checks that it exists. */
export const NIGHTLY_HANDLER = 'nightlyRefresh';

export interface NightlyTrigger {
  readonly id: string;
  readonly handler: string;
}

/** Time triggers of this person in this file; nobody else's can be seen. */
export interface Triggers {
  list(): readonly NightlyTrigger[];
  /** One for {@link NIGHTLY_HANDLER}. The platform fires within the hour that begins at `hour` in `timeZone`. */
  addNightly(hour: number, timeZone: string): NightlyTrigger;
  remove(id: string): void;
}
