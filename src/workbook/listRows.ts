/** Rows of the tables that people read: who is late, the scoreboard, the monthly log and what follows from it. */
import type { ReportFigures } from '../domain/report/figures';
import { THIN_BELOW, type Measured, type MonthFigures } from '../domain/report/monthlyLog';
import { monthOfYear, yearOf } from '../domain/report/monthStarts';
import type { TableKey } from '../domain/report/tables';
import { translate } from '../locales/translate';
import { dayNumber } from '../domain/time/civilDay';
import type { TableRow } from './chartRows';
import type { DateCells } from './dateCells';
import { sayNumber, type Wording } from './wording';

type ListKey = Exclude<TableKey, 'leads' | 'speed' | 'depth' | 'scoreboard' | 'indicators'>;

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
  const { speed, months, drift, types, wins, company, tracked } = figures;
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
    })),
    months: monthRows(months ?? [], wording, dayCell),
    drift: (drift ?? []).map((entry) => ({
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
      revenueWon: type.revenueWon > 0 ? type.revenueWon : null,
      returned: type.returned,
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
      const names = (fields: typeof needs): string => fields.map((field) => texts.log.fields[field]).join(', ');
      const isMissing = translate(language, texts.isMissing, { fields: names(missing) });
      return {
        measure: texts.measures[key],
        needs: names(needs),
        state: missing.length === 0 ? texts.isTracked : isMissing,
      };
    }),
  };
}

/** Months before the log's first lead show no noughts: nobody knows what came in then. */
function monthRows(months: readonly MonthFigures[], wording: Wording, dayCell: DateCells['dayCell']): TableRow[] {
  const began = months.find(({ leads, won }) => leads + won > 0)?.month ?? Infinity;
  return months.map((row): TableRow => {
    const month = dayCell(dayNumber(yearOf(row.month), monthOfYear(row.month), 1));
    if (row.month < began) return { month, allRevenue: row.allRevenue };
    return {
      month,
      leads: row.leads,
      customers: row.customers,
      revenue: row.customersWithAmount > 0 ? row.revenue : null,
      won: row.won,
      revenueWon: row.revenueWon > 0 ? row.revenueWon : null,
      allRevenue: row.allRevenue,
      cycleDays: row.customersWithCycle > 0 ? row.cycleDays / row.customersWithCycle : null,
      closeRateCreated: row.leads > 0 ? row.customers / row.leads : null,
      closeRateWon: row.leads > 0 ? row.won / row.leads : null,
      basis: basisOf({ value: null, of: row.leads }, wording),
    };
  });
}

/** Begins what is said of too few leads, whatever the language: the look of the report goes by it. */
export const THIN_MARK = '○';

/** How many stand behind a figure, and whether they are too few to lean on; `null` where nobody does. */
export function basisOf({ of }: Measured, wording: Wording): string | null {
  if (of === 0) return null;
  const { ofLeads, ofLeadsThin } = wording.texts;
  return of < THIN_BELOW ? `${THIN_MARK} ${sayNumber(wording, ofLeadsThin, of)}` : sayNumber(wording, ofLeads, of);
}
