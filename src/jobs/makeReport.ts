/** From the cells of agreement and lead log to the cells of the report, in one write of figures. */
import { stopsFigures } from '../domain/agreement/agreementFromValues';
import type { Cell } from '../domain/cell';
import { scoreGoals, type ReportSource } from '../workbook/reportWords';
import { draftTimeline } from '../domain/report/agreementTimeline';
import { reportFigures } from '../domain/report/figures';
import { reportTerms } from '../domain/report/reportTerms';
import { languageOf, type Language } from '../locales/language';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { TermValues } from '../domain/agreement/termDeclaration';
import type { TermKey } from '../domain/agreement/terms';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import { translate } from '../locales/translate';
import type { Workbook } from '../ports';
import { dataCells } from '../workbook/dataCells';
import { dateCells } from '../workbook/dateCells';
import { issueCells, unknownTypeIssue } from '../workbook/issueCells';
import { readLeadLog } from '../workbook/leadLog';
import { readAgreement } from '../workbook/readAgreement';
import { reportFormats } from '../workbook/reportFormats';
import { setUpReport } from '../workbook/reportSetUp';
import type { Wording } from '../workbook/wording';
import { agreementUnusable, refreshProblem, type RefreshProblem } from './refreshProblem';

/** What a good run leaves for its log. */
export interface MadeReport {
  readonly texts: SheetTexts;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  readonly changed: string;
  readonly issues: readonly (readonly Cell[])[];
  readonly kept: ReadonlyMap<string, Cell>;
}

export type ReportMaking =
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
  const { agreement, values, issues, blocks } = readAgreement(workbook);
  if (blocks.size === 0) return failed(refreshProblem('noAgreement'));
  if (agreement === null) return failed(agreementUnusable(issues.filter(stopsFigures)));
  const zone = agreement.calendar.timeZone;
  const log = readLeadLog(workbook, zone, agreement.currency, agreement.depthWindowDays);
  if (log.problem !== null) return failed(refreshProblem(log.problem.code, log.problem.values, log.problem.path));

  const language: Language = languageOf(textIn(values, 'tabLanguage') || 'en');
  const texts = readSheetTexts(sheetTextsJson, language);
  const formats = reportFormats(language, workbook.locale(), zone, agreement.currency, texts.report.durations);
  const wording: Wording = { language, texts: texts.report, formats };
  const { rowsRead, rowsCounted } = log;
  const terms = reportTerms(values);
  const figures = reportFigures(log, draftTimeline(agreement, terms), asOfMs);
  const source: ReportSource = {
    company: textIn(values, 'company'),
    rowsRead,
    rowsCounted,
    goals: scoreGoals(agreement, figures),
    cycleDays: terms.salesCycleDays,
  };
  const cells = dataCells(figures, source, wording, dateCells(workbook.timeZone(), zone));
  const listed = [...log.issues, ...unknownTypeIssue(figures.unknownTypeRows, log.tabName)];

  const { data, kept: nextKept } = setUpReport(workbook, kept, texts, language);
  workbook.write(data, cells);

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
      issues: issueCells(listed, wording),
      kept: new Map<string, Cell>([...nextKept, ['month', monthKey], ['leadsToDate', leads.toDate]]),
    },
  };
}

/** Text of a term; `''` where it is blank. */
function textIn(values: TermValues, key: TermKey): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}
