/** `google.script` for the sidebar's frame: the few lines that run inside it, and the messages they send out. */

export type SidebarMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' };

export const isSidebarMessage = (data: unknown): data is SidebarMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && 'googleScript' in data;

/** Runs inside the frame, which shares nothing with us: therefore one closed function, sent as text. */
function installGoogleScript(): void {
  interface Runner {
    success?: ((value: unknown, userObject: unknown) => void) | undefined;
    failure?: ((error: Error, userObject: unknown) => void) | undefined;
    userObject?: unknown;
  }
  const waiting = new Map<number, Runner>();
  let lastId = 0;
  const send = (message: object): void => parent.postMessage({ googleScript: true, ...message }, '*');

  /** Google copies numbers, texts, booleans, nulls, and arrays and plain objects of these; all else it refuses at once. */
  const isLegal = (value: unknown, within: readonly unknown[]): boolean => {
    if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return true;
    if (typeof value !== 'object' || within.includes(value) || value instanceof Date) return false;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false;
    return Object.values(value).every((part) => isLegal(part, [...within, value]));
  };
  const formValues = (value: unknown): unknown =>
    value instanceof HTMLFormElement
      ? Object.fromEntries([...new FormData(value)].filter(([, entry]) => typeof entry === 'string'))
      : value;

  const createRunner = (runner: Runner): object =>
    new Proxy(Object.freeze({}), {
      get: (_target, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (success: Runner['success']) => createRunner({ ...runner, success });
        if (name === 'withFailureHandler') return (failure: Runner['failure']) => createRunner({ ...runner, failure });
        if (name === 'withUserObject') return (userObject: unknown) => createRunner({ ...runner, userObject });
        return (...given: unknown[]): void => {
          const args = given.map(formValues);
          if (!args.every((argument) => isLegal(argument, []))) {
            throw new TypeError(
              `Failed due to illegal value in property: ${args.findIndex((one) => !isLegal(one, []))}`,
            );
          }
          const id = ++lastId;
          waiting.set(id, runner);
          send({ kind: 'call', id, name, args });
        };
      },
    });

  addEventListener('message', (event: MessageEvent<Record<string, unknown> | null>) => {
    if (event.source !== parent || typeof event.data?.['googleScriptAnswer'] !== 'number') return;
    const id = event.data['googleScriptAnswer'];
    const runner = waiting.get(id);
    waiting.delete(id);
    const failed = event.data['error'] as { name: string; message: string } | undefined;
    if (failed === undefined) {
      runner?.success?.(event.data['value'], runner.userObject);
      return;
    }
    const error = Object.assign(new Error(failed.message), { name: failed.name });
    if (runner?.failure) runner.failure(error, runner.userObject);
    else console.error(`Uncaught ${failed.name}: ${failed.message}`);
  });

  const ignore = (): void => undefined;
  Object.assign(window, {
    google: {
      script: {
        run: createRunner({}),
        host: {
          close: () => send({ kind: 'close' }),
          editor: { focus: () => send({ kind: 'focusEditor' }) },
          setHeight: ignore,
          setWidth: ignore,
          origin: 'null',
        },
        url: { getLocation: (done: (location: object) => void) => done({ hash: '', parameter: {}, parameters: {} }) },
      },
    },
  });
}

export const googleScriptShim = `(${installGoogleScript.toString()})();`;
