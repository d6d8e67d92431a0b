/** Tabs of the file, and what each of Pactline’s is for. */

/** Tabs are known by what they are for, so that users may rename and move them. */
export type TabRole = 'agreement' | 'report' | 'data' | 'history' | 'log';

export interface TabFacts {
  readonly id: number;
  readonly name: string;
  /** `null`: a tab of the user's own. */
  readonly role: TabRole | null;
}
