/** Questions about number formats, remembered: a sheet asks the same few a hundred thousand times. */
import { isTextFormat, numfmt } from '@univerjs/core';

const dates = new Map<string, boolean>();

/** Whether a number in this format is shown as a date, a time or a duration. */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (!pattern) return false;
  let isDate = dates.get(pattern);
  if (isDate === undefined) {
    try {
      isDate = numfmt.getFormatInfo(pattern).isDate;
    } catch {
      isDate = false;
    }
    dates.set(pattern, isDate);
  }
  return isDate;
}

export function isPlainTextPattern(pattern: string | null | undefined): boolean {
  return pattern === '@' || isTextFormat(pattern ?? '');
}

/** Whether the format is Sheets' "automatic": the shape of a typed text may replace it. */
export function isAutomaticPattern(pattern: string | null | undefined): boolean {
  return !pattern || pattern === 'General';
}

/** A number as the locale shows it in this format. */
export function formatNumber(pattern: string | null | undefined, value: number, tag: string): string {
  try {
    return numfmt.format(pattern ?? 'General', value, { locale: tag, throws: false });
  } catch {
    return String(value);
  }
}
