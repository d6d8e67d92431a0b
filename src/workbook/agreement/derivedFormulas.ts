/** The sheet's formulas for figures that follow from the terms, so that they follow a cell edited by hand at once. */
import { YES_WORDS } from '../../domain/agreement/readYesNo';
import type { DerivedKey, SpillKey } from '../../domain/agreement/derivedFigures';

/** Yes as the cell may hold it: a ticked box, or one of the words. */
const yesCriteria = (): string[] => ['TRUE', ...YES_WORDS.filter((word) => word !== 'true').map((word) => `"${word}"`)];

/** The steps of one table that are in force on the day of the last refresh; before the first one, at the start. */
const inForce = (name: string): string =>
  `=IF(COUNT(${name})=0;"";SLA_TARGET(IFERROR(SLA_AS_OF;SLA_STARTS_ON);INDEX(${name};0;1);INDEX(${name};0;2);SLA_STEPS_MODE))`;

/**
 * The next date of each meeting, in one formula for all rows of the table.
 *
 * A monthly or quarterly meeting keeps its weekday and its place in the month: the second Tuesday stays the second
 * Tuesday, and a fifth one is the last where there are only four.
 */
function nextMeetings(): string {
  const every = 'INDEX(SLA_MEETINGS;0;2)';
  const first = 'INDEX(SLA_MEETINGS;0;4)';
  const afterWeeks = (days: number): string => `${first}+INT((TODAY()-${first}+${days - 1})/${days})*${days}`;
  const turn = `IF(${every}="quarter";3;1)`;
  const passed = `${turn}*INT((12*(YEAR(TODAY())-YEAR(${first}))+MONTH(TODAY())-MONTH(${first}))/${turn})`;
  const inMonth = (months: string): string => {
    const start = `DATE(YEAR(${first});MONTH(${first})+${months};1)`;
    const day = `${start}+MOD(${first}-${start};7)+7*INT((DAY(${first})-1)/7)`;
    return `${day}-IF((DAY(${first})>28)*(DAY(${day})<8)=1;7;0)`;
  };
  const monthly = `IF(${inMonth(passed)}>=TODAY();${inMonth(passed)};${inMonth(`${passed}+${turn}`)})`;
  return (
    `=ARRAYFORMULA(IF(ISNUMBER(${first});IF(${first}>=TODAY();${first};IF(${every}="day";TODAY();` +
    `IF(${every}="week";${afterWeeks(7)};IF(${every}="2 weeks";${afterWeeks(14)};` +
    `IF((${every}="month")+(${every}="quarter")>0;${monthly};"")))));""))`
  );
}

const goalOfTypes = 'INDEX(SLA_LEAD_TYPES;0;3)';

/** `;` between arguments and no decimals, so that every locale reads them alike. A blank term leaves its figure blank. */
export const derivedFormulas = (): Readonly<Record<DerivedKey | SpillKey, string>> => ({
  reviewOn: '=IF(COUNT(SLA_STARTS_ON;SLA_ENDS_ON)<2;"";SLA_STARTS_ON+ROUND((SLA_ENDS_ON-SLA_STARTS_ON)/2;0))',
  nextReview:
    '=IF(COUNT(SLA_REVIEW_ON_RESULT;SLA_ENDS_ON)<2;"";' +
    'IF(TODAY()<=SLA_REVIEW_ON_RESULT;SLA_REVIEW_ON_RESULT;IF(TODAY()<=SLA_ENDS_ON;SLA_ENDS_ON;"")))',
  runRateNow: '=IF(COUNT(SLA_YEARLY_REVENUE_NOW)=0;"";SLA_YEARLY_REVENUE_NOW/12)',
  runRateGoal: '=IF(COUNT(SLA_YEARLY_REVENUE_GOAL)=0;"";SLA_YEARLY_REVENUE_GOAL/12)',
  yearAtRate:
    '=IF(COUNT(SLA_YEARLY_REVENUE_NOW;SLA_YEARLY_REVENUE_GOAL;SLA_STARTS_ON;SLA_REACH_RATE_BY)<4;"";' +
    'SLA_RUN_RATE_GOAL_RESULT*12-(SLA_RUN_RATE_GOAL_RESULT-SLA_RUN_RATE_NOW_RESULT)*' +
    '(12*(YEAR(SLA_REACH_RATE_BY)-YEAR(SLA_STARTS_ON))+MONTH(SLA_REACH_RATE_BY)-MONTH(SLA_STARTS_ON)))',
  checkpoints:
    '=IF(COUNT(SLA_YEARLY_REVENUE_GOAL;SLA_REACH_RATE_BY)<2;"";SLA_GATES(INDEX(SLA_MONTHLY_FIGURES;0;1);' +
    'INDEX(SLA_MONTHLY_FIGURES;0;2);SLA_YEARLY_REVENUE_GOAL/12;SLA_REACH_RATE_BY;SLA_YEARLY_REVENUE_GOAL))',
  marketingGoal: '=SLA_MARKETING_GOAL(SLA_QUOTA;SLA_MARKETING_SHARE)',
  customersNeeded: '=SLA_CUSTOMERS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE)',
  leadsNeeded: '=SLA_LEADS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE;SLA_CLOSE_RATE)',
  salesGoal: '=IF(COUNT(SLA_QUOTA;SLA_MARKETING_SHARE)<2;"";SLA_MARKETING_GOAL(SLA_QUOTA;1-SLA_MARKETING_SHARE))',
  salesLeadsNeeded:
    '=IF(COUNT(SLA_QUOTA;SLA_MARKETING_SHARE)<2;"";' +
    'SLA_LEADS_NEEDED(SLA_QUOTA;1-SLA_MARKETING_SHARE;SLA_DEAL_SIZE;SLA_CLOSE_RATE))',
  funnelNeeds:
    '=IF(COUNT(SLA_FUNNEL_TABLE)*COUNT(SLA_CUSTOMERS_NEEDED_RESULT)=0;"";' +
    'SLA_FUNNEL(SLA_CUSTOMERS_NEEDED_RESULT;INDEX(SLA_FUNNEL_TABLE;0;2);INDEX(SLA_FUNNEL_TABLE;0;1)))',
  nextMeetings: nextMeetings(),
  typesGoal: `=SUM(${goalOfTypes})`,
  typesDifference: '=IF(ISNUMBER(SLA_LEADS_NEEDED_RESULT);SLA_TYPES_GOAL_RESULT-SLA_LEADS_NEEDED_RESULT;"")',
  leadValueGoal: `=SUMPRODUCT(INDEX(SLA_LEAD_TYPES;0;2);${goalOfTypes})`,
  depthByKind: '=SUM(SLA_DEPTH_CALLS;SLA_DEPTH_VOICEMAILS;SLA_DEPTH_EMAILS)',
  capacity: '=SLA_CAPACITY(SLA_REPS;SLA_HOURS_PER_DAY;SLA_WORK_DAYS;SLA_DEPTH_TARGET;SLA_MINUTES_PER_ATTEMPT)',
  leadsForSales: `=${yesCriteria()
    .map((yes) => `SUMIF(INDEX(SLA_LEAD_TYPES;0;4);${yes};${goalOfTypes})`)
    .join('+')}`,
  proposalRateNow: inForce('SLA_PROPOSAL_RATE_STEPS'),
  cycleNow: inForce('SLA_CYCLE_STEPS'),
});
