/** Rows of the tables that charts stand on: days of the month, weeks of hand-off. Unknown is left out. */
import type { Cell } from '../domain/cell';
import type { ReportFigures } from '../domain/report/figures';
import type { TableColumn } from '../domain/report/tables';
import type { DateCells } from './dateCells';

/** A row by column; what is `null` or left out becomes a blank cell. */
export type TableRow = Readonly<Partial<Record<TableColumn, Cell | null>>>;

export function chartRows(
  { leads, value, speed, depth, month }: ReportFigures,
  { dayCell }: DateCells,
): Readonly<Record<'leads' | 'speed' | 'depth', readonly TableRow[]>> {
  const days = leads.goalLine.map((_goal, index) => ({ day: index + 1, date: dayCell(month.firstDay + index) }));
  return {
    leads: days.map((day, index) => ({
      ...day,
      goalLine: leads.goalLine[index]!,
      // Days that are not over yet stay blank, so that the line ends instead of running on flat.
      leads: leads.actual[index] ?? null,
      valueGoalLine: value?.goalLine[index] ?? null,
      leadValue: value?.actual[index] ?? null,
    })),
    speed: days.map((day, index): TableRow => {
      const figure = speed?.days[index];
      return {
        ...day,
        target: speed?.targetMinutes[index] ?? null,
        median: figure?.medianMinutes ?? null,
        mean: figure?.meanMinutes ?? null,
        p90: figure?.p90Minutes ?? null,
        metRate: figure?.metRate ?? null,
        leadsDue: figure ? figure.met + figure.late + figure.overdue : null,
        handedOff: figure?.handedOff ?? null,
      };
    }),
    depth: (depth?.weeks ?? []).map((week, index) => ({
      week: dayCell(depth!.firstDay + 7 * index),
      attempts: week.meanAttempts,
      target: depth!.weekTargets[index]!,
      notReached: week.notReached,
    })),
  };
}
