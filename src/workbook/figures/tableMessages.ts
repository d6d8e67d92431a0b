/** What each table says, in the line below its title, or which input it lacks. */
import type { ReportFigures } from '../../domain/report/figures';
import { isClosed } from '../../domain/report/months/reportMonth';
import { LEADS_LISTED } from '../../domain/report/tables';
import type { FactKey } from '../../domain/report/facts';
import { translate } from '../../locales/translate';
import type { ReportSource } from './reportWords';
import { sayNumber, type Wording } from './wording';

/** Facts that are worded here. */
type TableMessage = Extract<
  FactKey,
  | `${'owners' | 'overdue' | 'scoreboard' | 'indicators' | 'months' | 'periods' | 'drift' | 'types' | 'wins' | 'checkpoints'}Message`
  | `${'consequences' | 'reward' | 'capacity' | 'tracked' | 'steps' | 'explained'}Message`
>;

export function tableMessages(
  figures: ReportFigures,
  { cycleDays }: ReportSource,
  wording: Wording,
): Readonly<Record<TableMessage, string>> {
  const { language, texts, formats } = wording;
  const { tableMessages: words, messages } = texts;
  const { speed, months, types, company, steps, tracked } = figures;
  const proposed = figures.review.drift.filter((entry) => entry.proposed !== null).length;
  const missing = tracked.filter((measure) => measure.missing.length > 0).length;
  return {
    ownersMessage:
      speed === null
        ? messages.speedNeedsColumn
        : speed.owners.every(({ owner }) => owner === '')
          ? words.ownersNeedColumn
          : words.owners,
    overdueMessage:
      speed === null
        ? messages.speedNeedsColumn
        : speed.overdueNow === 0
          ? words.overdueNone
          : withListed(sayNumber(wording, words.overdue, speed.overdueNow), 'oldest', speed.overdueNow, wording),
    scoreboardMessage: isClosed(figures.month) ? words.scoreboardClosed : words.scoreboard,
    indicatorsMessage: words.indicators,
    monthsMessage:
      months === null
        ? words.needsWins
        : cycleDays === null
          ? words.monthsWithoutCycle
          : translate(language, words.months, { days: formats.count(cycleDays) }),
    periodsMessage: months === null ? words.needsWins : words.periods,
    driftMessage:
      months === null ? words.needsWins : proposed === 0 ? words.driftNone : sayNumber(wording, words.drift, proposed),
    typesMessage: types === null ? words.typesNeedColumn : words.types,
    winsMessage: winsMessage(figures, wording),
    checkpointsMessage: company.checkpoints === null ? words.checkpointsNeedTerms : words.checkpoints,
    stepsMessage:
      steps.length === 0
        ? words.stepsNeedTerms
        : steps.some(({ key, measured }) => key === 'proposalRate' && measured.of === 0)
          ? words.stepsNeedProposals
          : words.steps,
    consequencesMessage: consequencesMessage(figures, wording),
    rewardMessage: rewardMessage(figures, wording),
    capacityMessage: capacityMessage(figures, wording),
    explainedMessage: words.explained,
    trackedMessage: missing === 0 ? words.trackedAll : sayNumber(wording, words.tracked, missing),
  };
}

function winsMessage({ wins }: ReportFigures, wording: Wording): string {
  const words = wording.texts.tableMessages;
  if (wins === null) return words.needsWins;
  if (wins.length === 0) return words.winsNone;
  const amounts = wins.flatMap(({ amount }) => amount ?? []);
  const withLatest = (text: string): string => withListed(text, 'latest', wins.length, wording);
  if (amounts.length === 0) return withLatest(sayNumber(wording, words.winsWithoutAmount, wins.length));
  const amount = wording.formats.money(amounts.reduce((total, one) => total + one, 0));
  return withLatest(sayNumber(wording, words.wins, wins.length, { amount }));
}

/** Adds which leads the table below lists, where it does not list them all. */
function withListed(
  text: string,
  which: 'oldest' | 'latest',
  count: number,
  { language, texts, formats }: Wording,
): string {
  if (count <= LEADS_LISTED) return text;
  return `${text} · ${translate(language, texts.tableMessages.listed[which], { number: formats.count(LEADS_LISTED) })}`;
}

function consequencesMessage({ company }: ReportFigures, { language, texts, formats }: Wording): string {
  const words = texts.tableMessages;
  const last = company.months[company.months.length - 1];
  if (last === undefined || last.company === null) return words.consequencesUnknown;
  if (last.sales === null) return words.consequencesNeedAmounts;
  if (company.missedDays === 0) return words.consequencesNone;
  const values = { days: formats.count(company.missedDays), actions: company.actions };
  return translate(language, words.consequences, values);
}

/** The monthly pool first; then the year's reward and marketing's for its customers, where they are agreed. */
function rewardMessage(figures: ReportFigures, wording: Wording): string {
  const { yearlyReward, customerReward } = figures.company;
  const { language, texts, formats } = wording;
  const { year, customers } = texts.keeping.rewards;
  return [
    poolMessage(figures, wording),
    ...(yearlyReward === null
      ? []
      : [translate(language, year[yearlyReward.state], { amount: formats.money(yearlyReward.amount) })]),
    ...(customerReward === null
      ? []
      : [sayNumber(wording, customers, customerReward.customers, { amount: formats.money(customerReward.amount) })]),
  ].join(' · ');
}

function poolMessage(
  { company: { reward, months }, hasAmounts }: ReportFigures,
  { language, texts, formats }: Wording,
): string {
  const words = texts.tableMessages;
  if (reward === null) {
    const lacksAmountsAlone = !hasAmounts && months[months.length - 1]?.company !== null && months.length > 0;
    return lacksAmountsAlone ? words.rewardNeedAmounts : words.rewardUnknown;
  }
  const amount = formats.money(reward.pool);
  return translate(language, reward.isDue ? words.rewardDue : words.rewardNotDue, { amount });
}

function capacityMessage(
  { capacity: { leads, planned } }: ReportFigures,
  { language, texts, formats }: Wording,
): string {
  const words = texts.tableMessages;
  if (leads === null || planned === null) return words.capacityNeedsTerms;
  const values = { capacity: formats.count(leads), planned: formats.count(planned) };
  return translate(language, planned > leads ? words.capacityShort : words.capacityEnough, values);
}
