/** Steps of sales: the target in force, what is measured, and what comes next and when. */
import type { ReportFigures } from '../../domain/report/figures';
import type { TableRow } from './chartRows';
import type { DateCells } from '../dateCells';
import { basisOf } from './basisOf';
import type { Wording } from './wording';

/** Both steps have their row, so that the number format of a row is always the same. */
export const stepRows = ({ steps }: ReportFigures, wording: Wording, { dayCell }: DateCells): TableRow[] =>
  (['proposalRate', 'salesCycle'] as const).map((key): TableRow => {
    const step = steps.find((one) => one.key === key);
    if (step === undefined) return {};
    return {
      step: wording.texts.steps[key],
      target: step.target,
      measured: step.measured.value,
      basis: basisOf(step.measured, wording),
      nextTarget: step.next?.target ?? null,
      nextOn: step.next === null ? null : dayCell(step.next.day),
    };
  });
