/** Starts the workbench in the page; offers the sample where what was kept cannot be opened. */
import { quietEngine } from '../engine/quietEngine';
import { rememberErrors } from './consoleErrors';
import type { WorkbenchHandle } from './handle';
import { forgetWorkbook, readSavedWorkbook } from './store/savedWorkbook';
import { startWorkbench } from './workbench';

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

rememberErrors();
quietEngine();
try {
  window.workbench = await startWorkbench(document.getElementById('workbench')!);
  document.documentElement.dataset['ready'] = 'yes';
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const question = `The workbook kept in this browser could not be opened: ${reason}\n\nStart over with the sample file?`;
  if ((await readSavedWorkbook()) !== null && window.confirm(question)) {
    await forgetWorkbook();
    location.reload();
  }
  throw error;
}
