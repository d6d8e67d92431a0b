/** LEAD_VALUE: agreed value of leads of a type. */
import { typeKey, valuesByType } from '../domain/leads/leadValue';
import type { Call } from './calling/readArguments';
import type { FormulaDeclaration } from './calling/declaration';
import type { FormulaIssue } from './calling/refusal';
import { refuseRepeat } from './calling/refuseRepeat';

/** As many known types as fit into a sentence. */
const MOST_NAMED = 5;

/** Value of each text that stands in the rows, or what to say about it. */
function valuesOfTexts(call: Call): (number | FormulaIssue)[] {
  const table = call.table('values');
  const types = table.map(({ values: [name, value] }) => ({ name: name as string, value: value as number }));
  refuseRepeat(
    'values',
    types.map(({ name }) => typeKey(name)),
    table.map(({ row }) => row),
    (index) => call.shown(types[index]!.name),
  );
  const byType = valuesByType(types);
  const named = types.slice(0, MOST_NAMED).map(({ name }) => call.shown(name));
  const known = named.concat(types.length > MOST_NAMED ? ['…'] : []).join(', ');
  return call.texts.map(
    (text): number | FormulaIssue =>
      byType.get(typeKey(text)) ?? {
        code: 'unknownType',
        path: 'lead_type',
        values: { value: call.shown(text), table: call.isGiven('values') ? 'values' : 'SLA_LEAD_VALUES', known },
      },
  );
}

export const leadValue: FormulaDeclaration = {
  name: 'LEAD_VALUE',
  parameters: [
    { name: 'lead_type', kind: 'text' },
    { name: 'count', kind: 'number', unit: 'leads', minimum: 0, optional: true, blank: 1 },
    {
      name: 'values',
      kind: 'table',
      takes: 'range',
      optional: true,
      columns: [
        { name: 'type', kind: 'text' },
        { name: 'value', kind: 'number', minimum: 0 },
      ],
      table: 'SLA_LEAD_VALUES',
    },
  ],
  rows(call) {
    const values = valuesOfTexts(call);
    return (text, count) => {
      const value = values[text]!;
      return typeof value === 'number' ? value * count : value;
    };
  },
};
