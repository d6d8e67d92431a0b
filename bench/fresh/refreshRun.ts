/** A whole refresh, from cells to cells, over a log of some size, and the steps it consists of; prints JSON. */
import { reportFigures } from '../../src/domain/report/reportFigures';
import { review } from '../../src/domain/report/review/review';
import { refresh } from '../../src/jobs/refresh';
import { readSheetTexts } from '../../src/locales/readSheetTexts';
import type { Workbook } from '../../src/ports';
import { dataCells } from '../../src/workbook/figures/dataCells';
import { dateCells } from '../../src/workbook/dateCells';
import { readHistory } from '../../src/workbook/history/readHistory';
import { judgingAgreements } from '../../src/workbook/history/judgingAgreements';
import { readLeadLog } from '../../src/workbook/leadLog/readLeadLog';
import { readAgreement } from '../../src/workbook/agreement/readAgreement';
import { reportFormats } from '../../src/workbook/figures/reportFormats';
import { REPORT_NAMES } from '../../src/workbook/reportNames';
import { scoreGoals } from '../../src/workbook/figures/reportWords';
import { twentyLeadsFile, twentyLeadsTerms, LEADS_TAB } from '../../test/support/twentyLeadsFile';
import { twentyLeadCells, twentyLeadsAgreement, ZONE } from '../../test/support/twentyLeads';
import { writeVersion } from '../../test/support/versions';
import { heapBytes } from '../support/heap';
import { logCells } from '../support/logCells';

export interface RefreshRun {
  /** Milliseconds of the first refresh of the log. */
  readonly whole: number;
  /** The same of the next one. */
  readonly again: number;
  /** Calls that read or change the document, block reads included. */
  readonly calls: number;
  readonly megabytes: number;
  /** Milliseconds of each step, run for the first time in this order. */
  readonly cells: number;
  readonly leads: number;
  readonly figures: number;
  readonly wording: number;
  readonly writing: number;
}

const [mode = '', size = ''] = process.argv.slice(2);

/** A file of two versions whose tabs are there, so that what is measured is a night and no set-up. */
function fileWithLog() {
  const platform = twentyLeadsFile();
  const leadTypes = [...twentyLeadsTerms().leadTypes, { ...twentyLeadsTerms().leadTypes[0]!, name: 'Sales-ready' }];
  writeVersion(platform, { ...twentyLeadsTerms(), leadTypes }, '2023-01-01');
  writeVersion(platform, { ...twentyLeadsTerms(), leadTypes, responseTarget: 30 }, '2024-07-01');
  refresh(platform);
  const rows = logCells(Number(size), 'dates');
  const sheet = platform.sheet(LEADS_TAB);
  sheet.rows.length = 0;
  for (const row of [twentyLeadCells()[0]!, ...rows]) sheet.rows.push(row);
  const latest = rows.reduce((most, [, created]) => Math.max(most, (created as Date).getTime()), 0);
  platform.setNow(latest + 7_200_000);
  platform.log.reset();
  return platform;
}

function timed<Result>(work: () => Result): readonly [milliseconds: number, result: Result] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

function wholeRuns(): Pick<RefreshRun, 'whole' | 'again' | 'calls' | 'megabytes'> {
  const platform = fileWithLog();
  const before = heapBytes();
  const [whole, outcome] = timed(() => refresh(platform));
  if (outcome === 'busy' || outcome.problem !== null) throw new Error(JSON.stringify(outcome));
  const megabytes = (heapBytes() - before) / 2 ** 20;
  const calls = platform.log.document().length;
  return { whole, again: timed(() => refresh(platform))[0], calls, megabytes };
}

function steps(): Pick<RefreshRun, 'cells' | 'leads' | 'figures' | 'wording' | 'writing'> {
  const platform = fileWithLog();
  let reading = 0;
  const workbook: Workbook = {
    ...platform.workbook,
    read: (block) => {
      const [took, cells] = timed(() => platform.workbook.read(block));
      reading += took;
      return cells;
    },
  };
  const asOf = platform.now();
  const working = readAgreement(workbook);
  const judging = judgingAgreements(working, readHistory(workbook), workbook.fileId(), asOf, (_term, text) => text)!;
  const { timeline, inForce, standing, period, today } = judging;
  const { currency, depthWindowDays } = inForce.agreement;
  const [finding, log] = timed(() => readLeadLog(workbook, ZONE, currency, depthWindowDays));
  const [figuring, figures] = timed(() => reportFigures(log, timeline, asOf));
  const texts = readSheetTexts(platform.sheetTextsJson(), 'en').report;
  const formats = reportFormats('en', 'en_US', ZONE, currency, texts.durations);
  const source = {
    company: 'Acme',
    rowsRead: log.rowsRead,
    rowsCounted: log.rowsCounted,
    standing,
    review: review(figures.review, period, inForce.terms.missedLimit, today),
    goals: scoreGoals(twentyLeadsAgreement, figures),
    cycleDays: null,
    meetings: { meetings: [], today },
    log: log.source,
  };
  const [wording, cells] = timed(() =>
    dataCells(figures, source, { language: 'en', texts, formats }, dateCells(ZONE, ZONE)),
  );
  const [writing] = timed(() => workbook.write(workbook.names().get(REPORT_NAMES.data)!, cells));
  return { cells: reading, leads: finding - reading, figures: figuring, wording, writing };
}

console.log(JSON.stringify(mode === 'whole' ? wholeRuns() : steps()));
