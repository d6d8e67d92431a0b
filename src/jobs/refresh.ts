/** The refresh: says that it started, makes the report, says that it finished or why it did not. */
import type { Cell } from '../domain/cell';
import { isLanguage, languageOf, type Language } from '../locales/language';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { Platform, Workbook } from '../ports';
import { agreedLanguage } from '../workbook/agreement/agreedLanguage';
import { finishSave, isSaveUnfinished } from '../workbook/agreement/agreementJournal';
import { readLive } from '../workbook/log/liveCells';
import { ISSUE_OFFSET, liveBlock, logTopBlock, runsBlock, wholeLogBlock } from '../workbook/log/logLayout';
import { setUpLog } from '../workbook/log/setUpLog';
import { logCells, newestRun, readLogCells, runCells, type RefreshLog, type Run } from '../workbook/log/refreshLog';
import { migrateFile } from '../workbook/history/migrateFile';
import { findTab } from '../workbook/ownTab';
import { readAgreement } from '../workbook/agreement/readAgreement';
import { rememberingWorkbook } from '../workbook/rememberingWorkbook';
import { makeReport, type MadeReport } from './makeReport';
import { OutOfTime, problemOfThrow, wordProblem, type RefreshProblem } from './refreshProblem';

/** A nightly run can wait for somebody's save to end. */
const LOCK_WAIT_MILLISECONDS = 30_000;
/** The platform ends a run after six minutes; reading stops early enough to say so. */
const READING_MILLISECONDS = 270_000;

export interface RefreshOutcome {
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  /** `null`: the report is new. Otherwise the one before still stands. */
  readonly problem: RefreshProblem | null;
}

/**
 * Refreshes the report, unless another run or a save holds the file.
 *
 * @returns how it went; what went wrong is also said on the sheet
 * @throws PlatformError where not even that could be written
 */
export function refresh(platform: Platform): RefreshOutcome | 'busy' {
  return platform.withLock(LOCK_WAIT_MILLISECONDS, () => {
    if (isSaveUnfinished(platform)) finishSave(platform);
    return runRefresh(platform);
  });
}

function runRefresh(platform: Platform): RefreshOutcome {
  const startedAt = platform.now();
  const workbook = rememberingWorkbook(withinTime(platform, startedAt + READING_MILLISECONDS));
  const json = platform.sheetTextsJson();
  const { tabId, log, live, texts, language } = openLog(workbook, json);
  const outcome = { startedAt, rowsRead: 0, rowsCounted: 0 };
  const started: Run = { ...BLANK_RUN, startedAt };
  const before = namingUnfinished(log, texts);
  writeRuns(workbook, tabId, withRun(before, started), texts);

  const fail = (problem: RefreshProblem): RefreshOutcome => {
    const finishedAt = platform.now();
    const run = { ...started, finishedAt, problem: wordProblem(problem, texts, language) };
    writeRuns(workbook, tabId, withRun(before, run), texts);
    return { ...outcome, finishedAt, problem };
  };
  try {
    migrateFile({ workbook, sheetTextsJson: () => json });
    const making = makeReport(workbook, json, new Map([...before.kept, ...live]), startedAt);
    if (!making.ok) return fail(making.problem);
    const { made } = making;
    const finishedAt = platform.now();
    writeFinished(workbook, tabId, before, { ...started, ...made, finishedAt, problem: '' }, made);
    return { ...outcome, rowsRead: made.rowsRead, rowsCounted: made.rowsCounted, finishedAt, problem: null };
  } catch (reason) {
    return fail(problemOfThrow(reason));
  }
}

const BLANK_RUN: Run = {
  startedAt: NaN,
  finishedAt: null,
  rowsRead: null,
  rowsCounted: null,
  changed: '',
  problem: '',
};

/** Reading stops when time is up; writing what was read, or what went wrong, does not. */
function withinTime(platform: Platform, endsAt: number): Workbook {
  return {
    ...platform.workbook,
    read: (block) => {
      if (platform.now() > endsAt) throw new OutOfTime();
      return platform.workbook.read(block);
    },
  };
}

interface OpenedLog {
  readonly tabId: number;
  readonly log: RefreshLog;
  /** What its formulas tell, which is not kept. */
  readonly live: readonly (readonly [string, Cell])[];
  /** Words of the log until the agreement says which language it is in: those of the last run. */
  readonly texts: SheetTexts;
  readonly language: Language;
}

function openLog(workbook: Workbook, json: string): OpenedLog {
  const agreed = findTab(workbook, 'log') === null ? agreedLanguage(readAgreement(workbook).values) : null;
  const guess = agreed ?? languageOf(workbook.locale());
  const tabId = setUpLog(workbook, readSheetTexts(json, guess), guess);
  // Asked for whole, because reading the lead log asks for its left part next.
  workbook.read(logTopBlock(tabId));
  const log = readLogCells(workbook.read(runsBlock(tabId)));
  const live = readLive(workbook.read(liveBlock(tabId)));
  const kept = String(log.kept.get('language') ?? guess);
  const language = isLanguage(kept) ? kept : guess;
  return { tabId, log, live, texts: readSheetTexts(json, language), language };
}

/** A run that never said it finished was ended by the platform; the next one says so in its place. */
function namingUnfinished(log: RefreshLog, { report }: SheetTexts): RefreshLog {
  const newest = newestRun(log);
  if (newest === null || newest.finishedAt !== null || newest.problem !== '') return log;
  return { ...log, runs: [runCells({ ...newest, problem: report.log.unfinished }), ...log.runs.slice(1)] };
}

const withRun = ({ runs, kept }: RefreshLog, run: Run): RefreshLog => ({ runs: [runCells(run), ...runs], kept });

function writeRuns(workbook: Workbook, tabId: number, log: RefreshLog, { report }: SheetTexts): void {
  workbook.write(runsBlock(tabId), logCells(log, report));
}

/** Run and issues go out together, so that the list always belongs to the run above which it stands. */
function writeFinished(workbook: Workbook, tabId: number, before: RefreshLog, run: Run, made: MadeReport): void {
  const block = wholeLogBlock(tabId);
  const runs = logCells({ ...withRun(before, run), kept: made.kept }, made.texts.report);
  const cells = Array.from({ length: block.rows }, (_row, row): Cell[] => {
    const left = runs[row] ?? [];
    const gap = new Array<Cell>(ISSUE_OFFSET - left.length).fill('');
    return [...left, ...gap, ...made.issues[row]!];
  });
  workbook.write(block, cells);
}
