/** What a cell of the agreement says for yes, its own formulas take for yes as well: each lead counts once, none is lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readYesNo, YES_WORDS } from '../../src/domain/agreement/readYesNo';
import type { Workbench } from '../../workbench/node/index';
import { ask, openBuilt } from '../support/builtWorkbench';

let workbench: Workbench;

beforeAll(() => {
  workbench = openBuilt({ timeZone: 'Europe/Warsaw', now: () => Date.UTC(2026, 10, 21, 12) });
  ask(workbench, 'createAgreement', { content: 'sample' });
});
afterAll(() => workbench.dispose());

/** Leads a month of the types that ask for sales, once the first type's cell says this. */
function leadsForSales(cell: string | number | boolean): number {
  const types = workbench.spreadsheet.getRangeByName('SLA_LEAD_TYPES')!;
  types.getCell(1, 4).setValue(cell);
  return Number(workbench.spreadsheet.getRangeByName('SLA_LEADS_FOR_SALES_RESULT')!.getValue());
}

it.each([true, 1, ...YES_WORDS, 'SÍ', 'Evet'])('%s is yes', (word) => {
  expect(readYesNo(String(word))).toBe(true);
  expect(leadsForSales(word) - leadsForSales('no')).toBe(10);
});

it.each(['no', 'nie', '', 'maybe', 0])('"%s" is not', (word) => {
  expect(leadsForSales(word)).toBe(leadsForSales('no'));
});
