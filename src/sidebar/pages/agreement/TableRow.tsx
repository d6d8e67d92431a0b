/** One row of a table: its cells, and what can be done with the row. */
import { useState } from 'preact/hooks';
import type { TableTerm, ValueKind } from '../../../domain/agreement/termDeclaration';
import type { TermKey } from '../../../domain/agreement/terms';
import type { TypedRow } from '../../agreement/typed';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { ValueInput } from '../../components/ValueInput';
import { Wrong } from '../../components/Wrong';
import { useWords } from '../../useWords';
import type { TermForm } from './termProps';

interface TableRowProps {
  readonly term: TableTerm;
  readonly form: TermForm;
  readonly row: TypedRow;
  /** First row is 0. */
  readonly index: number;
  readonly count: number;
  /** True while the buttons of the row are in sight. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onType: (column: string, text: string) => void;
  /** Answers true where it took the text; otherwise it goes into the field as usual. */
  readonly onPaste: (column: string, text: string) => boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Room for the cells of one line, and what the kinds need of it; 80 where it is not said. */
const LINE_PIXELS = 240;
const WIDTH_PIXELS: Readonly<Partial<Record<ValueKind, number>>> = { text: 110, date: 92, weekday: 104, time: 64 };

/** Few columns stand on one line, with their headings above the first row; more are stacked. */
const isOneLine = ({ columns }: TableTerm): boolean =>
  columns.reduce((sum, { kind, longest = 0 }) => sum + (longest > 200 ? LINE_PIXELS : (WIDTH_PIXELS[kind] ?? 80)), 0) <=
  LINE_PIXELS;

export function TableRow(props: TableRowProps) {
  const { term, form, row, index, count, isOpen, onToggle, onType, onPaste, onMove, onRemove } = props;
  const { say } = useWords();
  const [left, setLeft] = useState<readonly string[]>([]);
  const key = term.key as TermKey;
  const number = index + 1;
  const id = `term-${key}-${number}`;
  const name = say('agreement.row', { row: number });
  const hasOneLine = isOneLine(term);
  const showsHeadings = !hasOneLine || index === 0;
  const isShown = (column: string): boolean => left.includes(column) || form.showsAll || !form.isChanged(key);
  const wrongCells = term.columns.flatMap((column) =>
    isShown(column.key) ? form.wrongAt(`${key}.${number}.${column.key}`) : [],
  );
  return (
    <div class="row" role="group" aria-label={name}>
      <div class={`line${showsHeadings ? ' with-headings' : ''}${hasOneLine ? ' one-line' : ''}`}>
        <div class="cells">
          {term.columns.map((column) => {
            const cellId = `${id}-${column.key}`;
            const { label } = form.words.column(key, column.key);
            const wrong = isShown(column.key) ? form.wrongAt(`${key}.${number}.${column.key}`) : [];
            return (
              <div
                class={`cell ${column.kind}`}
                key={column.key}
                onPaste={(event) => {
                  if (onPaste(column.key, event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
                }}
              >
                <label for={cellId} class={showsHeadings ? 'small quiet' : 'unseen'}>
                  {label}
                </label>
                <ValueInput
                  id={cellId}
                  declaration={column}
                  text={row[column.key] ?? ''}
                  wrong={wrong}
                  wrongId={`${id}-wrong`}
                  texts={form.words.texts}
                  disabled={form.isReadOnly}
                  onType={(text) => onType(column.key, text)}
                  onLeave={() => setLeft([...left, column.key])}
                />
              </div>
            );
          })}
        </div>
        {!form.isReadOnly && (
          <IconButton
            id={`${id}-more`}
            icon="more"
            name={say('agreement.rowActions', { row: number })}
            expanded={isOpen}
            onClick={onToggle}
          />
        )}
      </div>
      <Wrong id={`${id}-wrong`} sentences={[...new Set([...form.wrongAt(`${key}.${number}`), ...wrongCells])]} />
      {isOpen && (
        <div class="buttons">
          <Button id={`${id}-up`} kind="plain" disabled={index === 0} onClick={() => onMove(index - 1)}>
            <Icon name="up" />
            {say('agreement.moveUp')}
          </Button>
          <Button id={`${id}-down`} kind="plain" disabled={number === count} onClick={() => onMove(index + 1)}>
            <Icon name="down" />
            {say('agreement.moveDown')}
          </Button>
          <Button kind="plain" onClick={onRemove}>
            <Icon name="remove" />
            {say('agreement.removeRow')}
          </Button>
        </div>
      )}
    </div>
  );
}
