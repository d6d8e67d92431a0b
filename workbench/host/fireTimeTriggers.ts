/** The night: every clock trigger of the file fires, each as the person who made it. */
import type { TriggerRecord } from '../services/fileState';
import type { Runner } from './addonRunner';
import { clockEvent } from './events';
import type { AppsScriptHost, User } from './hostTypes';

/** A handler that throws does not stop the others; what it threw is answered. */
export function fireTimeTriggers(
  triggers: readonly TriggerRecord[],
  users: ReadonlyMap<string, User>,
  runner: Runner,
  now: () => number,
): ReturnType<AppsScriptHost['fireTimeTriggers']> {
  return triggers
    .filter(({ kind }) => kind === 'clock')
    .map(({ id, handler, userKey }) => {
      const creator = users.get(userKey) ?? { key: userKey, canEdit: true };
      try {
        runner.call({ kind: 'trigger', authMode: 'FULL', user: creator }, handler, (realm) => [
          realm.copy(clockEvent(id, now())),
        ]);
        return { handler, error: null };
      } catch (error) {
        return { handler, error };
      }
    });
}
