/** English: the tables of the report and what they say. */
import type { ReportTexts } from '../reportTexts';

export const tables: Omit<
  ReportTexts,
  | 'standing'
  | 'keeping'
  | 'lines'
  | 'sections'
  | 'charts'
  | 'messages'
  | 'status'
  | 'durations'
  | 'tiles'
  | 'notes'
  | 'choices'
  | 'packs'
  | 'facts'
  | 'columns'
  | 'problems'
  | 'log'
> = {
  tables: {
    leads: 'Leads by day',
    speed: 'Speed of follow-up by hand-off',
    depth: 'Depth of follow-up by hand-off',
    owners: 'Follow-up by owner',
    overdue: 'Who is late',
    scoreboard: 'Scoreboard: reached of what was promised',
    indicators: 'Early signs: rates that move first',
    months: 'Monthly log',
    periods: 'Quarters and the year',
    drift: 'Agreed against measured',
    review: 'Review of the agreement',
    types: 'Lead types',
    wins: 'Wins of the month',
    checkpoints: 'Revenue checkpoints',
    steps: 'Steps of sales',
    weekPack: 'Leaders’ meeting',
    monthPack: 'Joint meeting of both teams',
    tracked: 'Measures, and what each does for the other side',
    explained: 'Rows behind the figures',
    choices: 'Choices at the top of the report',
  },
  tableMessages: {
    owners: 'Overdue now; late and in time among the leads handed off this month',
    ownersNeedColumn: 'This needs the column of owners. Choose it under Lead log in the sidebar',
    overdueNone: 'Every lead was followed up, or still has time',
    overdue: {
      one: '{number} lead waits past its target',
      other: '{number} leads wait past their target',
    },
    listed: { oldest: 'the {number} oldest are listed', latest: 'the {number} latest are listed' },
    scoreboard: 'Complete days of this month against the goal to date',
    scoreboardClosed: 'The whole month against its goal',
    indicators: 'Each with how many stand behind it',
    needsWins: 'This needs the column of won dates. Choose it under Lead log in the sidebar',
    months:
      'By month created: customers and their revenue; by month of the win: won, revenue won. Leads younger than {days} days may still close',
    monthsWithoutCycle:
      'By month created: customers and their revenue; by month of the win: won, revenue won. Agree on a sales cycle to tell young months apart',
    periods: 'Months are added first, then divided',
    driftNone: 'What was measured is close to what was agreed, or too little is known',
    drift: {
      one: '{number} number is far from what was agreed; the last column says what the next version should hold',
      other: '{number} numbers are far from what was agreed; the last column says what the next version should hold',
    },
    types: 'Leads of this month; value that history implies, revenue and return over the months of the log above',
    typesNeedColumn: 'This needs the column of lead types. Choose it under Lead log in the sidebar',
    winsNone: 'No lead was won this month yet',
    wins: {
      one: '{number} lead became a customer and brought {amount}',
      other: '{number} leads became customers and brought {amount}',
    },
    winsWithoutAmount: { one: '{number} lead became a customer', other: '{number} leads became customers' },
    checkpoints: 'Each remaining month must bring what the last column says',
    checkpointsNeedTerms:
      'This needs the yearly revenue goal, the month by which its rate is reached, and the period of the agreement',
    steps: 'The target in force, what was measured, and what comes next',
    stepsNeedTerms: 'This needs steps of the proposal close rate or of the sales cycle in the agreement',
    stepsNeedProposals:
      'To measure the proposal close rate, choose the column of proposal dates under Lead log in the sidebar',
    consequencesNone: 'Goals: the shared goals of the last closed month were met',
    consequencesNeedAmounts: 'Goals: to judge them, choose the column of amounts under Lead log in the sidebar',
    consequencesUnknown:
      'Goals: to judge them, type the revenue of each month into Monthly figures on the agreement tab',
    consequences: 'Goals missed for {days} days in a row: {actions}',
    rewardDue: 'Reward: the pool of {amount} is due, both sides and the company met their goals of last month',
    rewardNotDue: 'Reward: the pool of {amount} is not due for last month',
    rewardNeedAmounts: 'Reward: to tell whether it is due, choose the column of amounts under Lead log in the sidebar',
    rewardUnknown: 'Reward: to tell whether it is due, agree on a monthly pool and type the revenue of each month',
    capacityEnough: 'Capacity: sales can work {capacity} leads a month, {planned} that ask for sales are planned',
    capacityShort:
      'Capacity: sales can work {capacity} leads a month, but {planned} that ask for sales are planned. Add people or lower the plan',
    capacityNeedsTerms:
      'Capacity: needs people, hours a day, days a month and minutes an attempt in the agreement, and goals of lead types',
    trackedAll: 'Everything can be tracked with the columns of this lead log',
    tracked: { one: '{number} measure lacks a column', other: '{number} measures lack a column' },
    explained: 'Paste a formula into an empty tab: it lists the rows of the lead log among which these leads stand',
  },
  pace: { onTrack: 'on track', behind: 'behind', farBehind: 'far behind' },
  ofGoal: '{actual} of {goal}',
  ofLeads: { one: 'of {number} lead', other: 'of {number} leads' },
  ofLeadsThin: { one: 'only {number}', other: 'only {number}' },
  ofMonths: { one: 'of {number} month', other: 'of {number} months' },
  sides: { marketing: 'Marketing', sales: 'Sales', both: 'Both' },
  goals: {
    leads: 'Leads',
    value: 'Lead value',
    revenue: 'Revenue, marketing’s leads',
    customers: 'Customers',
  },
  indicatorNames: {
    metRate: 'Followed up in time',
    depth: 'Depth of follow-up',
    closeRate: 'Close rate',
    dealSize: 'Deal size',
  },
  drift: {
    closeRate: 'Close rate',
    dealSize: 'Deal size',
    marketingShare: 'Marketing share',
    salesCycle: 'Sales cycle, days',
  },
  checkpointNames: {
    'rate held': 'Monthly rate held',
    'shortfall recovered': 'Early shortfall made up',
    'year total': 'Total of the year',
  },
  checkpointStates: { met: 'met', missed: 'missed', open: 'open' },
  steps: { proposalRate: 'Proposal close rate', salesCycle: 'Sales cycle, days' },
  periodNames: { quarter: 'Q{quarter} {year}', year: 'Year from {month}' },
  measures: {
    leads: 'Leads waterfall',
    leadValue: 'Lead value',
    speed: 'Speed of follow-up',
    owners: 'Who is late',
    depth: 'Depth of follow-up',
    closeRate: 'Close rate',
    proposalRate: 'Proposal close rate',
    dealSize: 'Deal size',
    salesCycle: 'Sales cycle',
    marketingShare: 'Share of revenue',
  },
  feeds: {
    leads: 'Marketing → sales: how full the pipeline is',
    leadValue: 'Marketing → sales: what revenue to expect',
    speed: 'Sales → marketing: more leads reached, a better close rate',
    owners: 'Both: help where it is needed',
    depth: 'Sales → marketing: fewer leads lost without a word',
    closeRate: 'Sales → marketing: how many leads are needed',
    proposalRate: 'Sales → marketing: how many proposals win a customer',
    dealSize: 'Sales → marketing: how many customers are needed',
    salesCycle: 'Sales → marketing: by when leads must come in',
    marketingShare: 'Both: how much marketing answers for',
  },
  explained: {
    leads: { measure: 'Leads', counted: 'Created {days}; marketing’s own, qualified' },
    leadValue: { measure: 'Lead value', counted: 'Created {days}, at the agreed value of their type' },
    speed: { measure: 'Speed, in time', counted: 'Handed off {days}, of types that ask for sales' },
    overdue: { measure: 'Overdue', counted: 'Not followed up, and past the target now' },
    depth: { measure: 'Depth', counted: 'Handed off {depthDays}, not reached, days for attempts over' },
    months: { measure: 'Close rate, created', counted: 'Created {days}; of them, those won since' },
    wins: { measure: 'Wins', counted: 'Won {days}, whenever created' },
  },
  openRow: 'open',
  isTracked: 'Tracked',
  isMissing: 'Not in the lead log: {fields}',
  noOwner: 'No owner',
  rowOfLog: 'row {row}',
};
