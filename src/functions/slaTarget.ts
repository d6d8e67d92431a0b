/** SLA_TARGET: the target in force on a date. */
import { TARGET_MODES, targetInForce, type TargetMode } from '../domain/planning/targetInForce';
import { isoDay } from '../domain/time/civilDay';
import type { FormulaDeclaration } from './calling/declaration';
import { on } from './parameters';
import { refuse } from './calling/refusal';
import { refuseRepeat } from './calling/refuseRepeat';

export const slaTarget: FormulaDeclaration = {
  name: 'SLA_TARGET',
  parameters: [
    on,
    { name: 'dates', kind: 'day', takes: 'range' },
    { name: 'targets', kind: 'number', takes: 'range' },
    { name: 'mode', kind: 'choice', takes: 'one', optional: true, choices: TARGET_MODES },
  ],
  rows(call) {
    const mode = call.choice('mode') as TargetMode;
    const { count, columns, rows } = call.columns('dates', 'targets');
    const [days, numbers] = columns as [Float64Array, Float64Array];
    if (count === 0) refuse('missing', 'dates', { value: '' });
    refuseRepeat('dates', Array.from(days), rows, (index) => isoDay(days[index]!));
    const targets = Array.from(days, (day, index) => ({ day, target: numbers[index]! }));
    targets.sort((one, other) => one.day - other.day);
    return (day) => targetInForce(targets, day, mode);
  },
};
