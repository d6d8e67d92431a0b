/** Takes a date text apart without deciding which number is the day: that is decided for a whole column. */
import { withLatinDigits } from '../../text/withLatinDigits';
import { foldText } from '../../text/foldText';
import { readTimeText, type TimeText } from './timeText';

export interface DateText extends TimeText {
  readonly year: number;
  /** The two numbers beside the year, in the order in which they stand. */
  readonly first: number;
  readonly second: number;
  /** `monthFirst`: the form itself says so. `dotted`: day first wherever dots are used. `open`: the column decides. */
  readonly form: 'monthFirst' | 'dotted' | 'open';
}

type DayText = Pick<DateText, 'year' | 'first' | 'second' | 'form'>;

/** Days and times of day already taken apart: a log repeats both far more often than both together. */
interface DateMemory {
  readonly days: Map<string, DayText | null>;
  readonly times: Map<string, TimeText | null>;
}

export const createDateMemory = (): DateMemory => ({ days: new Map(), times: new Map() });

const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const DAY_AND_NAME =
  /^(?:\p{L}+\.?,\s*)?(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})$/iu;
const NAME_AND_DAY = /^(?:\p{L}+\.?,\s*)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

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

function readNumbers(text: string): DayText | null {
  const numbers = NUMBERS.exec(text);
  if (numbers === null) return null;
  const [, left, separator, middle, right] = numbers as unknown as [string, string, string, string, string];
  if (left.length === 4 && right.length <= 2) {
    return { year: Number(left), first: Number(middle), second: Number(right), form: 'monthFirst' };
  }
  if (right.length !== 4 || left.length > 2) return null;
  const form = separator === '.' ? 'dotted' : 'open';
  return { year: Number(right), first: Number(left), second: Number(middle), form };
}

function readNames(text: string): DayText | null {
  const dayAndName = DAY_AND_NAME.exec(text);
  const named = dayAndName ?? NAME_AND_DAY.exec(text);
  if (named === null) return null;
  const [day, name] = dayAndName === null ? [named[2]!, named[1]!] : [named[1]!, named[2]!];
  const month = monthOf(name);
  return month === 0 ? null : { year: Number(named[3]), first: month, second: Number(day), form: 'monthFirst' };
}

/** A space, or the `T` of ISO 8601, stands between day and time; a comma may stand before the space. */
function splitDate(text: string): readonly [day: string, time: string | null] {
  if (text.charCodeAt(10) === 84 && text.charCodeAt(4) === 45) return [text.slice(0, 10), text.slice(11)];
  const colon = text.indexOf(':');
  const space = colon < 0 ? -1 : text.lastIndexOf(' ', colon);
  if (space < 0) return [text, null];
  return [text.slice(0, text.charCodeAt(space - 1) === 44 ? space - 1 : space), text.slice(space + 1)];
}

/**
 * Takes apart the texts that CRMs export: ISO with or without time and zone, `M/D/YYYY h:mm AM`, `D/M/YYYY`,
 * `D.M.YYYY`, `24-12-2025`, `15 Apr, 2021 00:03:00`, month names in the five languages, Persian digits.
 *
 * @param memory of the column
 * @returns `null` where the text is no such date; day and month are not yet held against the calendar
 * @example readDateText('4/15/2021 12:03 AM', memory) // { year: 2021, first: 4, second: 15, form: 'open', time: 180000, offsetMinutes: NaN }
 */
export function readDateText(text: string, { days, times }: DateMemory): DateText | null {
  const [dayText, timeText] = splitDate(/^[!-~]+( [!-~]+)*$/.test(text) ? text : latinText(text));
  let day = days.get(dayText);
  if (day === undefined) days.set(dayText, (day = readNumbers(dayText) ?? readNames(dayText)));
  if (day === null) return null;
  const { year, first, second, form } = day;
  if (timeText === null) return { year, first, second, form, time: 0, offsetMinutes: NaN };
  let time = times.get(timeText);
  if (time === undefined) times.set(timeText, (time = readTimeText(timeText)));
  return time && { year, first, second, form, time: time.time, offsetMinutes: time.offsetMinutes };
}

const latinText = (text: string): string =>
  withLatinDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
