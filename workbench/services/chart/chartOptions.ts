/** Options of a chart as one nested object, however they were set. */
import { isDate } from '../range/cellValues';
import { Exception } from '../exception';
import type { ChartOption } from '../../host/uiHooks';

type Options = Readonly<Record<string, ChartOption>>;

function plainOption(name: string, value: unknown): ChartOption {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'function' || isDate(value)) throw new Exception(`Invalid argument: ${name}`);
  if (Array.isArray(value)) return value.map((item) => plainOption(name, item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainOption(name, item)]));
}

const isNested = (value: ChartOption | undefined): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(present: ChartOption | undefined, added: ChartOption): ChartOption {
  if (!isNested(present) || !isNested(added)) return added;
  const result: Record<string, ChartOption> = { ...present };
  for (const [key, value] of Object.entries(added)) result[key] = merged(result[key], value);
  return result;
}

/** `withOption({}, 'series.0.color', '#000')` is `{series: {0: {color: '#000'}}}`; nested objects add to what is there. */
export function withOption(options: Options, path: string, value: unknown): Options {
  const nested = path.split('.').reduceRight<ChartOption>((inner, key) => ({ [key]: inner }), plainOption(path, value));
  return merged(options, nested) as Options;
}

/** The option at a path, `null` where it was never set. */
export function optionAt(options: Options, path: string): ChartOption {
  let present: ChartOption = options;
  for (const key of path.split('.')) {
    if (!isNested(present)) return null;
    present = present[key] ?? null;
  }
  return present;
}
