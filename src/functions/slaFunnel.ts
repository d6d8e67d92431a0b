/** SLA_FUNNEL: how many must enter each stage for the goal to come out below. */
import { isBlank, isErrorText } from '../domain/cell';
import { funnel } from '../domain/planning/funnel';
import type { Call } from './calling/readArguments';
import type { FormulaDeclaration } from './calling/declaration';
import { explain } from './calling/explain';
import { refuse, Refusal } from './calling/refusal';
import { goal } from './parameters';

/** The cells of a list, blanks at its end left out. */
function listOf(call: Call, name: string) {
  const cells = call.argument(name).cells.flat();
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  return cells;
}

function readRates(call: Call): number[] {
  const { parameter, isSingle } = call.argument('rates');
  const read = call.reader(parameter);
  const cells = listOf(call, 'rates');
  if (cells.length === 0) refuse('rateAbove', 'rates', { value: '' });
  return cells.map((cell, index) => {
    const rate = read(cell);
    if (!Number.isNaN(rate)) return rate;
    throw new Refusal(explain(parameter, cell, isSingle ? 'rates' : `rates.${index + 1}`, call.sheetZone));
  });
}

export const slaFunnel: FormulaDeclaration = {
  name: 'SLA_FUNNEL',
  parameters: [
    { ...goal, takes: 'one' },
    { name: 'rates', kind: 'rate', takes: 'range', above: 0 },
    { name: 'labels', kind: 'text', takes: 'range', optional: true },
  ],
  run(call) {
    const counts = funnel(call.one('goal'), readRates(call));
    const labels = listOf(call, 'labels');
    if (labels.length === 0) return counts.map((count, index) => [index + 1, count]);
    if (labels.length !== counts.length) {
      refuse('labelCount', 'labels', { count: labels.length, needed: counts.length });
    }
    const error = labels.find(isErrorText);
    if (error !== undefined) refuse('errorCell', 'labels', { value: error });
    return counts.map((count, index) => [labels[index]!, count]);
  },
};
