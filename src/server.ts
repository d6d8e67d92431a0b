/** What runs for the sidebar, the menu and at night; built into `server.html`, so that no formula call has to load it. */
import { showNotice } from './appsScript/menu';
import { createPlatform } from './appsScript/platform';
import { createAgreement, readAgreement } from './endpoints/agreement';
import { chooseLanguage, readFile } from './endpoints/file';
import { callEndpoint, type Handlers } from './endpoints/gateway';
import { insertFormula } from './endpoints/insertFormula';
import { readLeadLog, saveLeadLog } from './endpoints/leadLog';
import { refresh } from './endpoints/refresh';
import { removePactline } from './endpoints/removal';
import { restoreNames } from './endpoints/restoreNames';
import { saveAgreement } from './endpoints/saveAgreement';
import { readSchedule, removeSchedule, saveSchedule } from './endpoints/schedule';
import { readToday } from './endpoints/today';
import { runNightly } from './jobs/nightly';
import { refreshFromMenu } from './menu';

const handlers: Handlers = {
  readFile,
  readToday,
  chooseLanguage,
  createAgreement,
  readAgreement,
  saveAgreement,
  restoreNames,
  removePactline,
  readLeadLog,
  saveLeadLog,
  refresh,
  readSchedule,
  saveSchedule,
  removeSchedule,
  insertFormula,
};

export function callPactline(name: unknown, request: unknown): unknown {
  return callEndpoint(createPlatform(), handlers, name, request);
}

export function refreshNow(): void {
  showNotice(refreshFromMenu(createPlatform()));
}

export function nightlyRefresh(): void {
  runNightly(createPlatform());
}
