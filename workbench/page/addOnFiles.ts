/** Fetches the built add-on, whole, from the workbench's server. */
import type { ProjectFiles } from '../host/host';

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

/**
 * Calls when the development server has rebuilt something.
 *
 * @param call told whether the page itself is another now, and not the add-on alone
 */
export function onRebuilt(call: (isPageNew: boolean) => void): void {
  let version: string | null = null;
  const events = new EventSource('events');
  events.addEventListener('version', ({ data }: MessageEvent<string>) => {
    version ??= data;
  });
  events.addEventListener('reload', ({ data }: MessageEvent<string>) => call(data !== version));
}
