/** Rows of the tables that people read: who is late, the scoreboard, the monthly log and what follows from it. */
import type { ReportFigures } from '../../domain/report/figures';
import { THIN_BELOW, type Measured, type MonthFigures } from '../../domain/report/months/monthlyLog';
import { monthOfYear, yearOf, type MonthNumber } from '../../domain/report/months/monthStarts';
import type { PeriodSum } from '../../domain/report/months/periodSums';
import { GRAINS } from '../../domain/report/reportChoice';
import type { TableKey } from '../../domain/report/tables';
import { joinList } from '../../locales/joinList';
import { translate } from '../../locales/translate';
import { dayNumber } from '../../domain/time/civilDay';
import type { TableRow } from './chartRows';
import type { DateCells } from '../dateCells';
import { marked } from '../marks';
import { sayNumber, type Wording } from './wording';

type ListKey = Extract<
  TableKey,
  'owners' | 'overdue' | 'months' | 'periods' | 'drift' | 'types' | 'wins' | 'checkpoints' | 'tracked' | 'choices'
>;

/**
 * Rows by table, as many as there are; the caller cuts them to the table's size.
 *
 * @param dates how days and instants become date cells
 */
export function listRows(
  figures: ReportFigures,
  wording: Wording,
  { dayCell, clockCell }: DateCells,
): Readonly<Record<ListKey, readonly TableRow[]>> {
  const { speed, periods, review, types, wins, company, tracked, knownMonths } = figures;
  const { language, texts, formats } = wording;
  const leadName = (id: string, row: number | null): string =>
    row === null ? id : translate(language, texts.rowOfLog, { row });
  return {
    owners: (speed?.owners ?? []).map(({ owner, overdue, late, met, oldestHandedOffAt }) => ({
      owner: owner === '' ? texts.noOwner : owner,
      overdue,
      late,
      met,
      oldest: oldestHandedOffAt === null ? null : clockCell(oldestHandedOffAt),
    })),
    overdue: (speed?.overdue ?? []).map((lead) => ({
      lead: leadName(lead.id, lead.row),
      owner: lead.owner === '' ? texts.noOwner : lead.owner,
      leadType: lead.type,
      handedOffAt: clockCell(lead.handedOffAt),
      lateBy: formats.duration(lead.lateByMinutes),
      elapsed: formats.elapsed(lead.elapsedMinutes),
      row: lead.row,
    })),
    months: monthRows(figures, wording, dayCell),
    periods: (periods ?? []).map((period) => ({
      period: periodName(period, wording),
      ...logCells(period, figures.hasAmounts, wording),
    })),
    drift: review.drift.map((entry) => ({
      input: texts.drift[entry.key],
      agreed: entry.agreed,
      measured: entry.measured.value,
      difference: entry.difference,
      basis:
        entry.key === 'marketingShare' && entry.measured.of > 0
          ? sayNumber(wording, texts.ofMonths, entry.measured.of)
          : basisOf(entry.measured, wording),
      proposed: entry.proposed,
    })),
    types: (types ?? []).map((type) => ({
      leadType: type.name,
      leads: type.toDate,
      goal: type.goal,
      agreedValue: type.agreedValue,
      impliedValue: type.impliedValue.value,
      basis: basisOf(type.impliedValue, wording),
      revenueWon: figures.hasAmounts ? type.revenueWon : null,
      returned: figures.hasAmounts ? type.returned : null,
    })),
    wins: (wins ?? []).map((win) => ({
      lead: win.id,
      owner: win.owner,
      leadType: win.type,
      wonAt: clockCell(win.wonAt),
      amount: win.amount,
      cycleDays: win.days,
    })),
    checkpoints: (company.checkpoints ?? []).map(({ name, state, actual, goal, neededPerMonth }) => ({
      checkpoint: texts.checkpointNames[name],
      state: texts.checkpointStates[state],
      actual,
      goal,
      neededPerMonth,
    })),
    tracked: tracked.map(({ key, needs, missing }) => {
      const names = (fields: typeof needs): string =>
        joinList(
          language,
          fields.map((field) => texts.log.fields[field]),
        );
      const isMissing = translate(language, texts.isMissing, { fields: names(missing) });
      return {
        measure: texts.measures[key],
        feeds: texts.feeds[key],
        needs: names(needs),
        state: missing.length === 0 ? texts.isTracked : isMissing,
      };
    }),
    choices: Array.from({ length: knownMonths.length + 1 }, (_choice, index): TableRow => ({
      shownMonth: index === 0 ? texts.choices.latest : monthCell(knownMonths[index - 1]!, dayCell),
      grain: index < GRAINS.length ? texts.choices.grains[GRAINS[index]!] : null,
    })),
  };
}

const monthCell = (month: MonthNumber, dayCell: DateCells['dayCell']): Date =>
  dayCell(dayNumber(yearOf(month), monthOfYear(month), 1));

/** Months before the log's first lead show no noughts: nobody knows what came in then. */
function monthRows({ months, hasAmounts }: ReportFigures, wording: Wording, dayCell: DateCells['dayCell']): TableRow[] {
  if (months === null) return [];
  const began = months.find(({ leads, won }) => leads + won > 0)?.month ?? Infinity;
  return months.map((row): TableRow => {
    const month = monthCell(row.month, dayCell);
    return row.month < began ? { month, allRevenue: row.allRevenue } : { month, ...logCells(row, hasAmounts, wording) };
  });
}

/** @example periodName({ kind: 'quarter', … }, wording) // 'Q4 2026' */
function periodName({ kind, first }: PeriodSum, { language, texts, formats }: Wording): string {
  const quarter = formats.count(Math.ceil(monthOfYear(first) / 3));
  return kind === 'quarter'
    ? translate(language, texts.periodNames.quarter, { quarter, year: formats.year(yearOf(first)) })
    : translate(language, texts.periodNames.year, { month: formats.shortMonth(yearOf(first), monthOfYear(first)) });
}

/** A line of the monthly log: sums, and rates of the sums. Without amounts, revenue is unknown instead of nought. */
const logCells = (row: Omit<MonthFigures, 'month'>, hasAmounts: boolean, wording: Wording): TableRow => ({
  leads: row.leads,
  customers: row.customers,
  revenue: hasAmounts ? row.revenue : null,
  won: row.won,
  revenueWon: hasAmounts ? row.revenueWon : null,
  allRevenue: row.allRevenue,
  cycleDays: row.customersWithCycle > 0 ? row.cycleDays / row.customersWithCycle : null,
  closeRateCreated: row.leads > 0 ? row.customers / row.leads : null,
  closeRateWon: row.leads > 0 ? row.won / row.leads : null,
  basis: basisOf({ value: null, of: row.leads }, wording),
});

/** How many stand behind a figure, and whether they are too few to lean on; `null` where nobody does. */
export function basisOf({ of }: Measured, wording: Wording): string | null {
  if (of === 0) return null;
  const { ofLeads, ofLeadsThin } = wording.texts;
  return of < THIN_BELOW ? marked('thin', sayNumber(wording, ofLeadsThin, of)) : sayNumber(wording, ofLeads, of);
}
