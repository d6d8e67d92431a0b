/** English: sections, derived figures, units and weekdays of the agreement. */
import type { TermTexts } from '../termTexts';

export const sections: TermTexts['sections'] = {
  parties: { title: 'Parties and period', intro: 'Who makes this agreement, for how long, in which money and zone.' },
  company: { title: 'Company goals', intro: 'What the company is to reach, and both sides share.' },
  marketing: {
    title: 'What marketing owes sales',
    intro: 'How many leads of which kind, what they are worth, and how they are handed over.',
  },
  sales: {
    title: 'What sales owes marketing',
    intro: 'How fast and how often leads are followed up, when sales works, and what it can work.',
  },
  together: { title: 'Working together', intro: 'Feedback, meetings, and when the agreement is looked at again.' },
  conflict: { title: 'Conflict', intro: 'Who decides when both sides cannot.' },
  rewards: { title: 'Rewards', intro: 'What both sides gain when the goals are met.' },
  consequences: { title: 'Consequences', intro: 'What follows when shared goals are missed month after month.' },
  roles: { title: 'Roles', intro: 'Who does what.' },
  glossary: { title: 'Glossary', intro: 'Words that both sides mean the same by.' },
  departments: { title: 'Other departments', intro: 'What others add to keeping customers.' },
  figures: { title: 'Monthly figures', intro: 'What no lead log holds.' },
  signatures: { title: 'Signatures', intro: 'Who promised, and when.' },
};

export const derived: TermTexts['derived'] = {
  reviewOn: { label: 'Half time', help: 'Computed: the day on which the agreement is looked at again.' },
  nextReview: { label: 'Next review', help: 'Computed: at half time, then on the last day.' },
  runRateNow: { label: 'Monthly rate now', help: 'Computed: yearly revenue now ÷ 12.' },
  runRateGoal: { label: 'Monthly rate to reach', help: 'Computed: yearly revenue goal ÷ 12.' },
  yearAtRate: {
    label: 'Year, if only the rate is reached',
    help: 'Computed: the rate now until that month, the goal from it on.',
  },
  marketingGoal: { label: 'Marketing’s revenue goal', help: 'Computed: quota × marketing share.' },
  customersNeeded: { label: 'Customers needed', help: 'Computed: goal ÷ deal size, rounded up.' },
  leadsNeeded: { label: 'Leads needed', help: 'Computed: goal ÷ deal size ÷ close rate, rounded up.' },
  salesGoal: { label: 'Sales’ own revenue goal', help: 'Computed: the rest of the quota.' },
  salesLeadsNeeded: { label: 'Leads sales needs of its own', help: 'Computed: as above, for the rest of the quota.' },
  typesGoal: { label: 'Goals of all types', help: 'Computed: sum of the goals above.' },
  typesDifference: { label: 'More than needed', help: 'Computed: goals of all types − leads needed.' },
  leadValueGoal: { label: 'Lead value goal', help: 'Computed: sum of goal × value over all types.' },
  depthByKind: { label: 'Attempts of all kinds', help: 'Computed: calls, voicemails and e-mails together.' },
  capacity: {
    label: 'Leads the reps can work',
    help: 'Computed: reps × hours × days ÷ time of all attempts, rounded down.',
  },
  leadsForSales: { label: 'Leads that ask for sales', help: 'Computed: sum of the goals of the types that do.' },
  proposalRateNow: { label: 'Proposal close rate in force', help: 'Computed: on the day of the last refresh.' },
  cycleNow: { label: 'Sales cycle in force', help: 'Computed: on the day of the last refresh.' },
};

export const spills: TermTexts['spills'] = {
  checkpoints: {
    title: 'Revenue checkpoints',
    help: 'Computed from the monthly figures below: what each demands of the months that remain.',
    columns: {
      checkpoint: 'Checkpoint',
      state: 'State',
      actual: 'Actual',
      goal: 'Goal',
      needed: 'Needed a month',
    },
  },
  funnelNeeds: {
    title: 'Needed',
    help: 'Computed: from the customers needed back up the funnel.',
    columns: { stage: 'Computed for', count: 'Needed a month' },
  },
  nextMeetings: { title: 'Next', help: 'Computed from the first date.', columns: { next: 'Next (computed)' } },
};

export const units: TermTexts['units'] = {
  money: '{currency}',
  moneyPerMonth: '{currency} a month',
  moneyPerYear: '{currency} a year',
  ofRevenue: 'of revenue',
  ofLeads: 'of leads',
  leadsPerMonth: 'leads a month',
  customersPerMonth: 'customers a month',
  workingMinutes: 'working minutes',
  minutes: 'minutes',
  hours: 'hours',
  hoursPerDay: 'hours a day',
  days: 'days',
  daysPerMonth: 'days a month',
  attempts: 'attempts',
  people: 'people',
};

export const weekdays: TermTexts['weekdays'] = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};
