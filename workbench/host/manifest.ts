/** What the host takes from `appsscript.json`: scopes and the script's own zone. */
import { isKnownZone } from '../engine/zone';
import type { ProjectFiles } from './hostTypes';
import type { Scopes } from './permissions';

export interface Manifest {
  readonly scopes: Scopes;
  readonly timeZone: string;
}

/** @throws Error where the file is no JSON object, or names a zone that does not exist */
export function readManifest(files: ProjectFiles): Manifest {
  const parsed: unknown = JSON.parse(files['appsscript.json'] ?? '{}');
  if (typeof parsed !== 'object' || parsed === null) throw new Error('appsscript.json holds no object.');
  const { oauthScopes, timeZone = 'Etc/UTC' } = parsed as { oauthScopes?: unknown; timeZone?: unknown };
  if (typeof timeZone !== 'string' || !isKnownZone(timeZone)) {
    throw new Error(`appsscript.json: unknown time zone ${String(timeZone)}`);
  }
  return { scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : null, timeZone };
}
