/** Numbers, days and durations inside the report's sentences, as readers of the tab's language write them. */
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Language } from '../../locales/language';
import { dateTag, numberTag, wordTag } from '../../locales/localeTags';
import { translate } from '../../locales/translate';
import type { DayNumber } from '../../domain/time/calendarRules';
import { DAY_MS } from '../../domain/time/civilDay';

export interface ReportFormats {
  count(value: number): string;
  /** One decimal at most. */
  decimal(value: number): string;
  /** @param rate 0 to 1 */
  percent(rate: number): string;
  percentOneDecimal(rate: number): string;
  /** In the agreement's currency, without decimals above 1,000. */
  money(value: number): string;
  /** The same, short enough for a headline: $360K, $1.25M. */
  shortMoney(value: number): string;
  /** With its sign: what is more or less than before. */
  change(value: number): string;
  month(year: number, month: number): string;
  /** Short enough for the axis of a chart: Nov 2026. */
  shortMonth(year: number, month: number): string;
  year(year: number): string;
  day(day: DayNumber): string;
  /** Without its year, for the axis of a chart: Nov 2. */
  shortDay(day: DayNumber): string;
  /** From a day to another: Nov 9 – Nov 15, 2026. */
  days(first: DayNumber, last: DayNumber): string;
  /** Day and time in the agreement's zone. */
  moment(epochMs: number): string;
  /** Working time: 38 min, 2 h 05, 31 h. */
  duration(minutes: number): string;
  /** Time on the clock: as working time, whole days from two days on. */
  elapsed(minutes: number): string;
}

/** From so many hours on, minutes only stand in the way. */
const WHOLE_HOURS_FROM = 24;
const WHOLE_DAYS_FROM = 2;
const MINUTES_A_DAY = 1440;

/**
 * Formats for the tabs of a file.
 *
 * @param locale of the file, such as `en_GB`: decides on separators, and on the order of a date
 * @param zone IANA name in which times are told
 * @param currency ISO 4217 code
 */
export function reportFormats(
  language: Language,
  locale: string,
  zone: string,
  currency: string,
  durations: ReportTexts['durations'],
): ReportFormats {
  const tag = numberTag(language, locale);
  const calendarTag = dateTag(language, locale);
  const moneyIn = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const money = moneyIn(0);
  const smallMoney = moneyIn(2);
  const shortMoney = new Intl.NumberFormat(wordTag(language, locale), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percentage = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const finePercentage = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const twoDigits = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 });
  const months = new Intl.DateTimeFormat(calendarTag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(calendarTag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const shortMonths = new Intl.DateTimeFormat(calendarTag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(calendarTag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const years = new Intl.NumberFormat(tag, { useGrouping: false });
  const moments = new Intl.DateTimeFormat(calendarTag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const duration = (minutes: number): string => {
    const rounded = Math.round(minutes);
    const hours = Math.floor(rounded / 60);
    if (hours === 0) return translate(language, durations.minutes, { minutes: whole.format(rounded) });
    if (hours >= WHOLE_HOURS_FROM) {
      return translate(language, durations.hoursOnly, { hours: whole.format(Math.round(rounded / 60)) });
    }
    const values = { hours: whole.format(hours), minutes: twoDigits.format(rounded % 60) };
    return translate(language, durations.hours, values);
  };
  return {
    count: (value) => whole.format(value),
    decimal: (value) => oneDecimal.format(value),
    percent: (rate) => percentage.format(rate),
    percentOneDecimal: (rate) => finePercentage.format(rate),
    change: (value) => (value < 0 ? '−' : value > 0 ? '+' : '±') + whole.format(Math.abs(value)),
    month: (year, month) => months.format(Date.UTC(year, month - 1)),
    shortMonth: (year, month) => shortMonths.format(Date.UTC(year, month - 1)),
    year: (year) => years.format(year),
    day: (day) => days.format(day * DAY_MS),
    shortDay: (day) => shortDays.format(day * DAY_MS),
    days: (first, last) => `${shortDays.format(first * DAY_MS)} – ${days.format(last * DAY_MS)}`,
    moment: (epochMs) => moments.format(epochMs),
    money: (value) => (Number.isInteger(value) || Math.abs(value) >= 1000 ? money : smallMoney).format(value),
    shortMoney: (value) => shortMoney.format(value),
    duration,
    elapsed: (minutes) => {
      const passed = Math.floor(minutes / MINUTES_A_DAY);
      return passed < WHOLE_DAYS_FROM
        ? duration(minutes)
        : translate(language, durations.days, { days: whole.format(passed) });
    },
  };
}
