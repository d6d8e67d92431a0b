/** Between the add-on's realm and the services: every call is checked, counted, and answered in values of that realm. */
import type { Realm } from '../realm/realm';
import { callKind } from './callKinds';
import type { CallJournal, Execution } from './execution';
import { LIMIT_MS } from './execution';
import { Exception } from '../services/exception';
import type { Scopes } from './permissions';
import { checkPermission } from './permissions';
import { EnumerationValue, Service } from '../services/service';

export interface Boundary {
  /** A service, or a value, as the add-on sees it. */
  toRealm(value: unknown): unknown;
  /** An error as the add-on can catch it: `instanceof Error` holds there. */
  errorToRealm(error: unknown): unknown;
}

export interface BoundaryOptions {
  readonly realm: Realm;
  readonly execution: Execution;
  readonly journal: CallJournal;
  readonly scopes: Scopes;
  readonly now: () => number;
}

interface RealmMakers {
  readonly array: (length: number) => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly date: (epochMs: number) => Date;
  readonly error: (name: string, message: string) => unknown;
}

const MAKERS = `({
  array: function (length) { return new Array(length); },
  object: function () { return {}; },
  date: function (epochMs) { return new Date(epochMs); },
  error: function (name, message) { var error = new Error(message); error.name = name; return error; }
})`;

/** The run is over: time is up, or a test ended it. */
export function endExecution(execution: Execution, message: string): Error {
  execution.ended ??= new Exception(message);
  return execution.ended;
}

export function createBoundary({ realm, execution, journal, scopes, now }: BoundaryOptions): Boundary {
  const make = realm.evaluate(MAKERS, 'boundary') as RealmMakers;
  const proxies = new WeakMap<Service, object>();
  const behind = new WeakMap<object, Service>();

  const unwrapped = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const service = behind.get(value);
    if (service) return service;
    // Lists of rules, ranges or triggers; rows of cells hold no services and are left as they are.
    const isService = (item: unknown): boolean => typeof item === 'object' && item !== null && behind.has(item);
    return Array.isArray(value) && value.some(isService) ? value.map(unwrapped) : value;
  };

  const errorToRealm = (error: unknown): unknown => {
    if (!(error instanceof Error)) return error;
    return make.error(error.name === 'Error' ? 'Exception' : error.name, error.message);
  };

  const call = (service: Service, method: string, body: (...args: unknown[]) => unknown, args: unknown[]): unknown => {
    const kind = callKind(service.serviceName, method);
    try {
      if (execution.ended) throw execution.ended;
      if (now() - execution.startedAt > LIMIT_MS[execution.kind]) {
        throw endExecution(execution, 'Exceeded maximum execution time');
      }
      const strike = journal.note({ name: `${service.serviceName}.${method}`, kind, by: execution.kind });
      checkPermission(service.serviceName, method, kind, execution, scopes);
      const fail = (): Error =>
        strike?.fault === 'kill' ? endExecution(execution, 'Execution was ended') : (strike?.fault as Error);
      if (strike?.when === 'before') throw fail();
      const result = body.apply(service, args.map(unwrapped));
      if (strike?.when === 'after') throw fail();
      return toRealm(result);
    } catch (error) {
      throw errorToRealm(error);
    }
  };

  const proxyFor = (service: Service): object => {
    const known = proxies.get(service);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(service, {
      get(target, property) {
        if (typeof property === 'symbol') return undefined;
        if (methods.has(property)) return methods.get(property);
        if (property === 'constructor') return undefined;
        const member = (target as unknown as Record<string, unknown>)[property];
        if (property === 'toString' || property === 'serviceName') {
          return property === 'toString' ? () => target.toString() : undefined;
        }
        if (typeof member !== 'function') return toRealm(member);
        const method = (...args: unknown[]): unknown =>
          call(target, property, member as (...args: unknown[]) => unknown, args);
        methods.set(property, method);
        return method;
      },
      set(target, property, value) {
        // Templates alone take properties: the variables of their scriptlets.
        if (target.serviceName !== 'HtmlTemplate') return false;
        (target as unknown as Record<string | symbol, unknown>)[property] = value;
        return true;
      },
    });
    proxies.set(service, proxy);
    behind.set(proxy, service);
    return proxy;
  };

  function toRealm(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return proxyFor(value);
    if (value instanceof EnumerationValue) return value;
    if (Array.isArray(value)) {
      const list = make.array(value.length);
      for (let index = 0; index < value.length; index++) list[index] = toRealm(value[index]);
      return list;
    }
    if (value instanceof Date) return make.date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value;
    const copy = make.object();
    for (const [key, item] of Object.entries(value)) copy[key] = toRealm(item);
    return copy;
  }

  return { toRealm, errorToRealm };
}
