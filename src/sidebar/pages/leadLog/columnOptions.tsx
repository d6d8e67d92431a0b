/** Columns of a tab as choices, and a few cells of the chosen one, so that nobody chooses blindly. */
import { columnLetters } from '../../../domain/columnLetters';
import type { ColumnView } from '../../../endpoints/leadLog/contract';
import type { Option } from '../../components/Select';
import { useWords } from '../../useWords';
import type { Words } from '../../words';

const SHOWN_SAMPLES = 3;
const LONGEST_SAMPLE = 24;

export const columnOptions = (columns: readonly ColumnView[], { say }: Words): Option[] =>
  columns.map(({ column, header }) => {
    const letter = columnLetters(column);
    const text =
      header === '' ? say('leadLog.columnNoHeader', { letter }) : say('leadLog.columnOption', { letter, header });
    return { value: String(column), text };
  });

const shortened = (text: string): string =>
  text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text;

export function Samples({ column }: { readonly column: ColumnView | null }) {
  const { say, apart } = useWords();
  if (column === null) return null;
  const samples = column.samples.slice(0, SHOWN_SAMPLES).map((text) => apart(shortened(text)));
  return (
    <p class="help small figures samples">
      {samples.length === 0 ? say('leadLog.noSamples') : say('leadLog.samples', { samples: samples.join(' · ') })}
    </p>
  );
}
