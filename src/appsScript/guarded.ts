/** Wraps what the platform throws, once, so that everybody else deals in one kind of failure. */
import { PlatformError } from '../ports';

/**
 * The same port, each of whose methods throws a {@link PlatformError} that names it where the platform throws anything.
 *
 * @param name of the port, such as `workbook`
 * @example guarded('userStore', store).get('language') // throws PlatformError('userStore.get', reason)
 */
export function guarded<Port extends object>(name: string, port: Port): Port {
  const methods = Object.entries(port).map(([method, work]: [string, unknown]) => {
    if (typeof work !== 'function') throw new TypeError(`${name}.${method} is no function`);
    return [
      method,
      (...values: unknown[]) => attempt(`${name}.${method}`, () => Reflect.apply(work, port, values) as unknown),
    ];
  });
  return Object.fromEntries(methods) as Port;
}

/** Runs one piece of work under the name of its operation. */
export function attempt<Result>(operation: string, work: () => Result): Result {
  try {
    return work();
  } catch (reason) {
    throw reason instanceof PlatformError ? reason : new PlatformError(operation, reason);
  }
}
