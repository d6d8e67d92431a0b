/** What Google refuses by authorisation mode, by scope, by right to edit, and by where the code runs. */
import { Exception } from '../services/exception';
import { PROTECTED } from '../services/sheet/protectedCells';
import type { CallKind, Execution } from './execution';

const SCOPE = 'https://www.googleapis.com/auth/';
const ON_SCREEN = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog', 'showDialog', 'alert', 'prompt']);
const OF_TRIGGERS = new Set(['newTrigger', 'getUserTriggers', 'getProjectTriggers', 'deleteTrigger']);
const OF_PROPERTIES = new Set(['PropertiesService', 'Properties', 'CacheService', 'Cache', 'LockService', 'Lock']);
/** Part of the language's surroundings: allowed everywhere. */
const HARMLESS = new Set(['Utilities', 'Logger', 'console', 'Menu', 'HtmlService', 'HtmlOutput', 'HtmlTemplate']);
const OF_DOCUMENT: ReadonlySet<CallKind> = new Set<CallKind>(['reads', 'changes']);

/** `null`: the manifest names no scopes, so Google works them out and asks for what is used. */
export type Scopes = readonly string[] | null;

function refused(service: string, method: string, scopes: readonly string[] = []): Exception {
  const wanted = scopes.map((scope) => `${SCOPE}${scope}`).join(' || ');
  const required = wanted ? ` Required permissions: (${wanted})` : '';
  return new Exception(`You do not have permission to call ${service}.${method}.${required}`);
}

/** Scopes of which one is needed for a call; none for most. */
function scopesFor(service: string, method: string, kind: CallKind): readonly string[] {
  if (service === 'SpreadsheetApp' && (method === 'openById' || method === 'openByUrl')) return ['spreadsheets'];
  if (service === 'Ui' && ON_SCREEN.has(method)) return ['script.container.ui'];
  if (service === 'ScriptApp' && OF_TRIGGERS.has(method)) return ['script.scriptapp'];
  if (service === 'User' && method === 'getEmail') return ['userinfo.email'];
  const isActive = service === 'SpreadsheetApp' && method.startsWith('getActive');
  return isActive || OF_DOCUMENT.has(kind) ? ['spreadsheets.currentonly', 'spreadsheets'] : [];
}

function checkMode(service: string, method: string, kind: CallKind, execution: Execution): void {
  if (execution.kind === 'load') {
    if (service !== 'console' && service !== 'Logger') throw refused(service, method);
    return;
  }
  if (HARMLESS.has(service)) return;
  if (service === 'SpreadsheetApp' && method === 'getUi') {
    if (execution.kind === 'formula' || execution.kind === 'trigger') {
      throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return;
  }
  if (execution.authMode === 'FULL') return;
  if (service === 'Session') {
    if (method === 'getActiveUser' || method === 'getEffectiveUser') throw refused(service, method, ['userinfo.email']);
    return;
  }
  if (service === 'Ui') {
    if (ON_SCREEN.has(method)) throw refused('Ui', method, ['script.container.ui']);
    return;
  }
  if (service === 'ScriptApp' && OF_TRIGGERS.has(method)) throw refused(service, method, ['script.scriptapp']);
  if (execution.authMode === 'NONE') {
    if (OF_PROPERTIES.has(service)) throw refused(service, method);
    if (service !== 'ScriptApp') throw refused(service, method, scopesFor(service, method, 'reads'));
  }
  if (execution.authMode === 'CUSTOM_FUNCTION') {
    if (service === 'SpreadsheetApp' && method === 'openById') throw refused(service, method);
    if (service === 'ScriptApp') throw refused(service, method);
    if (kind === 'changes' || method === 'toast' || method === 'activate') {
      throw new Exception(`You do not have permission to call ${method}`);
    }
  }
}

/** @throws Exception in Google's words where the call is not allowed */
export function checkPermission(
  service: string,
  method: string,
  kind: CallKind,
  execution: Execution,
  scopes: Scopes,
): void {
  checkMode(service, method, kind, execution);
  const wanted = scopesFor(service, method, kind);
  // Custom functions need no scope of their own: they run without asking anyone.
  if (scopes && execution.kind !== 'formula' && wanted.length > 0) {
    if (!wanted.some((scope) => scopes.includes(`${SCOPE}${scope}`))) {
      const list = wanted.map((scope) => `${SCOPE}${scope}`).join(' || ');
      throw new Exception(
        `Specified permissions are not sufficient to call ${service}.${method}. Required permissions: (${list})`,
      );
    }
  }
  if (kind === 'changes' && !execution.user.canEdit) {
    throw new Exception(PROTECTED);
  }
}
