/** What a spreadsheet's locale decides: separators, the order of dates, and the default date formats. */

export interface LocaleFacts {
  /** As `Intl` wants it: `en-US`. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** A space stands for every kind of space. */
  readonly group: '.' | ',' | ' ' | "'";
  /** Between the arguments of a formula. */
  readonly argument: ',' | ';';
  /** Between the columns of an array in braces. */
  readonly arrayColumn: ',' | '\\';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly dateSeparator: string;
  /** Number formats as Sheets gives them to a typed date. */
  readonly datePattern: string;
  readonly dateTimePattern: string;
  /** Names of months, long and short, in lower case; the month counts from 1. */
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<string, LocaleFacts>();

function monthNames(tags: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const tag of tags) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name = format
          .format(Date.UTC(2024, month - 1, 15))
          .toLocaleLowerCase(tag)
          .replace(/\.$/, '');
        if (!/^\d+$/.test(name)) names.set(name, month);
      }
    }
  }
  return names;
}

function dateShape(tag: string): Pick<LocaleFacts, 'dateOrder' | 'dateSeparator' | 'datePattern'> {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, options).formatToParts(Date.UTC(2024, 0, 2));
  const fields = parts.filter(({ type }) => type === 'year' || type === 'month' || type === 'day');
  const order = fields.map(({ type }) => type[0]).join('');
  const literal = parts.find(({ type }) => type === 'literal')?.value ?? '/';
  const separator = literal.replace(/[\s\u200e\u200f]/g, '') || '/';
  const letters = fields.map(({ type, value }) =>
    type === 'year' ? 'yyyy' : (type === 'month' ? 'm' : 'd').repeat(value.length),
  );
  return {
    dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    dateSeparator: separator,
    datePattern: letters.join(separator),
  };
}

/**
 * @param locale as Sheets writes it: `en_US`, `fa_IR`, or a language alone
 * @throws Error for a text that is no locale
 */
export function localeFacts(locale: string): LocaleFacts {
  const found = known.get(locale);
  if (found) return found;
  const tag = Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0];
  if (!tag) throw new Error(`No locale: ${locale}`);
  const parts = new Intl.NumberFormat(`${tag}-u-nu-latn`, { useGrouping: true }).formatToParts(12345678.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const groupText = parts.find(({ type }) => type === 'group')?.value ?? '';
  const group = /\s/.test(groupText) ? ' ' : groupText === '.' ? '.' : groupText === '’' ? "'" : ',';
  const shape = dateShape(tag);
  const facts: LocaleFacts = {
    tag,
    decimal,
    group: group === decimal ? ' ' : group,
    argument: decimal === ',' ? ';' : ',',
    arrayColumn: decimal === ',' ? '\\' : ',',
    ...shape,
    dateTimePattern: `${shape.datePattern} h:mm:ss`,
    months: monthNames(['en', tag]),
  };
  known.set(locale, facts);
  return facts;
}

/** Whether a text names a locale at all. */
export function isLocale(locale: string): boolean {
  try {
    localeFacts(locale);
    return true;
  } catch {
    return false;
  }
}
