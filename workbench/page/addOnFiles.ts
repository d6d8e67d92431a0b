/** Fetches the built add-on, whole, from the workbench's server. */
import type { ProjectFiles } from '../services/host';

/** What stands in while nothing is built yet: an add-on that does nothing. */
const NOTHING_BUILT: ProjectFiles = {
  'Code.js': '',
  'appsscript.json': '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}',
};

export async function fetchAddOn(): Promise<ProjectFiles> {
  const response = await fetch('addon.json');
  const files = (await response.json()) as ProjectFiles;
  return 'Code.js' in files ? files : NOTHING_BUILT;
}

/** Calls when the development server has rebuilt the add-on. */
export function onRebuilt(call: () => void): void {
  new EventSource('events').addEventListener('reload', call);
}
