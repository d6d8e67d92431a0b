/** English: label and help of each term. */
import type { TermTexts } from '../termTexts';

const wording = { label: 'Wording', help: 'Ready to sign; put it into words of your own where you like.' };

export const terms: TermTexts['terms'] = {
  partiesWording: wording,
  company: { label: 'Company', help: 'Stands at the head of the agreement and of the report.' },
  marketingLead: { label: 'Leads marketing', help: 'Who promises marketing’s side.' },
  salesLead: { label: 'Leads sales', help: 'Who promises sales’ side.' },
  companyLead: { label: 'Leads the company', help: 'Who shares the company’s goal with both.' },
  revenueLead: { label: 'Leads revenue', help: 'Where one person answers for both sides; else blank.' },
  startsOn: { label: 'In force from', help: 'First day of the agreement.' },
  endsOn: { label: 'In force until', help: 'Last day of the agreement, usually twelve months on.' },
  currency: { label: 'Currency', help: 'Three letters, such as USD or EUR. All money is in it.' },
  timeZone: { label: 'Time zone', help: 'Working hours and days are meant in it, such as Europe/Warsaw.' },
  tabLanguage: { label: 'Language of the tabs', help: 'Language of this agreement and of the report.' },
  weekStartsOn: { label: 'Week starts on', help: 'First day of a week in the report.' },

  companyWording: wording,
  yearlyRevenueNow: { label: 'Yearly revenue now', help: 'Where the company starts from.' },
  yearlyRevenueGoal: { label: 'Yearly revenue goal', help: 'Where it wants to be at the end of the agreement.' },
  reachRateBy: { label: 'Monthly rate reached by', help: 'From this month on the monthly goal is reached and held.' },
  sharedGoal: { label: 'Shared goal', help: 'What both teams carry together, such as revenue of the year.' },
  sharedGoalNumber: { label: 'Shared goal, number', help: 'The number of the shared goal.' },

  marketingWording: wording,
  quota: { label: 'Sales quota', help: 'Total sales goal of a month, from all sources.' },
  marketingShare: { label: 'Marketing share', help: 'Part of revenue that comes from marketing’s leads.' },
  dealSize: { label: 'Deal size', help: 'What one customer pays on average.' },
  closeRate: { label: 'Close rate', help: 'How many of 100 leads become customers.' },
  funnel: {
    label: 'Funnel',
    help: 'From visits down to customers: the part of each stage that reaches the next. The last has none.',
  },
  leadTypes: { label: 'Lead types', help: 'Each kind of lead, what both sides agree it is worth, and how many.' },
  paceDays: {
    label: 'Goal line',
    help: 'calendar: every day carries the same; working: only days on which sales works.',
  },
  handOffProtocol: { label: 'Hand-off', help: 'How a lead passes from marketing to sales.' },
  minimumQualification: { label: 'Qualified for hand-off', help: 'What must be known before a lead is handed over.' },
  nurtureRule: { label: 'Every other lead', help: 'What becomes of leads that are not handed over.' },
  improvements: { label: 'Improvements', help: 'Which rate is to be how good by when.' },

  salesWording: wording,
  responseTarget: { label: 'Speed of follow-up', help: 'First follow-up within this time after hand-off.' },
  workingHours: {
    label: 'Working hours',
    help: 'The clock of follow-up runs only then. Several rows a day for a break; no rows: always open.',
  },
  holidays: { label: 'Holidays and special days', help: 'Without times closed all day; with times open only then.' },
  depthTarget: { label: 'Depth of follow-up', help: 'Attempts on a lead that is not reached.' },
  depthCalls: { label: 'of these, calls', help: 'Calls in which nobody was reached.' },
  depthVoicemails: { label: 'of these, voicemails', help: 'Messages left.' },
  depthEmails: { label: 'of these, e-mails', help: 'Written by a person; automatic ones are no attempt.' },
  depthWindowDays: { label: 'Time for these attempts', help: 'Calendar days after hand-off.' },
  firstContact: { label: 'First contact', help: 'Who makes it, and who goes on.' },
  reps: { label: 'Reps for marketing’s leads', help: 'People who follow up.' },
  hoursPerDay: { label: 'Hours each', help: 'Time a rep has for marketing’s leads.' },
  workDays: { label: 'Working days', help: 'In a usual month.' },
  minutesPerAttempt: { label: 'Time of an attempt', help: 'With looking up before and noting after.' },
  salesCycleDays: { label: 'Sales cycle', help: 'Days from a lead’s creation to its win, on average.' },
  stepsMode: {
    label: 'Between the steps below',
    help: 'step: a target holds until the next date; linear: a straight line.',
  },
  proposalRateSteps: {
    label: 'Proposal close rate',
    help: 'Part of proposals that become customers, from each date on.',
  },
  cycleSteps: { label: 'Sales cycle to reach', help: 'Days from created to won, from each date on.' },
  salesProcess: { label: 'Process and tools', help: 'What both teams agree to work by.' },

  togetherWording: wording,
  feedbackHours: { label: 'Feedback within', help: 'Sales says what became of a lead.' },
  meetings: { label: 'Meetings', help: 'Which, how often, how long, from when on, about what.' },
  reviewMissed: { label: 'Review when goals differ by', help: 'Goals beaten or missed by more than this.' },
  reviewDrifted: {
    label: 'Review when rates differ by',
    help: 'Measured rates off the agreed ones by more than this.',
  },

  conflictWording: wording,
  panelMembers: { label: 'Members of the panel', help: 'Neither side has a majority.' },
  speakersPerSide: { label: 'Speakers a side', help: 'Who puts the case.' },
  speakerMinutes: { label: 'Time of a speaker', help: 'The same for both sides.' },
  isBinding: { label: 'Binding', help: 'Yes: both sides accept what the panel decides.' },
  chiefDecides: { label: 'Revenue chief decides alone', help: 'Yes: there is one, and no panel is called.' },

  rewardsWording: wording,
  monthlyPool: { label: 'Monthly pool', help: 'Shared when both sides and the company met the month’s goals.' },
  yearlyReward: { label: 'Yearly reward', help: 'Shared when the year’s goal is met.' },
  rewardPerCustomer: {
    label: 'For each customer',
    help: 'Marketing’s reward for a lead that became a paying customer.',
  },
  paymentDates: { label: 'Paid on', help: 'Such as the 15th of the next month.' },

  consequencesWording: wording,
  consequences: {
    label: 'After missed goals',
    help: 'What follows when shared goals were missed for so many days in a row.',
  },

  rolesWording: wording,
  roles: { label: 'People', help: 'Who does what.' },

  glossaryWording: wording,
  glossary: { label: 'Words', help: 'One list that both sides mean the same by.' },

  departmentsWording: wording,
  departments: { label: 'What each adds', help: 'Who answers for it, and how it is measured.' },

  figuresWording: wording,
  monthlyFigures: {
    label: 'Month by month',
    help: 'Of all sources; blank until the month is closed. Typed or by formula.',
  },

  signaturesWording: wording,
  signatures: {
    label: 'Signed by',
    help: 'A typed name is a promise, not a proof of identity. Signed by both sides, it is complete.',
  },
};
