/** SLA_TERM: what a term was on a date. */
import { termByDay, termKey } from '../domain/agreement/termInForce';
import { type Cell, isErrorText } from '../domain/cell';
import type { DayNumber } from '../domain/time/calendarRules';
import type { FormulaDeclaration } from './calling/declaration';
import { on } from './parameters';
import { refuse } from './calling/refusal';

/** What the state of a version may read. */
const STATES = ['draft', 'signed', 'superseded', 'expired'];

export const slaTerm: FormulaDeclaration = {
  name: 'SLA_TERM',
  parameters: [
    { name: 'term', kind: 'text', takes: 'one' },
    on,
    {
      name: 'history',
      kind: 'table',
      takes: 'range',
      optional: true,
      columns: [
        { name: 'effective date', kind: 'day' },
        { name: 'state', kind: 'text' },
        { name: 'term', kind: 'text' },
        { name: 'value', kind: 'any' },
      ],
      table: 'SLA_VERSIONS',
    },
  ],
  rows(call) {
    const term = call.text('term');
    const signed = call.table('history').flatMap(({ row, values }) => {
      const [effectiveDay, state, name, value] = values as [DayNumber, string, string, Cell];
      const known = STATES.find((candidate) => candidate === state.trim().toLowerCase());
      if (known === undefined) {
        refuse('oneOf', `history.${row}`, { value: call.shown(state), known: STATES.join(', ') });
      }
      return known === 'draft' ? [] : [{ effectiveDay, term: name, value }];
    });
    if (signed.length === 0) refuse('noneSigned', 'history');
    const byKey = new Map(signed.map((row) => [termKey(row.term), row.term]));
    // Rows of tables and the seals are for people and for Pactline.
    const known = [...byKey.values()].filter((name) => !/[.(]/.test(name)).join(', ');
    const unknown = { value: call.shown(term), known };
    if (!byKey.has(termKey(term))) refuse('oneOf', 'term', unknown);
    const valueOn = termByDay(signed, term);
    return (day) => {
      const value = valueOn(day);
      if (value === undefined) return { code: 'oneOf', path: 'term', values: unknown };
      return isErrorText(value) ? { code: 'errorCell', path: 'history', values: { value } } : value;
    };
  },
};
