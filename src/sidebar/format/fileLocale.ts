/** What the file's locale says about typing: its language tag, its decimal mark, whether the day comes first. */
import type { DecimalMark } from '../../domain/agreement/readTyped';

/**
 * The locale as a tag that `Intl` takes, English for one it does not know.
 *
 * @example localeTag('pl_PL') // 'pl-PL'
 */
export function localeTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Persian has a mark of its own, which is read as it is; the point stands for it here. */
export function decimalMark(locale: string): DecimalMark {
  const parts = new Intl.NumberFormat(localeTag(locale)).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
}

export function dayComesFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(localeTag(locale)).formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month');
}
