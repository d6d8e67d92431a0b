/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat, in English, in any zone. */
import { offsetAt } from '../../engine/zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function offsetText(offsetMs: number, colon: string): string {
  const minutes = Math.abs(Math.trunc(offsetMs / 60_000));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

function isoWeek(local: Date): number {
  const thursday = new Date(local.getTime());
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}

/** @example formatDate(0, 'America/New_York', "yyyy-MM-dd'T'HH:mm:ssXXX") is '1969-12-31T19:00:00-05:00' */
export function formatDate(epochMs: number, zone: string, pattern: string): string {
  const offset = offsetAt(zone, epochMs);
  const local = new Date(epochMs + offset);
  const padded = (value: number, letters: string): string => String(value).padStart(letters.length, '0');
  const [hour, day] = [local.getUTCHours(), local.getUTCDay()];
  const letter = (letters: string): string => {
    switch (letters[0]) {
      case 'y':
        return letters.length === 2
          ? String(local.getUTCFullYear()).slice(-2)
          : padded(local.getUTCFullYear(), letters);
      case 'M': {
        const name = MONTHS[local.getUTCMonth()] ?? '';
        if (letters.length > 2) return letters.length === 3 ? name.slice(0, 3) : name;
        return padded(local.getUTCMonth() + 1, letters);
      }
      case 'd':
        return padded(local.getUTCDate(), letters);
      case 'E':
        return letters.length > 3 ? (DAYS[day] ?? '') : (DAYS[day] ?? '').slice(0, 3);
      case 'u':
        return padded(day || 7, letters);
      case 'H':
        return padded(hour, letters);
      case 'k':
        return padded(hour || 24, letters);
      case 'h':
        return padded(hour % 12 || 12, letters);
      case 'K':
        return padded(hour % 12, letters);
      case 'm':
        return padded(local.getUTCMinutes(), letters);
      case 's':
        return padded(local.getUTCSeconds(), letters);
      case 'S':
        return padded(local.getUTCMilliseconds(), letters);
      case 'a':
        return hour < 12 ? 'AM' : 'PM';
      case 'w':
        return padded(isoWeek(local), letters);
      case 'D':
        return padded(Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, letters);
      case 'G':
        return 'AD';
      case 'Z':
        return offsetText(offset, '');
      case 'X':
        if (offset === 0) return 'Z';
        return letters.length === 1
          ? offsetText(offset, '').slice(0, 3)
          : offsetText(offset, letters.length > 2 ? ':' : '');
      case 'z':
        return offset === 0 ? 'UTC' : `GMT${offsetText(offset, ':')}`;
      default:
        return letters;
    }
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (whole, quoted: string | undefined) =>
    quoted === undefined ? letter(whole) : quoted === '' ? "'" : quoted.replace(/''/g, "'"),
  );
}
