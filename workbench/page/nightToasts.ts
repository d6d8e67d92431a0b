/** What the page says once the night has been played. */
import type { AppsScriptHost } from '../host/host';
import type { Toast } from './chrome/toasts';

export function nightToasts(fired: ReturnType<AppsScriptHost['fireTimeTriggers']>): readonly Toast[] {
  if (fired.length === 0) {
    return [
      {
        title: 'No nightly refresh is set',
        message: 'Set it in the sidebar (Extensions ▸ Pactline), then fire it here.',
      },
    ];
  }
  const failures = fired.filter(({ error }) => error !== null);
  if (failures.length === 0) {
    return [{ message: fired.length === 1 ? 'The time trigger fired.' : `${fired.length} time triggers fired.` }];
  }
  return failures.map(({ handler, error }) => ({
    message: String(error),
    title: `${handler} failed`,
    seconds: -1,
    isProblem: true,
  }));
}
