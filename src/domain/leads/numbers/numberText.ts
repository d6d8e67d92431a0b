/** Takes a number text apart without deciding what a lone point or comma means: that is decided for a whole column. */
import { withLatinDigits } from '../../text/withLatinDigits';

export interface NumberText {
  /** Sign and digits with a point for the decimals, the open mark taken as the decimal mark. */
  readonly asDecimal: number;
  /** The same, the open mark taken as separating thousands; equal to `asDecimal` where nothing is open. */
  readonly asGrouped: number;
  /** The mark that is open, or the one that this text proves to be the decimal mark, or `''`. */
  readonly mark: '' | '.' | ',';
  /** What stood beside the digits, such as `$`, `zł` or `EUR`. */
  readonly currency: string;
}

const NUMBER = /^(\(?)([-+]?)\s*([^\d\s.,()+-]{0,5})\s*([-+]?)(\d[\d.,]*|[.,]\d+)\s*([^\d\s.,()+-]{0,5})\)?$/u;

/**
 * Takes apart what exports write for money and counts: `1250.0`, `$22,700.00`, `2.500,50`, `550 000 zł`, `(1,200.00)`.
 *
 * @returns `null` where the text is no number
 * @example readNumberText('2.500,50 €') // { asDecimal: 2500.5, asGrouped: 2500.5, mark: ',', currency: '€' }
 */
export function readNumberText(text: string): NumberText | null {
  const plain = withLatinDigits(text)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\u066c]/g, '')
    .replace(/\u066b/g, '.')
    .replace(/\u2212/g, '-')
    .replace(/(\d)[\s'’](?=\d)/g, '$1')
    .trim();
  const match = NUMBER.exec(plain);
  if (match === null) return null;
  const [, bracket, sign, before, innerSign, digits, after] = match as unknown as readonly string[];
  if (before !== '' && after !== '' && before !== after) return null;
  const isNegative = bracket === '(' || sign === '-' || innerSign === '-';
  const signed = (value: number): number => (isNegative ? -value : value);
  const read = readDigits(digits!);
  if (read === null) return null;
  return {
    asDecimal: signed(read.asDecimal),
    asGrouped: signed(read.asGrouped),
    mark: read.mark,
    currency: before === '' ? after! : before!,
  };
}

function readDigits(digits: string): Omit<NumberText, 'currency'> | null {
  const mark = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const group = mark === '.' ? ',' : '.';
  const parts = digits.split(mark);
  const ungrouped = (whole: string): string | null =>
    !whole.includes(group) ? whole : /^\d{1,3}([.,]\d{3})+$/.test(whole) ? whole.split(group).join('') : null;
  if (parts.length > 2) {
    // A mark that comes twice separates thousands; then the other one is the decimal mark, here absent.
    const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(digits) && !digits.includes(group);
    const value = Number(parts.join(''));
    return isGrouped ? { asDecimal: value, asGrouped: value, mark: group } : null;
  }
  const whole = ungrouped(parts[0]!);
  if (whole === null) return null;
  if (parts.length === 1) return { asDecimal: Number(whole), asGrouped: Number(whole), mark: '' };
  const decimal = Number(`${whole === '' ? '0' : whole}.${parts[1]!}`);
  const isOpen = parts[1]!.length === 3 && !digits.includes(group) && /^[1-9]\d{0,2}$/.test(whole);
  return { asDecimal: decimal, asGrouped: isOpen ? Number(parts.join('')) : decimal, mark };
}
