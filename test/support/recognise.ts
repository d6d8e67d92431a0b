/** What is found in a row of headers, in a line a field. */
import type { Cell } from '../../src/domain/cell';
import { recogniseColumns } from '../../src/domain/leads/headers/recogniseColumns';

/** `field: header`, with a question mark where it is only likely. */
export function recognise(headers: readonly string[], samples: readonly (readonly Cell[])[] = []): string[] {
  return Array.from(
    recogniseColumns(headers, samples),
    ([field, { column, confidence }]) => `${field}: ${headers[column - 1]!}${confidence === 'likely' ? '?' : ''}`,
  ).sort();
}
