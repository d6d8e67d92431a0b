/** Rows of the tables that people read: who is late, the scoreboard, the monthly log and what follows from it. */
import type { ReportFigures } from '../../domain/report/figures';
import { firstDayOf } from '../../domain/report/months/monthStarts';
import { GRAINS } from '../../domain/report/reportChoice';
import type { TableKey } from '../../domain/report/tables';
import { joinList } from '../../locales/joinList';
import { translate } from '../../locales/translate';
import { basisOf } from './basisOf';
import type { TableRow } from './chartRows';
import { monthRows, periodRows } from './monthlyLogRows';
import type { DateCells } from '../dateCells';
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
  const { speed, review, types, wins, company, tracked, knownMonths } = figures;
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
    periods: periodRows(figures, wording),
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
      shownMonth: index === 0 ? texts.choices.latest : dayCell(firstDayOf(knownMonths[index - 1]!)),
      grain: index < GRAINS.length ? texts.choices.grains[GRAINS[index]!] : null,
    })),
  };
}
