/** What runs for the sidebar, the menu and at night; built into `texts.html`, so that no formula call has to load it. */
import { showNotice } from './appsScript/menu';
import { createPlatform } from './appsScript/platform';
import { callEndpoint } from './endpoints/gateway';
import { handlers } from './endpoints/handlers';
import { runNightly } from './jobs/runNightly';
import { refreshFromMenu } from './menu';

export function callPactline(name: unknown, request: unknown): unknown {
  return callEndpoint(createPlatform(), handlers, name, request);
}

export function refreshNow(): void {
  showNotice(refreshFromMenu(createPlatform()));
}

export function nightlyRefresh(): void {
  runNightly(createPlatform());
}
