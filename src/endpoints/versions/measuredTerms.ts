/** Remembers which values of the draft were measured and proposed, until somebody changes them or they are signed. */
import type { RowValue, ScalarValue, TermValue, TermValues } from '../../domain/agreement/termDeclaration';
import type { Platform } from '../../ports';

const MEASURED_KEY = 'pactline.measured';

/** Measured values by term, as they were put into the draft. */
export type MeasuredValues = Readonly<Record<string, number>>;

/** Terms whose value was measured and not changed since. */
export const readMeasuredTerms = (platform: Pick<Platform, 'documentStore'>, values: TermValues): string[] =>
  Object.entries(readMeasured(platform))
    .filter(([term, measured]) => valueAt(values, term) === measured)
    .map(([term]) => term);

/** Adds to what is remembered; terms that were changed since are forgotten. */
export function rememberMeasured(
  platform: Pick<Platform, 'documentStore'>,
  values: TermValues,
  measured: MeasuredValues,
): void {
  const known = readMeasured(platform);
  const kept = readMeasuredTerms(platform, values).map((term) => [term, known[term]] as const);
  platform.documentStore.set(MEASURED_KEY, JSON.stringify({ ...Object.fromEntries(kept), ...measured }));
}

export const forgetMeasured = ({ documentStore }: Pick<Platform, 'documentStore'>): void =>
  documentStore.remove(MEASURED_KEY);

/**
 * The value at a place: of a term, or of a cell of a table.
 *
 * @param place such as `closeRate`, or `leadTypes.2.value` with rows counted from 1
 */
function valueAt(values: TermValues, place: string): ScalarValue {
  const [term = '', row, column] = place.split('.');
  const value: TermValue = values[term] ?? null;
  if (row === undefined || column === undefined) return typeof value === 'object' ? null : value;
  return Array.isArray(value) ? ((value as readonly RowValue[])[Number(row) - 1]?.[column] ?? null) : null;
}

function readMeasured({ documentStore }: Pick<Platform, 'documentStore'>): MeasuredValues {
  const text = documentStore.get(MEASURED_KEY);
  return text === null ? {} : (JSON.parse(text) as MeasuredValues);
}
