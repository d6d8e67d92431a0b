/** Starts the workbench in the page. */
import { rememberErrors } from './consoleErrors';
import type { WorkbenchHandle } from './handle';
import { startWorkbench } from './workbench';

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

rememberErrors();
window.workbench = await startWorkbench(document.getElementById('workbench')!);
document.documentElement.dataset['ready'] = 'yes';
