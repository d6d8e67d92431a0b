/** Lets a script work on a tab that nobody looks at: Univer selects, shows and scrolls to what it merged or inserted. */
import { ICommandService } from '@univerjs/core';
import { type ISetSelectionsOperationParams, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Book } from './book';

/** Does the work; tab, selection and place stay as whoever sits before the file has them. */
export function keepShown<Result>(book: Book, work: () => Result): Result {
  const injector = book.univer.__getInjector();
  const shown = book.facade.getActiveSheet();
  const sheetId = shown.getSheetId();
  const selections = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(sheetId);
  const listener = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    Object.assign(params as ISetSelectionsOperationParams, { subUnitId: sheetId, selections, reveal: false });
  });
  try {
    return work();
  } finally {
    listener.dispose();
    if (book.facade.getActiveSheet().getSheetId() !== sheetId) book.facade.setActiveSheet(shown);
  }
}
