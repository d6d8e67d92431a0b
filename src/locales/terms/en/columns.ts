/** English: label and help of each column of the agreement's tables. */
import type { TermTexts } from '../termTexts';

export const columns: TermTexts['columns'] = {
  funnel: {
    stage: { label: 'Stage', help: 'Such as visits, leads, proposals, customers.' },
    rate: { label: 'Reach the next', help: 'Part of this stage that reaches the next; blank in the last row.' },
  },
  leadTypes: {
    name: { label: 'Lead type', help: 'As the lead log calls it.' },
    value: { label: 'Value', help: 'What both sides agree one such lead is worth.' },
    monthlyGoal: { label: 'Goal', help: 'How many a month marketing promises.' },
    asksForSales: { label: 'Asks for sales', help: 'Yes: hand-off starts the clock of follow-up.' },
    responseTargetMinutes: { label: 'Own target', help: 'Blank: the speed of follow-up of all leads.' },
    closeRate: { label: 'Own close rate', help: 'If it is known.' },
    monthlyCost: { label: 'Cost', help: 'If it is known; the report then says what came back.' },
  },
  improvements: {
    rate: { label: 'Rate', help: 'Such as close rate or visits to leads.' },
    expected: { label: 'Expected', help: 'How good it is to be.' },
    by: { label: 'By', help: 'The day on which it is to be so good.' },
  },
  workingHours: {
    day: { label: 'Day', help: 'Monday to Sunday.' },
    opens: { label: 'Opens', help: 'Such as 09:00. Blank with closes: closed that day.' },
    closes: { label: 'Closes', help: 'At or before opens: on the next day.' },
  },
  holidays: {
    date: { label: 'Date', help: 'A calendar day.' },
    opens: { label: 'Opens', help: 'Blank: closed all day.' },
    closes: { label: 'Closes', help: 'Blank: closed all day.' },
    name: { label: 'Occasion', help: 'For people to read.' },
  },
  proposalRateSteps: {
    from: { label: 'From', help: 'The day on which the target begins.' },
    rate: { label: 'Proposals won', help: 'Part of proposals that become customers.' },
  },
  cycleSteps: {
    from: { label: 'From', help: 'The day on which the target begins.' },
    days: { label: 'Cycle', help: 'Days from created to won.' },
  },
  meetings: {
    meeting: { label: 'Meeting', help: 'Its name.' },
    every: { label: 'Every', help: 'day, week, 2 weeks, month or quarter. A monthly one keeps its weekday.' },
    minutes: { label: 'How long', help: 'How long it takes at most.' },
    first: { label: 'First date', help: 'The next dates follow from it.' },
    agenda: { label: 'Agenda', help: 'What it is about.' },
  },
  consequences: {
    days: { label: 'Days in a row', help: 'Such as 30, 60, 90.' },
    actions: { label: 'What follows', help: 'The actions of this stage.' },
  },
  roles: {
    person: { label: 'Person', help: 'A name.' },
    role: { label: 'Role', help: 'Such as lead researcher.' },
    responsibilities: { label: 'Responsible for', help: 'What others rely on.' },
  },
  glossary: {
    word: { label: 'Word', help: 'As both sides use it.' },
    meaning: { label: 'Means', help: 'In one sentence.' },
  },
  departments: {
    department: { label: 'Department', help: 'Such as service or delivery.' },
    owner: { label: 'Owner', help: 'Who answers for it.' },
    goal: { label: 'Goal', help: 'The number to reach.' },
    kpi: { label: 'Measured by', help: 'Such as retention of customers.' },
  },
  monthlyFigures: {
    month: { label: 'Month', help: 'Its first day.' },
    revenue: { label: 'Revenue', help: 'All that was closed in the month, from all sources.' },
    visits: { label: 'Visits', help: 'Visits to the site.' },
    proposals: { label: 'Proposals', help: 'Proposals made.' },
  },
  signatures: {
    name: { label: 'Name', help: 'Who signs.' },
    team: { label: 'For', help: 'Marketing or sales.' },
    date: { label: 'Date', help: 'When it was signed.' },
    version: { label: 'Version', help: 'Of the agreement.' },
  },
};
