/** The add-on's whole world: Apps Script's services over a Univer workbook, one code for Node and for the page. */
import { IFunctionService } from '@univerjs/engine-formula';
import { absentFunctions } from '../engine/absentFunctions';
import { showSpilledCells, teachBlankReferences } from '../engine/blankReferences';
import { Book } from '../engine/book';
import { calculationOf } from '../engine/calculation';
import { followNames } from '../engine/followNames';
import { fromEngineFormula } from '../engine/formulaText';
import { openRanges, teachHalfOpenRanges } from '../engine/halfOpenRanges';
import { isLocale } from '../engine/localeFacts';
import { formatNumber } from '../engine/patterns';
import { teachQuickSpills } from '../engine/quickSpills';
import { teachQuickWrites } from '../engine/quickWrites';
import { sheetsFunctions } from '../engine/sheetsFunctions';
import { isKnownZone, serialFromInstant } from '../engine/zone';
import type { Caches } from '../services/script/cache';
import { createRunner } from './addonRunner';
import { cellInspector } from './cellInspector';
import { createClock } from './clock';
import type { FileContext } from '../services/context';
import { localeOf } from '../services/context';
import { chartDescription } from '../services/chart/embeddedChart';
import { openEvent } from './events';
import { Exception } from '../services/exception';
import { CallJournal } from './execution';
import { fireTimeTriggers } from './fireTimeTriggers';
import { followStructure } from './followStructure';
import { createFormulaRunner } from './formulaRunner';
import type { GoogleSpreadsheet } from '../services/google';
import type { AppsScriptHost, HostOptions, User } from './hostTypes';
import { LockTable } from '../services/script/lock';
import { readProject } from './project';
import { callsOneOf, registerFunctions } from './registerFunctions';
import { openFile, takeSnapshot } from './snapshot';
import { SpreadsheetService } from '../services/spreadsheet/spreadsheet';
import { withDefaultHooks } from './uiHooks';
import { legalArguments, legalResult } from './wire';

export type * from './hostTypes';

/**
 * Makes the host, and with it the file: the snapshot's, or an empty one.
 *
 * @param options Univer without any workbook yet, the built add-on, and what stands in for Google's surroundings
 */
export function createAppsScriptHost(options: HostOptions): AppsScriptHost {
  const { univer, api, createRealm, authMode = 'LIMITED', addonName = 'Add-on' } = options;
  teachHalfOpenRanges();
  teachBlankReferences();
  teachQuickSpills();
  teachQuickWrites();

  const { workbook, state } = openFile(
    options.snapshot,
    options.asCopy ?? false,
    options.locale ?? 'en_US',
    options.timeZone ?? 'Etc/UTC',
  );
  const ui = withDefaultHooks(options.ui ?? {});
  const clock = createClock(options.now ?? Date.now);
  const journal = new CallJournal();
  const locks = new LockTable();
  const caches: Caches = new Map();
  const users = new Map<string, User>();
  let user: User = options.user ?? { key: 'owner', canEdit: true };
  let userLanguage = options.userLanguage ?? 'en';
  let project = readProject(options.files);
  users.set(user.key, user);

  const book = new Book(univer, api, workbook);
  // After the file is there: opening it is what makes Univer register its own functions.
  univer
    .__getInjector()
    .get(IFunctionService)
    .registerExecutors(
      ...absentFunctions(),
      ...sheetsFunctions({
        nowSerial: () => serialFromInstant(state.timeZone, clock.now()),
        datePattern: () => localeOf(file).datePattern,
        dateTimePattern: () => localeOf(file).dateTimePattern,
        numberText: (value, pattern) => formatNumber(pattern, value, localeOf(file).tag),
      }),
    );
  const calculation = calculationOf(univer, book.unitId, () => {
    formulas.finish();
  });
  const file: FileContext = { book, calculation, state, ui, now: clock.now, wait: clock.wait };
  const runner = createRunner({
    file,
    journal,
    createRealm,
    scopes: () => project.manifest.scopes,
    surroundings: () => {
      const { files, manifest } = project;
      return { files, addonName, userLanguage, scriptTimeZone: manifest.timeZone, caches, locks };
    },
  });
  const formulas = createFormulaRunner(univer, file, () => runner);
  const structure = followStructure(book, state, ui);
  const spilled = showSpilledCells(univer);
  const names = followNames(univer);
  const hands = { ...file, execution: null };
  const spreadsheet = new SpreadsheetService(hands) as unknown as GoogleSpreadsheet;
  const cells = cellInspector(hands, spreadsheet);

  const register = (): readonly string[] => registerFunctions(runner, formulas, project.customFunctions, { user, ui });
  let functionNames = register();
  calculation.recalculate(() => true);

  const asUser = (): { kind: 'run'; authMode: 'FULL'; user: User } => ({ kind: 'run', authMode: 'FULL', user });
  const call = (name: string, args: readonly unknown[]): unknown => {
    const legal = legalArguments(args);
    return legalResult(runner.call(asUser(), name, (realm) => legal.map((arg) => realm.copy(arg))));
  };

  return {
    spreadsheet,
    get customFunctions() {
      return project.customFunctions;
    },
    open() {
      runner.execute({ kind: 'open', authMode, user }, (realm) => {
        const event = { ...openEvent(authMode), ...(authMode === 'NONE' ? {} : { source: spreadsheet }) };
        return realm.function('onOpen')?.(realm.copy(event));
      });
    },
    reload(newFiles) {
      project = readProject(newFiles);
      ui.closeSidebar();
      const old = functionNames;
      functionNames = register();
      calculation.recalculate(callsOneOf([...new Set([...old, ...functionNames])]));
    },
    run: (name, ...args) => call(name, args),
    callFromSidebar(name, ...args) {
      if (!/^[A-Za-z_$][\w$]*$/.test(name) || name.endsWith('_')) {
        throw new Exception(`Script function not found: ${name}`);
      }
      return call(name, args);
    },
    fireTimeTriggers: () => fireTimeTriggers(state.triggers, users, runner, clock.now),
    triggers: () => state.triggers.map((trigger) => ({ ...trigger })),
    charts: () => state.charts.map(chartDescription),
    type: cells.type,
    parseTyped: cells.parseTyped,
    formulaForEditing: (formula) => fromEngineFormula(openRanges(formula), localeOf(file)),
    cell: cells.cell,
    locale: () => state.locale,
    timeZone: () => state.timeZone,
    userLanguage: () => userLanguage,
    user: () => user,
    setLocale(locale) {
      if (!isLocale(locale)) throw new Exception(`Invalid argument: locale`);
      state.locale = locale;
      calculation.recalculate(() => true);
    },
    setTimeZone(zone) {
      if (!isKnownZone(zone)) throw new Exception(`Invalid argument: timezone`);
      state.timeZone = zone;
      calculation.recalculate(() => true);
    },
    setUserLanguage(language) {
      userLanguage = language;
    },
    setUser(newUser) {
      user = newUser;
      users.set(newUser.key, newUser);
    },
    setNow(epochMs) {
      clock.set(epochMs);
      calculation.recalculate((formula) => /\b(NOW|TODAY)\s*\(/i.test(formula));
    },
    now: clock.now,
    calls: () => journal.calls(),
    resetCalls() {
      journal.reset();
    },
    failCall(n, when, fault = new Exception('Service Spreadsheets failed while accessing document.')) {
      journal.failCall(n, when, fault);
    },
    holdLock(which) {
      const stranger = {};
      locks.take(which, stranger);
      return () => {
        locks.release(which, stranger);
      };
    },
    flush: calculation.flush,
    snapshot() {
      calculation.flush();
      return takeSnapshot(book, state);
    },
    dispose() {
      calculation.dispose();
      structure.dispose();
      spilled.dispose();
      names.dispose();
      formulas.finish();
    },
  };
}
