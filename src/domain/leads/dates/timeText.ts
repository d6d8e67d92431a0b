/** Reads the time of day that stands behind a day: with seconds, halves of the day in five languages, a zone, or without. */

export interface TimeText {
  /** Milliseconds after midnight. */
  readonly time: number;
  /** Minutes east of Greenwich, or NaN where the text names no zone. */
  readonly offsetMinutes: number;
}

const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?([ap]\.?\s?m\.?|ö[ös]|[قب]\.?\s?ظ\.?)?\s?(z|(?:utc|gmt)?\s?([+-]\d{1,2})(?::?(\d{2}))?|utc|gmt)?$/i;

/**
 * @returns `null` where the text is no time of day
 * @example readTimeText('12:03 AM') // { time: 180000, offsetMinutes: NaN }
 */
export function readTimeText(text: string): TimeText | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hour, minute, second = '0', fraction = '', half, zone, east = '0', eastMinutes = '0'] = match;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^(p|ös|ب)/i.test(half) ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return {
    time: ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`${fraction}000`.slice(0, 3)),
    offsetMinutes: zone === undefined ? NaN : Number(east) * 60 + (east.startsWith('-') ? -1 : 1) * Number(eastMinutes),
  };
}
