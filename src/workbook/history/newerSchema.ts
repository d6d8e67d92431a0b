/** Tells in which form a file is kept, at the price of one cell. */
import { isNewer, SCHEMA } from '../../domain/agreement/versions/schema';
import type { Workbook } from '../../ports';
import { schemaOf } from './readHistory';
import { SCHEMA_NAME } from './historyLayout';

/** Numbers of the file's form and of this Pactline's. */
type NewerSchema = Readonly<Record<'theirs' | 'mine', number>>;

/** What refuses a file that a newer Pactline has made or changed; `null` for any other. */
export function newerSchema(workbook: Pick<Workbook, 'readNamed'>): NewerSchema | null {
  const cells = workbook.readNamed(SCHEMA_NAME);
  const schema = cells === null ? null : schemaOf(cells[0]![0]!);
  return schema !== null && isNewer(schema) ? { theirs: schema, mine: SCHEMA } : null;
}
