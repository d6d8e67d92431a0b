/** From the cells of agreement and lead log to the cells of the report, in one write of figures. */
import { stopsFigures } from '../domain/agreement/agreementFromValues';
import type { Cell } from '../domain/cell';
import { scoreGoals, type ReportSource } from '../workbook/figures/reportWords';
import { isNewer } from '../domain/agreement/versions/schema';
import { agreementOn } from '../domain/report/judging/agreementTimeline';
import { reportFigures } from '../domain/report/reportFigures';
import { firstDayOf } from '../domain/report/months/monthStarts';
import { review } from '../domain/report/review/review';
import { languageOf, type Language } from '../locales/language';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { TermValues } from '../domain/agreement/termDeclaration';
import type { TermKey } from '../domain/agreement/terms';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import { translate } from '../locales/translate';
import type { Workbook } from '../ports';
import { namesOfMonths, readChoice } from '../workbook/figures/choiceCells';
import { dataCells } from '../workbook/figures/dataCells';
import { dateCells } from '../workbook/dateCells';
import { readHistory } from '../workbook/history/readHistory';
import { correctStates } from '../workbook/history/historyStates';
import { historyLines, issueCells, unknownTypeIssue } from '../workbook/log/issueCells';
import { judgingAgreements } from '../workbook/history/judgingAgreements';
import { readLeadLog } from '../workbook/leadLog/readLeadLog';
import { readAgreement } from '../workbook/agreement/readAgreement';
import { readyWording } from '../workbook/agreement/readyWording';
import { reportFormats } from '../workbook/figures/reportFormats';
import { setUpReport } from '../workbook/report/setUpReport';
import { rewordAgreement } from '../workbook/agreement/rewordAgreement';
import { rewordTabs } from '../workbook/rewordTabs';
import type { Wording } from '../workbook/figures/wording';
import { agreementUnusable, refreshProblem, type RefreshProblem } from './refreshProblem';
import { speaks, wordsBefore } from './spokenBefore';

/** What a good run leaves for its log. */
export interface MadeReport {
  readonly texts: SheetTexts;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  readonly changed: string;
  readonly issues: readonly (readonly Cell[])[];
  readonly kept: ReadonlyMap<string, Cell>;
}

type ReportMaking =
  { readonly ok: true; readonly made: MadeReport } | { readonly ok: false; readonly problem: RefreshProblem };

const failed = (problem: RefreshProblem): ReportMaking => ({ ok: false, problem });

/**
 * Makes the report of an instant. Nothing of the last report is touched unless all figures are there.
 *
 * @param sheetTextsJson words of the tabs in all languages
 * @param kept what the last run kept
 * @param asOfMs epoch milliseconds
 */
export function makeReport(
  workbook: Workbook,
  sheetTextsJson: string,
  kept: ReadonlyMap<string, Cell>,
  asOfMs: number,
): ReportMaking {
  const working = readAgreement(workbook);
  const history = readHistory(workbook);
  if (isNewer(history.schema)) return failed(refreshProblem('newerPactline'));
  const { fold } = readyWording(() => sheetTextsJson);
  const judging = judgingAgreements(working, history, workbook.fileId(), asOfMs, fold);
  if (judging === null) {
    const isThere = working.blocks.size > 0;
    return failed(isThere ? agreementUnusable(working.issues.filter(stopsFigures)) : refreshProblem('noAgreement'));
  }
  const { timeline, inForce, values, standing, period, today } = judging;
  const { calendar, currency, depthWindowDays } = inForce.agreement;
  const zone = calendar.timeZone;
  const log = readLeadLog(workbook, zone, currency, depthWindowDays);
  if (log.problem !== null) return failed(refreshProblem(log.problem.code, log.problem.values, log.problem.path));

  // Where the agreement tab is gone, the tabs go on speaking as they did.
  const language: Language = languageOf(textIn(values, 'tabLanguage') || String(kept.get('language') ?? 'en'));
  const texts = readSheetTexts(sheetTextsJson, language);
  const formats = reportFormats(language, workbook.locale(), zone, currency, texts.report.durations);
  const wording: Wording = { language, texts: texts.report, formats };
  const { rowsRead, rowsCounted } = log;
  const dates = dateCells(workbook.timeZone(), zone);
  const spokenBefore = wordsBefore(kept, sheetTextsJson, language);
  // What people chose may still stand there in the words of before.
  const choice = readChoice(kept, workbook.timeZone(), (spokenBefore?.texts ?? texts).report.choices, () =>
    namesOfMonths(today, [formats, reportFormats('en', 'en_US', zone, currency, texts.report.durations)]),
  );
  const figures = reportFigures(log, timeline, asOfMs, choice);
  const source: ReportSource = {
    company: textIn(values, 'company'),
    rowsRead,
    rowsCounted,
    standing,
    review: review(figures.review, period, inForce.terms.missedLimit, today),
    goals: scoreGoals(agreementOn(timeline, figures.month.firstDay).agreement, figures),
    cycleDays: inForce.terms.salesCycleDays,
    meetings: { meetings: inForce.terms.meetings, today },
    log: log.source,
  };
  const cells = dataCells(figures, source, wording, dates);
  const listed = [...log.issues, ...unknownTypeIssue(figures.unknownTypeRows, log.tabName)];

  const chosenMonth = choice.month === null ? null : dates.dayCell(firstDayOf(choice.month));
  if (spokenBefore !== null) {
    if (speaks(workbook, working, spokenBefore.texts)) {
      rewordAgreement({ workbook, sheetTextsJson: () => sheetTextsJson }, spokenBefore.language, language);
    }
    rewordTabs(workbook, spokenBefore, { language, texts });
  }
  const making = { texts, language, choice, chosenMonth, spokenBefore };
  const { data, kept: nextKept } = setUpReport(workbook, kept, making);
  workbook.write(data, cells);
  correctStates(workbook, history, workbook.fileId(), today);

  const { month, leads } = figures;
  const monthKey = `${month.year}-${month.month}`;
  const before = kept.get('month') === monthKey ? kept.get('leadsToDate') : undefined;
  const change = typeof before === 'number' ? formats.change(leads.toDate - before) : '';
  return {
    ok: true,
    made: {
      texts,
      rowsRead,
      rowsCounted,
      changed:
        change === ''
          ? ''
          : translate(language, texts.report.log.changed, { leads: formats.count(leads.toDate), change }),
      issues: issueCells(listed, wording, historyLines(history.issues, texts, language)),
      kept: new Map<string, Cell>([...nextKept, ['month', monthKey], ['leadsToDate', leads.toDate]]),
    },
  };
}

/** Text of a term; `''` where it is blank. */
function textIn(values: TermValues, key: TermKey): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}
