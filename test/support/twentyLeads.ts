/**
 * Twenty leads of a team in Warsaw, an agreement, and every figure of the report worked out by hand.
 *
 * The refresh runs on Saturday, 21 November 2026 at 02:14 in Warsaw, so the last complete day is Friday the 20th.
 * Sales works Monday to Friday, 9 to 17; Wednesday, 11 November is a holiday; clocks went back on 25 October.
 *
 * Goal: 100,000 × 60 % ÷ 20,000 ÷ 10 % = 30 leads, one for each day of November; 20 up to the 20th.
 *
 * Created in November, complete days only (lead by day):
 *    1: #6 · 2: #7 #8 · 3: #9 #10 · 4: #11 · 6: #12 · 10: #13 · 11: #14 · 12: #15 · 13: #16 · 16: #17 · 20: #18 #19
 *   = 14, six behind the line. #1 to #5 are October's; #20 came after midnight on the 21st.
 *   #8 came on the 2nd at 23:30 and #9 on the 3rd at 00:15, both on the 2nd in universal time.
 *
 * Speed, by day of hand-off (target 60 minutes, webinars 120; content does not ask for sales, so #4 #8 #9 #15 have no clock):
 *   #1  Fri 23 Oct 16:30 → Mon 26 Oct 09:30   30 + 30      =  60  met      (October: not in the month)
 *   #2  Mon 26 Oct 10:00 → never                                  overdue  (October)
 *   #3  Wed 28 Oct 08:00 → 09:10              opens at 9   =  10  met      (October)
 *   #5  Mon  2 Nov 09:00 → 10:30                           =  90  late     (created in October, handed off in November)
 *   #6  Sun  1 Nov 20:00 → 21:00              closed       =   0  met
 *   #7  Mon  2 Nov 09:30 → 11:30              webinar      = 120  met
 *   #10 Tue  3 Nov 16:50 → Wed 4 Nov 09:20    10 + 20      =  30  met
 *   #11 Wed  4 Nov 12:00 → 14:30                           = 150  late
 *   #12 Fri  6 Nov 11:00 → never                                  overdue
 *   #13 Tue 10 Nov 16:30 → Thu 12 Nov 09:30   30 + 0 + 30  =  60  met      (the 11th is a holiday)
 *   #14 Wed 11 Nov 10:00 → Thu 12 Nov 10:15   0 + 75       =  75  late
 *   #16 Fri 13 Nov 13:00 → 12:00              before hand-off: an issue, in no measure
 *   #17 Mon 16 Nov 09:00 → never                                  overdue
 *   #18 Fri 20 Nov 16:10 → not yet            50 of 60            at risk  (80 % are 48)
 *   #19 Fri 20 Nov 16:40 → not yet            20 of 120           waiting
 *   #20 Sat 21 Nov 01:00 → not yet            0 of 60             waiting  (not a complete day)
 *   November: 12 handed off; 4 met, 3 late, 2 overdue: 4 ÷ 9 in time. Minutes 0 30 60 75 90 120 150:
 *   mean 525 ÷ 7 = 75, median 75, 9 of 10 within 120 + 0.4 × 30 = 132. Overdue in the whole log: #2 #12 #17.
 *
 * Depth, by week of hand-off, window 7 days, not reached, types that ask for sales:
 *   26 Oct: #2 0, #3 6 = 3 · 2 Nov: #5 3, #7 9, #11 12, #12 0 = 6 · 9 Nov: #13 4, #16 2 = 3 · 36 ÷ 8 = 4.5 in all.
 *   #17 to #20 are still within their window.
 *
 * Lead value: 10 × 5,000 + 10 × 1,000 + 10 × 2,000 = 80,000 a month, two thirds of it to date; seven referrals, four webinars
 *   and three content leads came, 35,000 + 8,000 + 3,000 = 46,000. Sixteen leads are missing, six working days left (23 to 27
 *   and 30 November). 14 × 30 ÷ 20 = 21 is where the month lands.
 *
 * Late by, in working hours: #2 7 + 4 × 8 + 5 × 8 + 4 × 8 + 5 × 8 − 1 = 150 · #12 6 + 4 × 8 + 5 × 8 − 2 = 76 · #17 5 × 8 − 1 = 39.
 *   Owners take turns: Ada #1 #4 …, Bruno #2 #5 …, Chen #3 #6 …
 *
 * Two more rows are not counted: row 22 has no creation date, row 23 repeats the id of #7.
 */
import type { Agreement } from '../../src/domain/agreement/agreement';
import type { Cell } from '../../src/domain/cell';
import { dayNumber } from '../../src/domain/time/civilDay';
import { instant, leadColumns, type LeadRow } from './leadColumns';

export const ZONE = 'Europe/Warsaw';

export const AS_OF = instant(ZONE, '2026-11-21 02:14');

const NINE_TO_FIVE = { opensSecond: 9 * 3600, closesSecond: 17 * 3600 };

export const twentyLeadsAgreement: Agreement = {
  quota: 100_000,
  marketingShare: 0.6,
  dealSize: 20_000,
  closeRate: 0.1,
  leadTypes: [
    { name: 'Referral', value: 5_000, monthlyGoal: 10, asksForSales: true, responseTargetMinutes: null },
    { name: 'Content', value: 1_000, monthlyGoal: 10, asksForSales: false, responseTargetMinutes: null },
    { name: 'Webinar', value: 2_000, monthlyGoal: 10, asksForSales: true, responseTargetMinutes: 120 },
  ],
  responseTargetMinutes: 60,
  depthTargetAttempts: 12,
  depthWindowDays: 7,
  calendar: {
    timeZone: ZONE,
    weekly: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, ...NINE_TO_FIVE })),
    specialDays: [{ day: dayNumber(2026, 11, 11), shifts: [] }],
  },
  currency: 'PLN',
};

/** Times of 2026 without the year; `=`: handed off when created. */
const LOG = `
  1  | Referral | 10-23 15:00 | 10-23 16:30 | 10-26 09:30 |  1 | reached |             |
  2  | Referral | 10-26 10:00 | =           |             |  0 |         |             |
  3  | Webinar  | 10-28 08:00 | =           | 10-28 09:10 |  6 |         |             |
  4  | Content  | 10-29 12:00 | =           |             |  0 |         |             |
  5  | Referral | 10-31 12:00 | 11-02 09:00 | 11-02 10:30 |  3 |         |             |
  6  | Referral | 11-01 20:00 | =           | 11-01 21:00 |  1 | reached | 11-09 12:00 | 18000
  7  | Webinar  | 11-02 09:15 | 11-02 09:30 | 11-02 11:30 |  9 |         |             |
  8  | Content  | 11-02 23:30 | =           |             |  0 |         |             |
  9  | content  | 11-03 00:15 | =           |             |  0 |         |             |
  10 | Referral | 11-03 16:50 | =           | 11-04 09:20 |  2 | reached | 11-18 12:00 | 24000
  11 | Referral | 11-04 12:00 | =           | 11-04 14:30 | 12 |         |             |
  12 | Webinar  | 11-06 11:00 | =           |             |  0 |         |             |
  13 | Referral | 11-10 16:30 | =           | 11-12 09:30 |  4 |         |             |
  14 | Referral | 11-11 10:00 | =           | 11-12 10:15 |  5 | reached |             |
  15 | Content  | 11-12 12:00 | =           |             |  0 |         |             |
  16 | Webinar  | 11-13 11:30 | 11-13 13:00 | 11-13 12:00 |  2 |         |             |
  17 | Referral | 11-16 09:00 | =           |             |  0 |         |             |
  18 | Referral | 11-20 16:10 | =           |             |  0 |         |             |
  19 | Webinar  | 11-20 16:40 | =           |             |  0 |         |             |
  20 | Referral | 11-21 01:00 | =           |             |  0 |         |             |
`;

const OWNERS = ['Ada', 'Bruno', 'Chen'];

const wall = (short: string): string => (short === '' ? '' : `2026-${short}`);

export const twentyLeadRows: readonly LeadRow[] = LOG.trim()
  .split('\n')
  .map((line, index): LeadRow => {
    const [number, type, created, handedOff, followUp, attempts, reached, won, amount] = line
      .split('|')
      .map((part) => part.trim()) as [string, string, string, string, string, string, string, string, string];
    return {
      id: `L${number}`,
      type,
      created: wall(created),
      handedOff: wall(handedOff === '=' ? created : handedOff),
      firstFollowUp: wall(followUp),
      attempts: Number(attempts),
      reached: reached !== '',
      owner: OWNERS[index % OWNERS.length]!,
      won: wall(won),
      ...(amount === '' ? {} : { amount: Number(amount) }),
    };
  });

export const twentyLeads = leadColumns(ZONE, twentyLeadRows);

const dateCell = (time: string | undefined): Cell =>
  time === undefined || time === '' ? '' : new Date(instant(ZONE, time));

/** The same log as cells of a tab, headers first, with the two rows that are not counted. */
export function twentyLeadCells(): Cell[][] {
  const cells = twentyLeadRows.map((row): Cell[] => [
    row.id ?? '',
    dateCell(row.created),
    dateCell(row.handedOff),
    dateCell(row.firstFollowUp),
    row.attempts ?? '',
    row.reached ?? false,
    row.type ?? '',
    row.owner ?? '',
    dateCell(row.won),
    row.amount ?? '',
  ]);
  return [
    [
      'Lead ID',
      'Created',
      'Handed off',
      'First follow-up',
      'Attempts',
      'Reached',
      'Lead type',
      'Owner',
      'Won date',
      'Amount',
    ],
    ...cells,
    ['L21', '', '', '', 3, false, 'Referral', 'Ada', '', ''],
    [...cells[6]!],
  ];
}
