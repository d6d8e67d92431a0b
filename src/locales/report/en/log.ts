/** English: the log of refreshes, and what went wrong. */
import { fieldNames } from '../../leadLog/en/fieldNames';
import { rowReasons } from '../../leadLog/en/rowReasons';
import type { LogTexts } from '../logTexts';

export const log: LogTexts = {
  problems: {
    noAgreement: 'There is no agreement in this file. Start it in the sidebar.',
    agreementUnusable: 'The agreement cannot be used as it is. Mend in the sidebar: {terms}.',
    agreementBlank: 'The agreement is not complete yet. In the sidebar, fill in: {terms}.',
    noLeadLog: 'No tab looks like a lead log. Choose it under Lead log in the sidebar.',
    leadLogGone: 'The tab “{tab}” is no longer in this file. Choose the lead log anew in the sidebar.',
    noCreatedColumn: 'No column says when a lead was created. Choose it under Lead log in the sidebar.',
    columnGone: 'The column “{header}” is no longer in the lead log. Choose another one in the sidebar.',
    createdAmbiguous:
      'Day and month of the creation dates can be read both ways. Answer the question under Lead log in the sidebar.',
    emptyLeadLog: 'The lead log is empty. Paste leads below its headings.',
    busy: 'Another refresh or save is under way. Try again in a minute.',
    tooLong: 'Reading the leads took too long for one run. Try again; if it stays so, move old leads to another file.',
    notAllowed:
      'Google no longer lets Pactline do this for your account. Open Pactline from the Extensions menu and allow what it asks for; then set the nightly refresh up again.',
    protectedCells:
      'A tab that Pactline writes to is protected. Ask whoever protected it to let you edit the SLA tabs, then refresh again.',
    tooManyCells:
      'The file has as many cells as Google allows. Delete rows or tabs that nobody needs, then refresh again.',
    platformFailed: 'Google Sheets could not do its part ({reason}). Try again in a few minutes.',
    unexpected: 'Something in this file took Pactline by surprise ({reason}). Try again; if it stays so, report it.',
  },
  log: {
    title: 'Refreshes',
    runs: {
      started: 'Started',
      finished: 'Finished',
      seconds: 'Seconds',
      read: 'Rows read',
      counted: 'Rows counted',
      leftOut: 'Rows left out',
      changed: 'What changed',
      problem: 'What to do',
    },
    unfinished: 'Ended by Google Sheets before it was done',
    changed: '{leads} leads to date ({change})',
    keptTitle: 'Kept by Pactline to know its charts by',
    issuesTitle: 'Rows that are not counted, or not in every measure',
    issues: {
      reason: 'Reason',
      column: 'Column',
      tab: 'Tab',
      rows: 'Rows',
      count: 'How many',
      effect: 'Effect',
    },
    notCounted: 'Not counted',
    notMeasured: 'Counted, but not measured by this column',
    moreRows: { one: '{number} more row', other: '{number} more rows' },
    reasons: rowReasons,
    fields: fieldNames,
  },
};
