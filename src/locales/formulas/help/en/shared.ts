/** English texts of parameters and results that several formulas share. */

const HOURS = 'Optional: rows of day, opens, closes (SLA_HOURS), or "Mon-Fri 09:00-17:00"; else always open.';
const HOLIDAYS = 'Optional: days closed (SLA_HOLIDAYS); with opens and closes beside them, special hours.';
const TIME_ZONE = 'Optional: name such as "Europe/Warsaw" (SLA_TIME_ZONE); else that of the spreadsheet.';
export const WORKDAYS = 'Optional: days that count, "Mon-Fri" or opening hours (SLA_HOURS); else every day.';
export const DAYS_OFF = 'Optional: days that do not count (SLA_HOLIDAYS).';
const FROM = 'Optional: first day of the period; else of the month of on.';
const TO = 'Optional: last day of the period; else of the month of on.';
export const ON = 'Day asked about.';
export const LAST_DAY = 'Last day included in actual.';
export const ACTUAL = 'Reached by the end of that day.';
export const PERIOD_GOAL = 'Goal of the whole period.';
export const QUOTA = 'Total sales goal of the month.';
export const MARKETING_SHARE = 'Part of revenue that comes from marketing leads, such as 55%.';
export const DEAL_SIZE = 'Average revenue of one customer, above 0.';
export const HANDED_OFF = 'When marketing handed the lead to sales.';
export const FIRST_FOLLOW_UP = 'When a person of sales first tried to reach the lead; blank while nobody has.';
export const TARGET_MINUTES = 'Working minutes within which sales follows up.';
export const CREATED = 'Range of days the leads were created.';
export const WON = 'Range of days they became customers, blank where they did not.';
export const MONEY = 'Money.';
export const LEADS = 'Leads, a whole number.';

/** The arguments that bound a period, as the pace formulas end with them. */
export const PERIOD = { from: FROM, to: TO, workdays: WORKDAYS, holidays: DAYS_OFF } as const;

/** The arguments that working time is read from, as the follow-up formulas end with them. */
export const WORKING_TIME = { hours: HOURS, holidays: HOLIDAYS, time_zone: TIME_ZONE } as const;
