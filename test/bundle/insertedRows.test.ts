/** Rows that people insert right below the heading of a table, where the table's name does not reach. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTable, nameOf, type TermDeclaration } from '../../src/domain/agreement/termDeclaration';
import { terms } from '../../src/domain/agreement/terms';
import type { Workbench } from '../../workbench/node/index';
import { agreementIn, openSampleAgreement } from '../support/builtAgreement';

let workbench: Workbench;

const { named, read } = agreementIn(() => workbench);
const rowsOf = (key: string) => read().values[key] as readonly Readonly<Record<string, unknown>>[];
const place = (name: string): string => named(name).getA1Notation();

/** Inserts rows above the first of the table, and types into the last of them. */
function insertAbove(name: string, count: number, cells: readonly (string | number)[]): void {
  const first = named(name);
  first.getSheet().insertRowsBefore(first.getRow(), count);
  named(name)
    .offset(-1, 0, 1, cells.length)
    .setValues([[...cells]]);
}

beforeEach(() => {
  workbench = openSampleAgreement();
});
afterEach(() => workbench.dispose());

describe('rows inserted right below the heading of a table', () => {
  it('belong to it, and its names and formulas reach them as soon as somebody who may edit looks', () => {
    const before = place('SLA_LEAD_TYPES');
    insertAbove('SLA_LEAD_TYPES', 2, ['Demo', 9000, 5, 'yes', 30]);
    expect(place('SLA_LEAD_TYPES')).not.toBe(before);
    expect(rowsOf('leadTypes').map(({ name }) => name)).toEqual([
      'Demo',
      'Referral',
      'Content',
      'Webinar',
      'Sales-ready',
    ]);
    expect(place('SLA_LEAD_TYPES').split(':')[0]).toBe(before.split(':')[0]);
    expect(place('SLA_LEAD_VALUES').split(':')[0]).toBe(before.split(':')[0]);
    expect(named('SLA_TYPES_GOAL_RESULT').getValue()).toBe(315);
    expect(read().issues).toEqual([]);
  });

  it('are read by whoever may only look, who moves no name', () => {
    insertAbove('SLA_LEAD_TYPES', 1, ['Demo', 9000, 5, 'yes', 30]);
    const before = place('SLA_LEAD_TYPES');
    workbench.setUser({ key: 'reader', canEdit: false });
    expect(rowsOf('leadTypes')).toHaveLength(5);
    expect(place('SLA_LEAD_TYPES')).toBe(before);
  });

  it('are seen in every table', () => {
    for (const term of (terms as readonly TermDeclaration[]).filter(isTable)) {
      const before = rowsOf(term.key).length;
      const cells = term.columns.map(() => 'typed');
      insertAbove(nameOf(term), 1, cells);
      expect(rowsOf(term.key), term.key).toHaveLength(before + 1);
      expect(rowsOf(term.key)[0], term.key).toMatchObject({ [term.columns[0]!.key]: 'typed' });
    }
  });

  it('are left alone as long as they are blank, as is a note above the title', () => {
    const before = rowsOf('glossary');
    const glossary = named('SLA_GLOSSARY');
    glossary.getSheet().insertRowsBefore(glossary.getRow(), 1);
    named('SLA_GLOSSARY').offset(-4, 0, 1, 1).setValue('A note of ours');
    const standing = place('SLA_GLOSSARY');
    expect(rowsOf('glossary')).toEqual(before);
    expect(place('SLA_GLOSSARY')).toBe(standing);
  });
});
