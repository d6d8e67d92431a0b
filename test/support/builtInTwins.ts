/** Formulas of ours beside expressions of built-in functions that must answer the same, over made-up but repeatable cases. */
import fc from 'fast-check';
import { DAY_MS } from '../../src/domain/time/civilDay';

export interface Twin {
  /** As an American sheet has it. */
  readonly ours: string;
  /** In OpenFormula: `;` between arguments, `|` between the rows of values in braces. */
  readonly builtIn: string;
}

const SEED = 20261121;
const CASES = 12;

const cases = <Case>(arbitrary: fc.Arbitrary<Case>, twin: (made: Case) => Twin): Twin[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: CASES }).map(twin);

const EPOCH = Date.UTC(1899, 11, 30);
const serial = (day: string): number => (Date.parse(day) - EPOCH) / DAY_MS;
const dayOf = (number: number): string => new Date(EPOCH + number * DAY_MS).toISOString().slice(0, 10);
const minuteOf = (minutes: number): string =>
  new Date(Date.UTC(2026, 10, 2) + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
const serialOf = (minutes: number): string => `(${serial('2026-11-02')}+${minutes}/1440)`;
const rows = (values: readonly (string | number)[]): string => `{${values.join(';')}}`;
const openRows = (values: readonly (string | number)[]): string => `{${values.join('|')}}`;
const quoted = (text: string): string => `"${text}"`;

const money = fc.integer({ min: 1, max: 5_000_000 });
const percent = fc.integer({ min: 1, max: 100 });
const list = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(arbitrary, { minLength: 1, maxLength: 15 });

/** Days so far and days in all of a month, counted by `NETWORKDAYS` with two holidays. */
const HOLIDAYS = ['2026-11-11', '2026-11-26'];
const november = (first: string | number, last: string | number): string =>
  `NETWORKDAYS(${first};${last};${openRows(HOLIDAYS.map(serial))})`;
const FIRST = serial('2026-11-01');
const LAST = serial('2026-11-30');
const inNovember = `"2026-11-01", "2026-11-30", "Mon-Fri", ${rows(HOLIDAYS.map(quoted))}`;

/** By formula. Rounding of binary dust is done by `ROUND` on their side, as the formulas do it by themselves. */
export const builtInTwins: Readonly<Record<string, readonly Twin[]>> = {
  SLA_LEADS_NEEDED: cases(fc.tuple(money, percent, money, percent), ([quota, share, deal, rate]) => ({
    ours: `=SLA_LEADS_NEEDED(${quota}, ${share}%, ${deal}, ${rate}%)`,
    builtIn: `CEILING(ROUND(${quota}*${share}%/${deal}/${rate}%;7);1)`,
  })),
  SLA_CUSTOMERS_NEEDED: cases(fc.tuple(money, percent, money), ([quota, share, deal]) => ({
    ours: `=SLA_CUSTOMERS_NEEDED(${quota}, ${share}%, ${deal})`,
    builtIn: `CEILING(ROUND(${quota}*${share}%/${deal};7);1)`,
  })),
  SLA_CAPACITY: cases(
    fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 23 }),
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 30 }),
    ),
    ([reps, hours, days, attempts, minutes]) => ({
      ours: `=SLA_CAPACITY(${reps}, ${hours}, ${days}, ${attempts}, ${minutes})`,
      builtIn: `FLOOR(ROUND(${reps}*${hours}*60*${days}/${attempts}/${minutes};7);1)`,
    }),
  ),
  SLA_GOAL_TO_DATE: cases(fc.tuple(money, fc.integer({ min: FIRST, max: LAST })), ([goal, on]) => ({
    ours: `=SLA_GOAL_TO_DATE(${goal}, "${dayOf(on)}", ${inNovember})`,
    builtIn: `${goal}*${november(FIRST, on)}/${november(FIRST, LAST)}`,
  })),
  SLA_NEEDED_PER_DAY: cases(fc.tuple(money, fc.integer({ min: FIRST, max: LAST - 1 })), ([goal, on]) => ({
    ours: `=SLA_NEEDED_PER_DAY(${goal}, 1000, "${dayOf(on)}", ${inNovember})`,
    builtIn: `MAX(0;${goal}-1000)/${november(on + 1, LAST)}`,
  })),
  SLA_PROJECTION: cases(fc.tuple(money, fc.integer({ min: FIRST + 1, max: LAST })), ([actual, on]) => ({
    ours: `=SLA_PROJECTION(${actual}, "${dayOf(on)}", ${inNovember})`,
    builtIn: `${actual}*${november(FIRST, LAST)}/${november(FIRST, on)}`,
  })),
  // Whole working days between, and what the first and the last day have of nine to five; serials keep a minute to 6 digits.
  LEAD_RESPONSE: cases(
    fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 })),
    ([from, wait]) => {
      const [a, b] = [serialOf(from), serialOf(from + wait)];
      const inHours = (moment: string): string => `MEDIAN(MOD(${moment};1)*24;9;17)`;
      return {
        ours: `=LEAD_RESPONSE("${minuteOf(from)}", "${minuteOf(from + wait)}", "Mon-Fri 09:00-17:00")`,
        builtIn:
          `ROUND(60*((NETWORKDAYS(INT(${a});INT(${b}))-1)*8+IF(NETWORKDAYS(INT(${b});INT(${b}))>0;${inHours(b)};17)` +
          `-IF(NETWORKDAYS(INT(${a});INT(${a}))>0;${inHours(a)};9));4)`,
      };
    },
  ),
  SLA_SPEED: cases(
    fc.tuple(list(fc.integer({ min: 0, max: 5000 })), fc.constantFrom('mean', 'median', 'p90')),
    ([minutes, measure]) => {
      const builtIn = { mean: 'AVERAGE(#)', median: 'MEDIAN(#)', p90: 'PERCENTILE(#;0.9)' }[measure];
      return {
        ours:
          `=SLA_SPEED(${rows(minutes.map(() => quoted(minuteOf(0))))}, ` +
          `${rows(minutes.map((wait) => quoted(minuteOf(wait))))}, 60, "2027-01-01", "${measure}")`,
        builtIn: builtIn.replace('#', openRows(minutes)),
      };
    },
  ),
  'SLA_SPEED, rate': cases(list(fc.integer({ min: 0, max: 120 })), (minutes) => ({
    ours:
      `=SLA_SPEED(${rows(minutes.map(() => quoted(minuteOf(0))))}, ` +
      `${rows(minutes.map((wait) => quoted(minuteOf(wait))))}, 60, "2027-01-01", "rate")`,
    builtIn: `SUMPRODUCT((${openRows(minutes)}<=60)*1)/COUNT(${openRows(minutes)})`,
  })),
  SLA_DEPTH: cases(list(fc.tuple(fc.nat(20), fc.nat(1))), (leads) => {
    const all = [...leads, [7, 0] as const];
    const [attempts, reached] = [all.map(([count]) => count), all.map(([, yes]) => yes)];
    return {
      ours: `=SLA_DEPTH(${rows(attempts)}, ${rows(reached)})`,
      builtIn: `SUMPRODUCT(${openRows(attempts)}*(${openRows(reached)}=0))/SUMPRODUCT((${openRows(reached)}=0)*1)`,
    };
  }),
  SLA_SALES_CYCLE: cases(
    fc.tuple(list(fc.tuple(fc.nat(300), fc.nat(200))), fc.constantFrom('mean', 'median', 'p90')),
    ([leads, measure]) => {
      const days = leads.map(([, cycle]) => cycle);
      const builtIn = { mean: 'AVERAGE(#)', median: 'MEDIAN(#)', p90: 'PERCENTILE(#;0.9)' }[measure];
      return {
        ours:
          `=SLA_SALES_CYCLE(${rows(leads.map(([start]) => quoted(dayOf(FIRST + start))))}, ` +
          `${rows(leads.map(([start, cycle]) => quoted(dayOf(FIRST + start + cycle))))}, "${measure}")`,
        builtIn: builtIn.replace('#', openRows(days)),
      };
    },
  ),
  SLA_LAST_LEAD_DATE: cases(fc.integer({ min: 0, max: 4000 }), (tenths) => ({
    ours: `=SLA_LAST_LEAD_DATE("2026-12-31", ${tenths / 10})`,
    builtIn: `${serial('2026-12-31')}-CEILING(${tenths / 10};1)`,
  })),
  'SLA_TARGET, linear': cases(fc.integer({ min: FIRST, max: LAST }), (on) => ({
    ours: `=SLA_TARGET("${dayOf(on)}", {"2026-11-01";"2026-11-30"}, {25%;50%}, "linear")`,
    builtIn: `FORECAST(${on};{0.25|0.5};{${FIRST}|${LAST}})`,
  })),
};
