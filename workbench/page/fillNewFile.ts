/** The sample in a file that is opened for the first time: its agreement is made by the add-on itself. */
import type { AppsScriptHost, ProjectFiles } from '../host/host';
import { fillSample } from '../sample/fillSample';

/** @param attempt runs what may fail, and says so on screen */
export function fillNewFile(host: AppsScriptHost, files: ProjectFiles, attempt: (work: () => void) => void): void {
  const createAgreement = (): void => {
    if (!/\bfunction callPactline\b/.test(files['Code.js'] ?? '')) return;
    attempt(() => {
      const reply = host.callFromSidebar('callPactline', 'createAgreement', { content: 'sample' });
      const { ok } = reply as { readonly ok: boolean };
      if (!ok) throw new Error(`The sample agreement was not made: ${JSON.stringify(reply)}`);
    });
  };
  const functionNames = new Set(host.customFunctions.map(({ name }) => name));
  fillSample(host.spreadsheet, { functionNames, createAgreement });
}
