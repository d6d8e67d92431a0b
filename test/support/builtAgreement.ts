/** The agreement of the built add-on: files with it, its cells as a reader sees them, and saves of its form. */
import type { AgreementView } from '../../src/endpoints/agreement/contract';
import type { Workbench, WorkbenchOptions } from '../../workbench/node/index';
import { ask, openBuilt, snapshotOf } from './builtWorkbench';

/** An empty file in Warsaw, or a snapshot's, on 21 November 2026 at noon in London. */
export const openInWarsaw = (options: Partial<WorkbenchOptions> = {}): Workbench =>
  openBuilt({ timeZone: 'Europe/Warsaw', now: () => Date.UTC(2026, 10, 21, 12), ...options });

let sample: unknown;

/** A file with the sample agreement, which is made once and then reopened. */
export function openSampleAgreement(): Workbench {
  if (sample === undefined) {
    const workbench = openInWarsaw();
    ask(workbench, 'createAgreement', { content: 'sample' });
    sample = snapshotOf(workbench);
  }
  return openInWarsaw({ snapshot: sample });
}

/** What tests do with the agreement of whichever file is open. */
export function agreementIn(workbench: () => Workbench) {
  const named = (name: string) => workbench().spreadsheet.getRangeByName(name)!;
  const read = (): AgreementView => ask(workbench(), 'readAgreement');

  /** Everything on the agreement tab as a reader sees it. */
  const tab = (): string[][] => named('SLA_QUOTA').getSheet().getDataRange().getDisplayValues();

  return {
    named,
    read,
    /** What a named cell shows. */
    shown: (name: string): string => named(name).getDisplayValue(),
    brokenCells: (): string[] => tab().flatMap((row) => row.filter((text) => /^#[A-Z]/.test(text))),
    /** The rows below the heading that has this text in the first column, as far as they are filled. */
    rowsBelow: (heading: string, columns: number): string[][] => {
      const rows = tab();
      const first = rows.findIndex((row) => row[0] === heading) + 1;
      const length = rows.slice(first).findIndex((row) => row[0] === '');
      return rows.slice(first, first + length).map((row) => row.slice(0, columns));
    },
    /** Saves what a person changed who saw the agreement as it is. */
    save: (after: AgreementView['values']): AgreementView => {
      const { values } = read();
      const before = Object.fromEntries(Object.keys(after).map((key) => [key, values[key] ?? null]));
      return ask(workbench(), 'saveAgreement', { before, after });
    },
  };
}
