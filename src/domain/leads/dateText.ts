/** Takes a date text apart without deciding which number is the day: that is decided for a whole column. */
import { withLatinDigits } from '../latinDigits';
import { foldText } from './foldText';

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

/** Days and times of day already taken apart: a log repeats both far more often than both together. */
export interface DateMemory {
  readonly days: Map<string, DayText | null>;
  readonly times: Map<string, TimeText | null>;
}

type DayText = Pick<DateText, 'year' | 'first' | 'second' | 'form'>;
type TimeText = Pick<DateText, 'time' | 'offsetMinutes'>;

export const createDateMemory = (): DateMemory => ({ days: new Map(), times: new Map() });

const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
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

/** `null` where the text is no time of day. */
function readTime(text: string): TimeText | null {
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

function readNames(text: string, memory: DateMemory): DateText | null {
  const dayAndName = DAY_AND_NAME.exec(text);
  const named = dayAndName ?? NAME_AND_DAY.exec(text);
  if (named === null) return null;
  const [day, name] = dayAndName === null ? [named[2]!, named[1]!] : [named[1]!, named[2]!];
  const month = monthOf(name);
  if (month === 0) return null;
  return withTime({ year: Number(named[3]), first: month, second: Number(day), form: 'monthFirst' }, named[4], memory);
}

function withTime(day: DayText, text: string | undefined, { times }: DateMemory): DateText | null {
  const { year, first, second, form } = day;
  if (text === undefined) return { year, first, second, form, time: 0, offsetMinutes: NaN };
  let time = times.get(text);
  if (time === undefined) times.set(text, (time = readTime(text)));
  return time && { year, first, second, form, time: time.time, offsetMinutes: time.offsetMinutes };
}

/**
 * Takes apart the texts that CRMs export: ISO with or without time and zone, `M/D/YYYY h:mm AM`, `D/M/YYYY`,
 * `D.M.YYYY`, `24-12-2025`, `15 Apr, 2021 00:03:00`, month names in the five languages, Persian digits.
 *
 * @param memory of the column
 * @returns `null` where the text is no such date; day and month are not yet held against the calendar
 * @example readDateText('4/15/2021 12:03 AM', memory) // { year: 2021, first: 4, second: 15, form: 'open', time: 180000, offsetMinutes: NaN }
 */
export function readDateText(text: string, memory: DateMemory): DateText | null {
  const plain = /^[!-~]+( [!-~]+)*$/.test(text) ? text : latinText(text);
  const space = plain.charCodeAt(10) === 84 && plain.charCodeAt(4) === 45 ? 10 : plain.indexOf(' ');
  const end = space < 0 ? plain.length : plain.charCodeAt(space - 1) === 44 ? space - 1 : space;
  const dayText = plain.slice(0, end);
  let day = memory.days.get(dayText);
  if (day === undefined) memory.days.set(dayText, (day = readNumbers(dayText)));
  return day === null
    ? readNames(plain, memory)
    : withTime(day, space < 0 ? undefined : plain.slice(space + 1), memory);
}

const latinText = (text: string): string =>
  withLatinDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
