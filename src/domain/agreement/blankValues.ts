/** The values of a blank agreement: empty but for what is usual where its file is at home. */
import { initialValues } from './initialValues';
import type { TermValues } from './termDeclaration';
import type { Workweek } from './workweek';

/** What a new agreement takes from its file and its reader. */
export interface NewAgreement {
  /** IANA name. */
  readonly timeZone: string;
  /** Code of a language that tabs may be written in. */
  readonly tabLanguage: string;
  readonly workweek: Workweek;
}

const USUAL_HOURS = { opens: '09:00', closes: '17:00' };

/** Hours, targets and currency as they usually are; everything else blank. */
export function blankValues({ timeZone, tabLanguage, workweek }: NewAgreement): TermValues {
  const workingHours = workweek.days.map((day) => ({ day, ...USUAL_HOURS }));
  return { ...initialValues(), timeZone, tabLanguage, weekStartsOn: workweek.startsOn, workingHours };
}
