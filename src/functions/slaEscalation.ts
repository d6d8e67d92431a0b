/** SLA_ESCALATION: how far the consequences of missed goals have come. */
import { escalationDays } from '../domain/agreement/escalationDays';
import type { FormulaDeclaration } from './calling/declaration';

export const slaEscalation: FormulaDeclaration = {
  name: 'SLA_ESCALATION',
  parameters: [{ name: 'met', kind: 'flag', takes: 'range' }],
  run(call) {
    const { columns, rows } = call.columns('met');
    const months: (boolean | null)[] = [];
    // Rows that were passed over as blank are months not judged.
    columns[0]!.forEach((isMet, index) => {
      while (months.length < rows[index]! - 1) months.push(null);
      months.push(isMet === 1);
    });
    return escalationDays(months);
  },
};
