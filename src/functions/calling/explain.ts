/** Says what is wrong with a cell that could not be read: which rule, what came, and what to type instead. */
import { isBlank, isDate, isErrorText } from '../../domain/cell';
import { DAY_MS, MINUTE_MS, SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { readMoment } from '../../domain/time/readMoment';
import { toLocal } from '../../domain/time/zone';
import type { MessageKey } from '../../locales/formulas/messages/en';
import type { Parameter } from './declaration';
import type { FormulaIssue } from './refusal';

/** A digit, and nothing that a word is made of: `5,000`, `$12`, `۵۰`. Made when needed, as those of `foldText` are. */
const looksLikeNumber = (text: string): boolean => new RegExp('^[^\\p{L}]*\\p{Nd}[^\\p{L}]*$', 'u').test(text);

const LONGEST_SHOWN = 40;

/** Wall time as people type it: without the time at midnight, without the day for a time cell. */
function shownMoment(localMs: number): string {
  const iso = new Date(localMs).toISOString();
  const time = iso.slice(11, localMs % MINUTE_MS === 0 ? 16 : 19);
  if (Math.floor(localMs / DAY_MS) === SHEETS_EPOCH_DAY) return time;
  return localMs % DAY_MS === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/**
 * What came, as whoever typed it would know it again.
 *
 * @param sheetZone asked only for a date, which shows as in the sheet
 */
export function shown(value: unknown, sheetZone: () => string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate(value)) {
    const local = toLocal(sheetZone(), value.getTime());
    return Number.isNaN(local) ? String(value) : shownMoment(local);
  }
  if (typeof value !== 'string' || isErrorText(value)) return String(value);
  return `"${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}"`;
}

const isNumberText = (value: unknown): boolean => typeof value === 'string' && looksLikeNumber(value);

function numberAdvice({ minimum, above }: Parameter, value: unknown): [MessageKey, FormulaIssue['values']?] {
  if (isNumberText(value)) return ['numberAsText'];
  if (above !== undefined) return ['above', { bound: above }];
  if (minimum !== undefined) return ['atLeast', { bound: minimum }];
  return ['number'];
}

function rateAdvice({ above }: Parameter, value: unknown): [MessageKey, FormulaIssue['values']?] {
  // 25, or "25", where a quarter is meant: by far the commonest slip.
  const percent = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof percent === 'number' && percent > 1 && percent <= 100) {
    return ['percent', { percent: `${percent}%`, fraction: Number(`${percent}e-2`) }];
  }
  if (isNumberText(value) && !String(value).includes('%')) return ['numberAsText'];
  return [above === undefined ? 'rate' : 'rateAbove'];
}

/** A date, but too far off; a time cell is none. */
const isFarOff = (value: unknown): boolean =>
  isDate(value) ? value.getTime() > 0 : typeof value === 'string' && readMoment(value) !== null;

function advice(parameter: Parameter, value: unknown): [MessageKey, FormulaIssue['values']?] {
  switch (parameter.kind) {
    case 'number':
      return numberAdvice(parameter, value);
    case 'rate':
      return rateAdvice(parameter, value);
    case 'day':
    case 'instant':
      return [isFarOff(value) ? 'dateBounds' : parameter.kind];
    case 'flag':
    case 'zone':
      return [parameter.kind];
    case 'choice':
      return ['oneOf', { known: parameter.choices!.map((choice) => `"${choice}"`).join(', ') }];
    default:
      return ['missing'];
  }
}

/**
 * The issue of a cell that its reader answered NaN for.
 *
 * @param path argument, or argument and row
 */
export function explain(parameter: Parameter, value: unknown, path: string, sheetZone: () => string): FormulaIssue {
  const [code, values] = isErrorText(value) ? (['errorCell'] as const) : advice(parameter, value);
  return { code, path, values: { ...values, value: isBlank(value) ? '' : shown(value, sheetZone) } };
}
