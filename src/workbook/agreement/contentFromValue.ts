/** Turns the value of a term into what its cell is to hold. */
import type { ScalarValue, ValueDeclaration } from '../../domain/agreement/termDeclaration';
import type { Weekday } from '../../domain/time/calendarRules';
import { parseIsoDay, SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { readTimeOfDay } from '../../domain/time/timeOfDay';
import { LANGUAGE_NAMES, type Language } from '../../locales/language';
import type { TermTexts } from '../../locales/terms';
import type { Content } from '../../ports';

/**
 * What to write for a value. Dates and times are numbers, which need no zone; the cell's format shows them.
 *
 * @example contentFromValue({ key: 'opens', kind: 'time' }, '09:00', texts) // 0.375
 */
export function contentFromValue({ kind }: ValueDeclaration, value: ScalarValue, texts: TermTexts): Content {
  if (value === null) return '';
  switch (kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? texts[value ? 'yes' : 'no'] : value;
    case 'weekday':
      return texts.weekdays[value as Weekday];
    case 'date': {
      const day = parseIsoDay(String(value));
      return day === null ? value : day - SHEETS_EPOCH_DAY;
    }
    case 'time':
      // 24:00 as a number would show as 00:00.
      return value === '24:00' ? value : (readTimeOfDay(value, 'Etc/UTC') ?? 0) / 86_400;
    case 'language':
      return LANGUAGE_NAMES[value as Language];
    default:
      return value;
  }
}
