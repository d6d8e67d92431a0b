/** The globals that an execution finds: every service the add-on may name. */
import type { Realm } from '../realm/realm';
import type { Caches } from './cache';
import { CacheServiceService } from './cache';
import type { ServiceContext } from './context';
import { HtmlServiceService } from './html';
import type { ProjectFiles } from './hostTypes';
import type { LockTable } from './lock';
import { LockServiceService } from './lock';
import { PropertiesServiceService } from './properties';
import type { Service } from './service';
import { SessionService } from './session';
import { ChartsService, SpreadsheetAppService } from './spreadsheetApp';
import { ScriptAppService } from './triggers';
import { ConsoleService, LoggerService, UtilitiesService } from './utilities';

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
