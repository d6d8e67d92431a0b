/** Keeps notes, charts and protections at their cells when rows and columns come and go. */
import type { Book } from '../engine/book';
import type { StructureChange } from '../engine/structureChanges';
import { onStructureChange, shiftedSpan } from '../engine/structureChanges';
import { chartDescription } from '../services/chart/embeddedChart';
import type { ChartRecord, FileState } from '../services/fileState';
import type { Rectangle } from '../services/range/rectangle';
import type { UiHooks } from './uiHooks';

function shifted<Place extends Rectangle>(place: Place, change: StructureChange): Place | null {
  const span =
    change.axis === 'row'
      ? shiftedSpan(place.row, place.rows, change)
      : shiftedSpan(place.column, place.columns, change);
  if (!span) return null;
  return change.axis === 'row'
    ? { ...place, row: span.start, rows: span.count }
    : { ...place, column: span.start, columns: span.count };
}

function followNotes(state: FileState, change: StructureChange): void {
  const notes = state.notes[change.sheetKey];
  if (!notes) return;
  const moved: Record<string, string> = {};
  for (const [key, note] of Object.entries(notes)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = shifted({ row, column, rows: 1, columns: 1 }, change);
    if (cell) moved[`${cell.row},${cell.column}`] = note;
  }
  state.notes[change.sheetKey] = moved;
}

function movedChart(chart: ChartRecord, change: StructureChange): ChartRecord {
  const ranges = chart.ranges.flatMap((range) => {
    if (range.sheetKey !== change.sheetKey) return [range];
    const moved = shifted(range, change);
    return moved ? [moved] : [];
  });
  if (chart.sheetKey !== change.sheetKey) return { ...chart, ranges };
  const { position } = chart;
  const anchor = shifted({ row: position.row, column: position.column, rows: 1, columns: 1 }, change);
  // A chart outlives the cell it is pinned to.
  const { row, column } = anchor ?? { ...position, [change.axis]: Math.max(1, change.at - 1) };
  return { ...chart, ranges, position: { ...position, row, column } };
}

export function followStructure(book: Book, state: FileState, ui: UiHooks): { dispose(): void } {
  const changed = (change: StructureChange): void => {
    followNotes(state, change);
    state.protections = state.protections.flatMap((record) => {
      if (!record.range || record.sheetKey !== change.sheetKey) return [record];
      const range = shifted(record.range, change);
      return range ? [{ ...record, range }] : [];
    });
    state.charts = state.charts.map((chart) => {
      const moved = movedChart(chart, change);
      if (JSON.stringify(moved) === JSON.stringify(chart)) return chart;
      ui.chartUpdated(chartDescription(moved));
      return moved;
    });
  };
  const sheetRemoved = (sheetKey: string): void => {
    Reflect.deleteProperty(state.notes, sheetKey);
    const isElsewhere = (record: { readonly sheetKey: string | null }): boolean => record.sheetKey !== sheetKey;
    for (const chart of state.charts) if (!isElsewhere(chart)) ui.chartRemoved(chartDescription(chart));
    state.charts = state.charts.filter(isElsewhere);
    state.metadata = state.metadata.filter(isElsewhere);
    state.protections = state.protections.filter(isElsewhere);
  };
  return onStructureChange(book, changed, sheetRemoved);
}
