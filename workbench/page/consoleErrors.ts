/** Remembers what went wrong unseen, so that a test can ask for it; must be loaded before all else. */

const errors: string[] = [];

export const consoleErrors: readonly string[] = errors;

/** Begins to listen; the console still shows everything. */
export function rememberErrors(): void {
  const show = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    errors.push(parts.map(String).join(' '));
    show(...parts);
  };
  window.addEventListener('error', (event) => errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => errors.push(`Not caught: ${String(event.reason)}`));
}
