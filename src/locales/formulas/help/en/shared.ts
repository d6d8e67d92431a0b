/** English texts of parameters and results that several formulas share. */

export const HOURS =
  'Optional: opening hours as rows of day, opens, closes, such as SLA_HOURS, or text such as "Mon-Fri 09:00-17:00". Always open where it is left out.';
export const HOLIDAYS =
  'Optional: range of days that are closed, such as SLA_HOLIDAYS; with opens and closes beside them, special hours.';
export const TIME_ZONE =
  'Optional: time zone of the hours, such as "Europe/Warsaw" or SLA_TIME_ZONE. The zone of the spreadsheet where it is left out.';
export const WORKDAYS =
  'Optional: days that count, such as "Mon-Fri", or opening hours such as SLA_HOURS. Every day where it is left out.';
export const DAYS_OFF = 'Optional: range of days that do not count, such as SLA_HOLIDAYS.';
export const FROM = 'Optional: first day of the period. The first day of the month of on where it is left out.';
export const TO = 'Optional: last day of the period. The last day of the month of on where it is left out.';
export const ON = 'Day asked about. A value or a range.';
export const LAST_DAY = 'Last day that is included in actual. A value or a range.';
export const ACTUAL = 'What was reached by the end of that day. A value or a range.';
export const PERIOD_GOAL = 'Goal of the whole period, 0 or more. A value or a range.';
export const QUOTA = 'Total sales goal of the month, 0 or more. A value or a range.';
export const MARKETING_SHARE = 'Part of revenue that comes from marketing leads, such as 55%. A value or a range.';
export const DEAL_SIZE = 'Average revenue of one customer, above 0. A value or a range.';
export const HANDED_OFF = 'Date and time at which marketing handed the lead to sales. A value or a range.';
export const FIRST_FOLLOW_UP =
  'Date and time of the first attempt by a person of sales; blank while there is none. A value or a range.';
export const TARGET_MINUTES = 'Working minutes within which sales follows up, 0 or more. A value or a range.';
export const CREATED = 'Range of the days on which the leads were created.';
export const WON = 'Range of the days on which they became customers; blank where they did not.';
export const MONEY = 'Money; a range of amounts where a range came in.';
export const LEADS = 'Leads, a whole number; a range of them where a range came in.';
