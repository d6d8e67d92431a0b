/** The closed list of what can be wrong with a term; each language has a sentence for every code. */
import type { Issue } from '../issue';
import type { HoursIssueCode } from '../time/readHours';

/** `values` of each: `came` is what stands there, the others are named beside the code. */
type OwnTermIssueCode =
  | 'blank'
  /** The cell holds an error such as `#REF!`. */
  | 'errorCell'
  | 'notText'
  | 'notNumber'
  /** A rate above 1: `percent` and `fraction` are what may be meant. */
  | 'rateTooHigh'
  | 'rateTooLow'
  | 'notRate'
  /** `above` */
  | 'notAbove'
  /** `least` */
  | 'tooLow'
  /** `most` */
  | 'tooHigh'
  | 'notWhole'
  /** `longest`, `length` */
  | 'tooLong'
  | 'notDate'
  | 'notTime'
  | 'notWeekday'
  | 'notYesNo'
  | 'unknownLanguage'
  | 'unknownZone'
  | 'unknownCurrency'
  /** `least` */
  | 'tooFewRows'
  /** `most`, `rows` */
  | 'tooManyRows'
  /** `row`, `otherRow`: the same value stands in both. */
  | 'doubled'
  /** `row`, `otherRow`: the day in `row` is not after the one in `otherRow`. */
  | 'notAscending'
  | 'unknownChoice'
  /** `start`, `end` */
  | 'endsBeforeStart'
  /** `name`: the named range is gone from the file. */
  | 'nameMissing'
  /** `name`, `other`: two named ranges, of two terms, have a cell in common. */
  | 'nameDoubled'
  /** The request names a term that there is not. */
  | 'unknownTerm';

export type TermIssueCode = OwnTermIssueCode | HoursIssueCode;

/** Path: a term's key (`closeRate`), or a table's cell with the row counted from 1 (`leadTypes.2.value`). */
export type TermIssue = Issue<TermIssueCode>;
