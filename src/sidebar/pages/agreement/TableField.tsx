/** One table of the agreement, edited as a table: add, remove, move rows, paste them from a spreadsheet. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TableTerm } from '../../../domain/agreement/termDeclaration';
import { MOST_TABLE_ROWS } from '../../../domain/agreement/termDeclaration';
import type { TermKey } from '../../../domain/agreement/terms';
import { pastedCells } from '../../agreement/pastedCells';
import { pastedText } from '../../agreement/pastedText';
import { withCell, withMoved, withoutRow, withPasted, withRow } from '../../agreement/tableRows';
import { useAnnounce } from '../../announce';
import { Button } from '../../components/Button';
import { Wrong } from '../../components/Wrong';
import { useWords } from '../../useWords';
import { TableRow } from './TableRow';
import type { TermProps } from './termProps';

export function TableField({ term, form }: TermProps<TableTerm>) {
  const { say } = useWords();
  const announce = useAnnounce();
  const [openRow, setOpenRow] = useState<number | null>(null);
  const focusNext = useRef<string | null>(null);
  // With the rows themselves, not a moment later: a key pressed in between would meet a button that is gone.
  useLayoutEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const key = term.key as TermKey;
  const id = `term-${key}`;
  const rows = form.rows(key);
  const { label, help } = form.words.term(key);
  const isChanged = form.isChanged(key);
  const columns = term.columns.map((column) => column.key);
  const firstColumn = columns[0] ?? '';

  function add(): void {
    focusNext.current = `${id}-${rows.length + 1}-${firstColumn}`;
    setOpenRow(null);
    form.type(key, withRow(rows, Object.fromEntries(columns.map((column) => [column, '']))));
  }

  function remove(index: number): void {
    focusNext.current = rows.length > 1 ? `${id}-${Math.min(index + 1, rows.length - 1)}-more` : `${id}-add`;
    setOpenRow(null);
    form.type(key, withoutRow(rows, index));
    announce(say('agreement.rowRemoved', { row: index + 1 }));
  }

  function move(index: number, to: number): void {
    if (to < 0 || to >= rows.length) return;
    focusNext.current = `${id}-${to + 1}-${to < index ? 'up' : 'down'}`;
    setOpenRow(to);
    form.type(key, withMoved(rows, index, to));
    announce(say('agreement.rowMoved', { row: index + 1, to: to + 1 }));
  }

  /** A single cell goes into its field as usual; a block fills the table from there. */
  function paste(index: number, column: string, text: string): boolean {
    const cells = pastedCells(text);
    if (cells.length === 1 && cells[0]!.length === 1) return false;
    const first = columns.indexOf(column);
    const read = cells.map((row) => row.map((cell, offset) => pastedText(term.columns[first + offset], cell)));
    form.type(key, withPasted(rows, columns, index, column, read));
    announce(say('agreement.rowsPasted', { count: cells.length }));
    return true;
  }

  return (
    <fieldset class={`field table${isChanged ? ' changed' : ''}`} aria-describedby={`${id}-help ${id}-wrong`}>
      <legend class="label">
        <span id={id} tabIndex={-1}>
          {label}
        </span>
        {(isChanged || form.isMeasured(key)) && (
          <span class="mark small">{say(isChanged ? 'agreement.changed' : 'agreement.measured')}</span>
        )}
      </legend>
      <p class="help small quiet" id={`${id}-help`}>
        {help}
      </p>
      {rows.length === 0 && <p class="quiet">{say('agreement.noRows')}</p>}
      <div class="rows">
        {rows.map((row, index) => (
          <TableRow
            key={index}
            term={term}
            form={form}
            row={row}
            index={index}
            count={rows.length}
            isOpen={openRow === index}
            onToggle={() => setOpenRow(openRow === index ? null : index)}
            onType={(column, text) => form.type(key, withCell(rows, index, column, text))}
            onPaste={(column, text) => paste(index, column, text)}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      <Wrong id={`${id}-wrong`} sentences={form.wrongAt(key)} />
      {!form.isReadOnly && (
        <>
          <div class="buttons">
            <Button id={`${id}-add`} disabled={rows.length >= MOST_TABLE_ROWS} onClick={add}>
              {say('agreement.addRow')}
            </Button>
            {isChanged && (
              <Button kind="plain" onClick={() => form.putBack(key)}>
                {say('agreement.putBack')}
              </Button>
            )}
          </div>
          <p class="help small quiet">{say('agreement.pasteHint')}</p>
        </>
      )}
    </fieldset>
  );
}
