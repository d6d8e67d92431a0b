/** The page of live formulas: what each answers, in a few words, and the formula, which refers to the agreement and the log. */

export interface SampleFormula {
  /** Shown only where the add-on has this function. */
  readonly name: string;
  readonly words: string;
  /** `;` between arguments and no decimals, so that every locale reads it alike. */
  readonly formula: string;
  readonly numberFormat: string;
}

const DATE_TIME = 'ddd yyyy-mm-dd hh:mm';
const DAY = 'ddd yyyy-mm-dd';
const WORKING_TIME = 'SLA_HOURS;SLA_HOLIDAYS;SLA_TIME_ZONE';
/** The cell of the page that holds the moment of reckoning. */
export const AS_OF_CELL = '$B$3';
const LEADS_THIS_MONTH = 'COUNTIFS(Leads!$B$2:$B;">="&DATE(2026;11;1);Leads!$B$2:$B;"<"&DATE(2026;11;21))';
const LEADS_NEEDED = 'SLA_LEADS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE;SLA_CLOSE_RATE)';
const YESTERDAY = 'DATE(2026;11;20)';

export const SAMPLE_FORMULAS: readonly SampleFormula[] = [
  {
    name: 'SLA_LEADS_NEEDED',
    words: 'Leads that marketing owes sales each month, from the agreement: change its quota and watch this cell',
    formula: `=${LEADS_NEEDED}`,
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_LEADS_NEEDED',
    words: 'The same with numbers typed in: quota 100,000, share 55 %, deals of 5,000, 1 % of leads become customers',
    formula: '=SLA_LEADS_NEEDED(100000;55%;5000;1%)',
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_MARKETING_GOAL',
    words: 'Revenue that has to come from marketing’s leads',
    formula: '=SLA_MARKETING_GOAL(SLA_QUOTA;SLA_MARKETING_SHARE)',
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_CUSTOMERS_NEEDED',
    words: 'Customers that takes',
    formula: '=SLA_CUSTOMERS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE)',
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_CAPACITY',
    words: 'Leads a month that four reps can work, four hours a day, twelve attempts of five minutes a lead',
    formula: '=SLA_CAPACITY(4;4;21;12;5)',
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_TARGET',
    words: 'Close rate to be reached by today, on the straight way from 25 % in January to 50 % in December',
    formula: `=SLA_TARGET(${YESTERDAY};{"2026-01-01";"2026-12-31"};{25%;50%};"linear")`,
    numberFormat: '0.0%',
  },
  {
    name: 'LEAD_VALUE',
    words: 'What ten referrals are worth by the agreement',
    formula: '=LEAD_VALUE("Referral";10;SLA_LEAD_VALUES)',
    numberFormat: '#,##0',
  },
  {
    name: 'LEAD_VALUE',
    words:
      'What all leads of the log are worth: one call over the whole column; the unknown type is left out of the sum',
    formula: '=SUM(LEAD_VALUE(Leads!$G$2:$G;1;SLA_LEAD_VALUES))',
    numberFormat: '#,##0',
  },
  {
    name: 'LEAD_VALUE_IMPLIED',
    words: 'What history says a lead is worth, if 5 % become customers at 10,000',
    formula: '=LEAD_VALUE_IMPLIED(5%;10000)',
    numberFormat: '#,##0',
  },
  {
    name: 'LEAD_RESPONSE',
    words: 'Working minutes until the first follow-up, Friday 16:30 to Monday 09:30',
    formula: '=LEAD_RESPONSE("2026-11-13 16:30";"2026-11-16 09:30";"Mon-Fri 09:00-17:00")',
    numberFormat: '0',
  },
  {
    name: 'LEAD_RESPONSE',
    words: 'Half of all leads of the log were followed up within this many working minutes',
    formula: `=MEDIAN(LEAD_RESPONSE(Leads!$C$2:$C;Leads!$D$2:$D;${WORKING_TIME}))`,
    numberFormat: '0',
  },
  {
    name: 'LEAD_DUE',
    words: 'By when a lead handed over on a Friday at 16:30 must be followed up, within the agreed target',
    formula: `=LEAD_DUE("2026-11-13 16:30";SLA_RESPONSE_TARGET;${WORKING_TIME})`,
    numberFormat: DATE_TIME,
  },
  {
    name: 'LEAD_STATE',
    words: 'Where that lead stands on Monday at 09:10, nobody having called yet',
    formula: '=LEAD_STATE("2026-11-13 16:30";"";60;"2026-11-16 09:10";"Mon-Fri 09:00-17:00")',
    numberFormat: 'General',
  },
  {
    name: 'SLA_SPEED',
    words: 'Part of the leads that was followed up within the target',
    formula: `=SLA_SPEED(Leads!$C$2:$C;Leads!$D$2:$D;SLA_RESPONSE_TARGET;${AS_OF_CELL};"rate";${WORKING_TIME})`,
    numberFormat: '0.0%',
  },
  {
    name: 'SLA_DEPTH',
    words: 'Attempts on leads that were not reached, on average',
    formula: '=SLA_DEPTH(Leads!$E$2:$E;Leads!$F$2:$F)',
    numberFormat: '0.0',
  },
  {
    name: 'SLA_CLOSE_RATE',
    words: 'Leads of July to October that became customers',
    formula: `=SLA_CLOSE_RATE(Leads!$B$2:$B$231;Leads!$I$2:$I$231;${AS_OF_CELL})`,
    numberFormat: '0.0%',
  },
  {
    name: 'SLA_SALES_CYCLE',
    words: 'Days from created to won, half of the customers in fewer',
    formula: '=SLA_SALES_CYCLE(Leads!$B$2:$B$231;Leads!$I$2:$I$231;"median")',
    numberFormat: '0',
  },
  {
    name: 'SLA_GOAL_TO_DATE',
    words: 'Leads that should have come in this month by yesterday',
    formula: `=SLA_GOAL_TO_DATE(${LEADS_NEEDED};${YESTERDAY})`,
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_PROJECTION',
    words: 'Leads this month will bring if it goes on as it did',
    formula: `=SLA_PROJECTION(${LEADS_THIS_MONTH};${YESTERDAY})`,
    numberFormat: '#,##0',
  },
  {
    name: 'SLA_NEEDED_PER_DAY',
    words: 'Leads needed a day from now on to reach the goal',
    formula: `=SLA_NEEDED_PER_DAY(${LEADS_NEEDED};${LEADS_THIS_MONTH};${YESTERDAY})`,
    numberFormat: '0.0',
  },
  {
    name: 'SLA_LAST_LEAD_DATE',
    words: 'Last day on which a lead can still become a customer this year, if that takes 45 days',
    formula: '=SLA_LAST_LEAD_DATE(DATE(2026;12;31);45)',
    numberFormat: DAY,
  },
  {
    name: 'SLA_ESCALATION',
    words: 'Days in a row that the shared goal was missed, after a hit and two misses',
    formula: '=SLA_ESCALATION({TRUE;FALSE;FALSE})',
    numberFormat: '0',
  },
];

/** A formula whose answer spills over many cells, with the headings above it. */
export interface SpillingFormula extends SampleFormula {
  readonly headers: readonly string[];
  /** One a column. */
  readonly numberFormats: readonly string[];
  readonly rows: number;
}

export const SPILLING_FORMULAS: readonly SpillingFormula[] = [
  {
    name: 'SLA_GOAL_LINE',
    words: 'The goal line of November, a row a day',
    formula: `=SLA_GOAL_LINE(${LEADS_NEEDED};DATE(2026;11;1);DATE(2026;11;30);"Mon-Fri")`,
    numberFormat: DAY,
    headers: ['Day', 'Leads by then'],
    numberFormats: [DAY, '#,##0.0'],
    rows: 30,
  },
  {
    name: 'LEAD_DUE',
    words: 'Due times of the first 25 leads of the log, in one call',
    formula: `=LEAD_DUE(Leads!$C$2:$C$26;SLA_RESPONSE_TARGET;${WORKING_TIME})`,
    numberFormat: DATE_TIME,
    headers: ['Follow up by'],
    numberFormats: [DATE_TIME],
    rows: 25,
  },
  {
    name: 'SLA_FUNNEL',
    words: 'What it takes, from visits down to eleven customers',
    formula: '=SLA_FUNNEL(11;{2%;20%;50%;25%};{"Visits";"Leads";"Meetings";"Proposals";"Customers"})',
    numberFormat: '#,##0',
    headers: ['Stage', 'Needed'],
    numberFormats: ['@', '#,##0'],
    rows: 5,
  },
];
