/** Takes a date text apart without deciding which number is the day: that is decided for a whole column. */
import { foldText, withLatinDigits } from './foldText';

export interface DateText {
  readonly year: number;
  /** The two numbers beside the year, in the order in which they stand. */
  readonly first: number;
  readonly second: number;
  /** `monthFirst`: the form itself says so. `dotted`: day first wherever dots are used. `open`: the column decides. */
  readonly form: 'monthFirst' | 'dotted' | 'open';
  /** Milliseconds after midnight. */
  readonly time: number;
  /** Minutes east of Greenwich, or NaN where the text names no zone. */
  readonly offsetMinutes: number;
}

const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:(?:,?\s+|T)(.+))?$/i;
const DAY_AND_NAME =
  /^(?:\p{L}+\.?,\s*)?(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})(?:,?\s+(.+))?$/iu;
const NAME_AND_DAY = /^(?:\p{L}+\.?,\s*)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.+))?$/iu;
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?([ap]\.?\s?m\.?|ö[ös]|[قب]\.?\s?ظ\.?)?\s?(z|(?:utc|gmt)?\s?([+-]\d{1,2})(?::?(\d{2}))?|utc|gmt)?$/i;

/** Beginnings of the months' names in the five languages, month by month. */
const MONTHS =
  'jan,ene,sty,oca,ژانویه|feb,lut,sub,فوریه|mar,مارس|apr,abr,kwi,nis,اوریل|may,maj,مه,می|jun,cze,haz,ژوین|jul,lip,tem,ژوییه,جولای|aug,ago,sie,agu,اوت|sep,set,wrz,eyl,سپتامبر|oct,paz,eki,اکتبر|nov,lis,kas,نوامبر|dec,dic,gru,ara,دسامبر';

function monthOf(name: string): number {
  const folded = foldText(name);
  return (
    MONTHS.split('|').findIndex((names) =>
      names.split(',').some((start) => (start < '~' ? folded.slice(0, 3) === start : folded === foldText(start))),
    ) + 1
  );
}

/** Milliseconds after midnight and offset; `null` where the text is no time of day. */
function readTime(text: string | undefined): Pick<DateText, 'time' | 'offsetMinutes'> | null {
  if (text === undefined) return { time: 0, offsetMinutes: NaN };
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hour, minute, second = '0', fraction = '0', half, zone, east = '0', eastMinutes = '0'] = match;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^(p|ös|ب)/i.test(half) ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return {
    time:
      ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6),
    offsetMinutes: zone === undefined ? NaN : Number(east) * 60 + (east.startsWith('-') ? -1 : 1) * Number(eastMinutes),
  };
}

/**
 * Takes apart the texts that CRMs export: ISO with or without time and zone, `M/D/YYYY h:mm AM`, `D/M/YYYY`,
 * `D.M.YYYY`, `24-12-2025`, `15 Apr, 2021 00:03:00`, month names in the five languages, Persian digits.
 *
 * @returns `null` where the text is no such date; day and month are not yet held against the calendar
 * @example readDateText('4/15/2021 12:03 AM') // { year: 2021, first: 4, second: 15, form: 'open', time: 180000, offsetMinutes: NaN }
 */
export function readDateText(text: string): DateText | null {
  const plain = withLatinDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const numbers = NUMBERS.exec(plain);
  if (numbers !== null) {
    const [, left, separator, middle, right] = numbers as unknown as [string, string, string, string, string];
    const time = readTime(numbers[5]);
    const yearFirst = left.length === 4 && right.length <= 2;
    if (time === null || (!yearFirst && (right.length !== 4 || left.length > 2))) return null;
    if (yearFirst)
      return { year: Number(left), first: Number(middle), second: Number(right), form: 'monthFirst', ...time };
    const form = separator === '.' ? 'dotted' : 'open';
    return { year: Number(right), first: Number(left), second: Number(middle), form, ...time };
  }
  const dayName = DAY_AND_NAME.exec(plain);
  const nameDay = dayName === null ? NAME_AND_DAY.exec(plain) : null;
  const named = dayName ?? nameDay;
  if (named === null) return null;
  const month = monthOf(dayName === null ? named[1]! : named[2]!);
  const time = readTime(named[4]);
  if (month === 0 || time === null) return null;
  const day = Number(dayName === null ? named[2] : named[1]);
  return { year: Number(named[3]), first: month, second: day, form: 'monthFirst', ...time };
}
