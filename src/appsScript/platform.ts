/** Everything the add-on has from Google, behind the ports. */
import type { Platform } from '../ports';
import { attempt } from './guarded';
import { withLock } from './lock';
import { createDocumentStore, createUserStore } from './stores';
import { createTriggers } from './triggers';
import { createWorkbook } from './workbook';

/** Makes the ports and calls no service; each is called when it is asked. */
export const createPlatform = (): Platform => ({
  workbook: createWorkbook(),
  documentStore: createDocumentStore(),
  userStore: createUserStore(),
  triggers: createTriggers(),
  now: () => Date.now(),
  userLocale: () => attempt('userLocale', () => Session.getActiveUserLocale()),
  randomTag: () => attempt('randomTag', () => Utilities.getUuid()),
  withLock,
  sheetTextsJson: () => attempt('sheetTextsJson', () => HtmlService.createHtmlOutputFromFile('texts').getContent()),
});
