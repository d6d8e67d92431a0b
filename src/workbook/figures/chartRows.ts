/** Rows of the tables that charts stand on: days of the month, stretches of hand-off. Unknown is left out. */
import { leadsDue } from '../../domain/report/followUp/speedByHandOff';
import type { Cell } from '../../domain/cell';
import type { ReportFigures } from '../../domain/report/figures';
import type { ByHandOff } from '../../domain/report/followUp/followUpFigures';
import type { TableColumn } from '../../domain/report/tables';
import { civilDay } from '../../domain/time/civilDay';
import type { DateCells } from '../dateCells';
import type { Wording } from './wording';

/** A row by column; what is `null` or left out becomes a blank cell. */
export type TableRow = Readonly<Partial<Record<TableColumn, Cell | null>>>;

export function chartRows(
  { leads, value, speed, depth, month }: ReportFigures,
  wording: Wording,
  { dayCell }: DateCells,
): Readonly<Record<'leads' | 'speed' | 'depth', readonly TableRow[]>> {
  return {
    leads: leads.goalLine.map((goal, index) => ({
      day: index + 1,
      date: dayCell(month.firstDay + index),
      goalLine: goal,
      // Days that are not over yet stay blank, so that the line ends instead of running on flat.
      leads: leads.actual[index] ?? null,
      valueGoalLine: value?.goalLine[index] ?? null,
      leadValue: value?.actual[index] ?? null,
    })),
    speed: (speed?.firstDays ?? []).map((firstDay, index): TableRow => {
      const figure = speed!.parts[index];
      return {
        day: stretchName(speed!, index, wording),
        date: dayCell(firstDay),
        target: speed!.targets[index]!,
        median: figure?.medianMinutes ?? null,
        mean: figure?.meanMinutes ?? null,
        p90: figure?.p90Minutes ?? null,
        metRate: figure?.metRate ?? null,
        leadsDue: figure ? leadsDue(figure) : null,
        handedOff: figure?.handedOff ?? null,
      };
    }),
    depth: (depth?.parts ?? []).map((part, index) => ({
      week: stretchName(depth!, index, wording),
      attempts: part.meanAttempts,
      target: depth!.targets[index]!,
      notReached: part.notReached,
    })),
  };
}

/** What stands below a point of a chart: the day of the month, the first day of a week, a month. */
function stretchName({ grain, firstDays }: ByHandOff<unknown>, index: number, { formats }: Wording): Cell {
  const firstDay = firstDays[index]!;
  if (grain === 'day') return index + 1;
  const { year, month } = civilDay(firstDay);
  return grain === 'week' ? formats.shortDay(firstDay) : formats.shortMonth(year, month);
}
