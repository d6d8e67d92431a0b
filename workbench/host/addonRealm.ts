/** A realm with the add-on loaded, for one execution. */
import type { Realm } from '../realm/realm';
import type { Boundary } from './boundary';
import { createBoundary } from './boundary';
import type { FileContext } from '../services/context';
import type { CallJournal, Execution } from './execution';
import type { Surroundings } from './globals';
import { servicesOf } from './globals';
import type { Scopes } from './permissions';

export type AddonFunction = (...args: unknown[]) => unknown;

export interface AddonRealm {
  readonly boundary: Boundary;
  /** A global function, by name or dotted path; `null` where there is none. */
  function(name: string): AddonFunction | null;
  /** Names of the functions that the project's files made global. */
  readonly globalFunctions: readonly string[];
  /** A copy of a plain value, made of the realm's own objects. */
  copy(value: unknown): unknown;
  dispose(): void;
}

/** `Date` that reads the host's clock; everything else about it stays the realm's own. */
const CLOCK = `(function (now) {
  var Native = Date;
  function Clock(a) {
    if (!new.target) return new Native(now()).toString();
    return arguments.length === 0
      ? Reflect.construct(Native, [now()], new.target)
      : Reflect.construct(Native, arguments, new.target);
  }
  Clock.prototype = Native.prototype;
  Clock.UTC = Native.UTC;
  Clock.parse = Native.parse;
  Clock.now = function () { return now(); };
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Clock, 'length', { value: 7 });
  Native.prototype.constructor = Clock;
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true, enumerable: false });
})`;

const GLOBAL_FUNCTIONS = `Object.getOwnPropertyNames(globalThis).filter(function (name) {
  return typeof globalThis[name] === 'function';
})`;

const PATH = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;

export interface AddonRealmOptions {
  readonly file: FileContext;
  readonly execution: Execution;
  readonly journal: CallJournal;
  readonly scopes: Scopes;
  readonly surroundings: Surroundings;
  readonly createRealm: () => Realm;
}

/** @throws whatever the add-on throws while it loads */
export function openAddonRealm(options: AddonRealmOptions): AddonRealm {
  const { file, execution, journal, scopes, surroundings } = options;
  const realm = options.createRealm();
  const kind = execution.kind;
  (realm.evaluate(CLOCK, 'clock') as (now: () => number) => void)(file.now);
  const boundary = createBoundary({ realm, execution, journal, scopes, now: file.now });
  const find = (path: string): AddonFunction | null =>
    PATH.test(path)
      ? (realm.evaluate(
          `(function () { try { return typeof ${path} === 'function' ? ${path} : null; } catch (e) { return null; } })()`,
          'lookup',
        ) as AddonFunction | null)
      : null;
  const services = servicesOf({ ...file, execution }, surroundings, realm, (name) => find(name) !== null);
  for (const [name, service] of Object.entries(services)) realm.define(name, boundary.toRealm(service));
  const before = new Set(realm.evaluate(GLOBAL_FUNCTIONS, 'globals') as string[]);
  // Whatever is to run, the project's files come first, and they may call nothing.
  execution.kind = 'load';
  try {
    realm.evaluate(surroundings.files['Code.js'] ?? '', 'Code.js');
  } finally {
    execution.kind = kind;
  }
  return {
    boundary,
    function: find,
    globalFunctions: (realm.evaluate(GLOBAL_FUNCTIONS, 'globals') as string[]).filter((name) => !before.has(name)),
    copy: (value) => boundary.toRealm(value),
    dispose: () => {
      realm.dispose();
    },
  };
}
