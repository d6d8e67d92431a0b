/**
 * Shows a tab that a script made from its selected cell, as Sheets does: Univer would tint the whole column, and stand where
 * rows were inserted last.
 */
import type { FUniver } from '@univerjs/core/facade';

/** A selected cell further down is shown with some rows above it. */
const ROWS_ABOVE = 5;

export function drawFirstSelections(api: FUniver): void {
  const shown = new Set<string>();
  const show = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const isDrawn = api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered;
    if (sheet === undefined || !isDrawn || shown.has(sheet.getSheetId())) return;
    shown.add(sheet.getSheetId());
    const active = sheet.getActiveRange();
    const range = active !== null && active.getWidth() < sheet.getMaxColumns() ? active : sheet.getRange('A1');
    range.activate();
    sheet.scrollToCell(Math.max(0, range.getRow() - ROWS_ABOVE), range.getColumn());
  };
  // A script may pass through tabs that nobody gets to see; what counts is the tab that stays.
  api.addEvent(api.Event.ActiveSheetChanged, () => setTimeout(show));
  api.addEvent(api.Event.LifeCycleChanged, () => setTimeout(show));
}
