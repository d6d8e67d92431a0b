/** Lays the figures of one run into the rectangle of the data tab. Unknown is a blank cell. */
import type { Cell } from '../domain/cell';
import type { ReportFigures } from '../domain/report/figures';
import { dataTables, factKeys, type FactKey, type TableColumn, type TableKey } from '../domain/report/tables';
import { DAY_MS } from '../domain/time/civilDay';
import { fromLocal } from '../domain/time/zone';
import { DATA_COLUMNS, dataRows, factRow, tablePlaces } from './dataLayout';
import { depthMessage, leadsMessage, speedMessage, summaryText, titleText, type ReportSource } from './reportWords';
import type { Wording } from './wording';

/**
 * The rectangle.
 *
 * @param fileZone zone in which the file shows date cells: a day is written as its midnight there
 * @returns rows of equal length; the same figures give the same cells
 */
export function dataCells(figures: ReportFigures, source: ReportSource, wording: Wording, fileZone: string): Cell[][] {
  const cells = Array.from({ length: dataRows() }, () => new Array<Cell>(DATA_COLUMNS).fill(''));
  const { texts } = wording;
  cells[0]!.splice(0, 2, texts.columns.fact, texts.columns.value);
  const facts = factValues(figures, source, wording, (day) => dayCell(fileZone, day));
  for (const key of factKeys) cells[factRow(key) - 1]!.splice(0, 2, texts.facts[key], facts[key] ?? '');
  const rows = tableRows(figures, (day) => dayCell(fileZone, day));
  const places = tablePlaces();
  for (const table of Object.keys(dataTables) as TableKey[]) {
    const columns: readonly TableColumn[] = dataTables[table].columns;
    const { titleRow } = places[table];
    cells[titleRow - 1]![0] = texts.charts[table].title;
    cells[titleRow]!.splice(0, columns.length, ...columns.map((column) => texts.columns[column]));
    rows[table].forEach((row, index) => {
      cells[titleRow + 1 + index]!.splice(0, columns.length, ...columns.map((column) => row[column] ?? ''));
    });
  }
  return cells;
}

const dayCell = (zone: string, day: number): Date => new Date(fromLocal(zone, day * DAY_MS));

type DayCell = (day: number) => Date;

function factValues(
  figures: ReportFigures,
  source: ReportSource,
  wording: Wording,
  day: DayCell,
): Readonly<Record<FactKey, Cell | null>> {
  const { leads, speed, depth, month } = figures;
  const duration = (minutes: number | null | undefined): string | null =>
    minutes === null || minutes === undefined ? null : wording.formats.duration(minutes);
  return {
    titleText: titleText(figures, source, wording),
    summaryText: summaryText(figures, source, wording),
    asOf: new Date(figures.asOfMs),
    lastCompleteDay: day(month.lastCompleteDay),
    rowsRead: source.rowsRead,
    rowsCounted: source.rowsCounted,
    leadsMessage: leadsMessage(figures, wording),
    leadsToDate: leads.toDate,
    leadGoalToDate: leads.goalToDate,
    leadGoal: leads.goal,
    speedMessage: speedMessage(figures, wording),
    metRate: speed?.month.metRate ?? null,
    leadsDue: speed ? speed.month.met + speed.month.late + speed.month.overdue : null,
    medianMinutes: speed?.month.medianMinutes ?? null,
    medianText: duration(speed?.month.medianMinutes),
    p90Minutes: speed?.month.p90Minutes ?? null,
    p90Text: duration(speed?.month.p90Minutes),
    overdueNow: speed?.overdueNow ?? null,
    depthMessage: depthMessage(figures, wording),
    meanAttempts: depth?.whole.meanAttempts ?? null,
    depthTarget: depth?.targetAttempts ?? null,
    notReached: depth?.whole.notReached ?? null,
  };
}

type Row = Readonly<Partial<Record<TableColumn, Cell | null>>>;

function tableRows(figures: ReportFigures, dayCellOf: DayCell): Readonly<Record<TableKey, readonly Row[]>> {
  const { leads, speed, depth, month } = figures;
  const days = leads.goalLine.map((_goal, index) => ({ day: index + 1, date: dayCellOf(month.firstDay + index) }));
  return {
    leads: days.map((day, index) => ({
      ...day,
      goalLine: leads.goalLine[index]!,
      // Days that are not over yet stay blank, so that the line ends instead of running on flat.
      leads: leads.actual[index] ?? null,
    })),
    speed: days.map((day, index): Row => {
      const figure = speed?.days[index];
      return {
        ...day,
        target: speed?.targetMinutes ?? null,
        median: figure?.medianMinutes ?? null,
        mean: figure?.meanMinutes ?? null,
        p90: figure?.p90Minutes ?? null,
        metRate: figure?.metRate ?? null,
        leadsDue: figure ? figure.met + figure.late + figure.overdue : null,
        handedOff: figure?.handedOff ?? null,
      };
    }),
    depth: (depth?.weeks ?? []).map((week, index) => ({
      week: dayCellOf(depth!.firstDay + 7 * index),
      attempts: week.meanAttempts,
      target: depth!.targetAttempts,
      notReached: week.notReached,
    })),
  };
}
