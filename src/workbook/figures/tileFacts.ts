/** The large figures of the report, each with its label and what stands behind it; a closed month has final words. */
import { leadsDue } from '../../domain/report/followUp/speedByHandOff';
import type { ReportFigures } from '../../domain/report/figures';
import type { PaceFigures } from '../../domain/report/pace/paceFigures';
import { isClosed } from '../../domain/report/months/reportMonth';
import type { FactKey } from '../../domain/report/facts';
import { roundNeedUp } from '../../domain/numbers/rounding';
import { translate } from '../../locales/translate';
import { marked, type Mark } from '../marks';
import { sayNumber, type Wording } from './wording';

type TileFact = Extract<
  FactKey,
  | `${'leads' | 'value'}${'Text' | 'Note'}`
  | `${'needed' | 'projected'}${'Label' | 'Text' | 'Note'}`
  | `${'met' | 'median' | 'p90' | 'overdue'}${'Text' | 'Note'}`
>;

/** Worded, so that all digits are those of the language; `null`: not known, which the report shows as a dash. */
type TileFacts = Readonly<Record<TileFact, string | null>>;

export const tileFacts = (figures: ReportFigures, wording: Wording): TileFacts => ({
  ...standingTiles(figures, wording),
  ...followUpTiles(figures, wording),
});

type StandingFact = Exclude<TileFact, keyof FollowUpTiles>;

function standingTiles(
  { leads, value, month }: ReportFigures,
  wording: Wording,
): Readonly<Record<StandingFact, string | null>> {
  const { formats, texts } = wording;
  const { tiles } = texts;
  const closed = isClosed(month);
  const goal = { goal: formats.count(leads.goal) };
  const say = (text: string, values = {}): string => translate(wording.language, text, values);
  const reached = (pace: PaceFigures | null): string | null =>
    pace === null || pace.goal === 0 ? null : formats.percent(pace.toDate / pace.goal);
  return {
    leadsText: ofGoal(wording, formats.count(leads.toDate), formats.count(leads.goalToDate)),
    leadsNote: paceNote(leads, (count) => formats.count(count), closed, wording),
    valueText: value && ofGoal(wording, formats.shortMoney(value.toDate), formats.shortMoney(value.goalToDate)),
    valueNote:
      value === null ? tiles.needsTypes : paceNote(value, (money) => formats.shortMoney(money), closed, wording),
    ...(closed
      ? {
          neededLabel: tiles.leadsReached,
          neededText: reached(leads),
          neededNote: say(tiles.ofMonth, goal),
          projectedLabel: tiles.valueReached,
          projectedText: reached(value),
          projectedNote: value && say(tiles.ofMonth, { goal: formats.shortMoney(value.goal) }),
        }
      : {
          neededLabel: tiles.needed,
          neededText: neededText(leads, wording),
          neededNote: leads.toDate >= leads.goal ? marked('good', say(tiles.reached, goal)) : say(tiles.toReach, goal),
          projectedLabel: tiles.projected,
          projectedText: projectedText(leads, wording),
          projectedNote: leads.toDate >= leads.goal ? marked('good', tiles.goalMet) : statusNote(leads, wording),
        }),
  };
}

/** How far from the goal to date, and at the month's end whether it was met. */
function paceNote(pace: PaceFigures, write: (value: number) => string, closed: boolean, wording: Wording): string {
  const { tiles } = wording.texts;
  const say = (mark: Mark, text: string, amount: number): string =>
    marked(mark, translate(wording.language, text, { amount: write(Math.abs(amount)) }));
  const ahead = pace.toDate - pace.goalToDate;
  if (closed) return ahead >= 0 ? marked('good', tiles.goalMet) : say('bad', tiles.short, ahead);
  if (Math.round(ahead) === 0) return marked('good', tiles.onLine);
  if (ahead > 0) return say('good', tiles.ahead, ahead);
  return say(pace.status === 'farBehind' ? 'bad' : 'behind', tiles.behind, ahead);
}

/** Where the month lands; leads of a month that is not over are not projected past belief from its first days. */
function projectedText({ projected, goal }: PaceFigures, wording: Wording): string | null {
  const { formats } = wording;
  return projected === null ? null : ofGoal(wording, formats.count(projected), formats.count(goal));
}

const STATUS_MARKS = { onTrack: 'good', behind: 'behind', farBehind: 'bad' } as const;

const statusNote = ({ projected, status }: PaceFigures, { texts }: Wording): string | null =>
  projected === null ? null : marked(STATUS_MARKS[status], texts.pace[status]);

/** Half a lead cannot be brought, so what is needed reads rounded up. */
const neededText = ({ neededPerWorkingDay }: PaceFigures, { formats }: Wording): string | null =>
  neededPerWorkingDay === null ? null : formats.count(roundNeedUp(neededPerWorkingDay));

const ofGoal = ({ language, texts }: Wording, actual: string, goal: string): string =>
  translate(language, texts.ofGoal, { actual, goal });

type FollowUpTiles = Readonly<Record<`${'met' | 'median' | 'p90' | 'overdue'}${'Text' | 'Note'}`, string | null>>;

function followUpTiles({ speed }: ReportFigures, wording: Wording): FollowUpTiles {
  const { formats, texts } = wording;
  const { tiles } = texts;
  if (speed === null) {
    const needs = tiles.needsFollowUp;
    const unknown = { medianText: null, medianNote: null, p90Text: null, p90Note: null };
    return { metText: null, metNote: needs, ...unknown, overdueText: null, overdueNote: null };
  }
  const { metRate, medianMinutes, p90Minutes } = speed.month;
  const target = formats.duration(speed.targetMinutes);
  const duration = (minutes: number | null): string | null => (minutes === null ? null : formats.duration(minutes));
  const against = (minutes: number | null): string | null => {
    if (minutes === null) return null;
    const text = translate(wording.language, tiles.target, { target });
    return marked(minutes <= speed.targetMinutes ? 'good' : 'behind', text);
  };
  const [oldest] = speed.overdue;
  return {
    metText: metRate === null ? null : formats.percent(metRate),
    metNote: sayNumber(wording, texts.ofLeads, leadsDue(speed.month)),
    medianText: duration(medianMinutes),
    medianNote: against(medianMinutes),
    p90Text: duration(p90Minutes),
    p90Note: against(p90Minutes),
    overdueText: formats.count(speed.overdueNow),
    overdueNote:
      oldest === undefined
        ? marked('good', tiles.nobodyWaits)
        : marked(
            'bad',
            translate(wording.language, tiles.oldestWaits, { time: formats.elapsed(oldest.elapsedMinutes) }),
          ),
  };
}
