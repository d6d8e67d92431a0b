/** The globals that an execution finds: every service the add-on may name. */
import type { Realm } from '../realm/realm';
import type { Caches } from '../services/script/cache';
import { CacheServiceService } from '../services/script/cache';
import type { ServiceContext } from '../services/context';
import { HtmlServiceService } from '../services/script/html';
import type { ProjectFiles } from './hostTypes';
import type { LockTable } from '../services/script/lock';
import { LockServiceService } from '../services/script/lock';
import { PropertiesServiceService } from '../services/script/properties';
import type { Service } from '../services/service';
import { SessionService } from '../services/script/session';
import { ChartsService, SpreadsheetAppService } from '../services/spreadsheet/spreadsheetApp';
import { ScriptAppService } from '../services/script/triggers';
import { ConsoleService, LoggerService, UtilitiesService } from '../services/script/utilities';

export interface Surroundings {
  readonly files: ProjectFiles;
  readonly addonName: string;
  readonly userLanguage: string;
  readonly scriptTimeZone: string;
  readonly caches: Caches;
  readonly locks: LockTable;
}

/** @param isGlobal whether the add-on has a global function of this name */
export function servicesOf(
  context: ServiceContext,
  { files, addonName, userLanguage, scriptTimeZone, caches, locks }: Surroundings,
  realm: Realm,
  isGlobal: (name: string) => boolean,
): Readonly<Record<string, Service>> {
  const userKey = context.execution?.user.key ?? 'owner';
  return {
    SpreadsheetApp: new SpreadsheetAppService(context, addonName),
    Charts: new ChartsService(),
    PropertiesService: new PropertiesServiceService(context),
    CacheService: new CacheServiceService(context, caches),
    LockService: new LockServiceService(context, locks),
    Session: new SessionService({ userKey, userLanguage, scriptTimeZone }),
    Utilities: new UtilitiesService(context),
    HtmlService: new HtmlServiceService(files, (code) => realm.evaluate(code, 'template.html')),
    ScriptApp: new ScriptAppService(context, scriptTimeZone, isGlobal),
    Logger: new LoggerService(context.ui.log),
    console: new ConsoleService(context.ui.log, context.now),
  };
}
