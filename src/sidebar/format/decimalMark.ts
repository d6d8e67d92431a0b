/** What the file's locale says about typing numbers: its decimal mark. */
import type { DecimalMark } from '../../domain/agreement/readTyped';
import { localeTag } from '../../locales/localeTags';

/** Persian has a mark of its own, which is read as it is; the point stands for it here. */
export function decimalMark(locale: string): DecimalMark {
  const parts = new Intl.NumberFormat(localeTag(locale)).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
}
