/** Working time: against the bare subtraction of dates, over short and long gaps, and against other engines. */
import type { Weekday } from '../src/domain/time/calendarRules';
import { compileWorkingTime, dueAt, workingMinutes } from '../src/domain/time/workingTime';
import type { PeerTiming } from './peers/peerProcess';
import { childProcess } from './support/childProcess';
import { FROM_MS, leadPairs, pairsApart, TO_MS } from './support/leadPairs';
import { median, mediansOf } from './support/medians';
import { printTable } from './support/table';

const HOUR_MS = 3_600_000;
const ROWS = 200_000;

const time = compileWorkingTime(
  {
    timeZone: 'Europe/Warsaw',
    weekly: ([1, 2, 3, 4, 5] as Weekday[]).flatMap((weekday) => [
      { weekday, opensSecond: 9 * 3600, closesSecond: 12.5 * 3600 },
      { weekday, opensSecond: 13 * 3600, closesSecond: 17 * 3600 },
    ]),
    specialDays: [],
  },
  FROM_MS,
  TO_MS + 366 * 24 * HOUR_MS,
);

type Rows = readonly (readonly [Date])[];

const columnOf = (epochMs: Float64Array): Rows => Array.from(epochMs, (ms): [Date] => [new Date(ms)]);

/** Answers a column from two columns, as a formula must. */
function answer(from: Rows, to: Rows, minutes: (fromMs: number, toMs: number) => number): number[][] {
  const answers: number[][] = [];
  for (let row = 0; row < from.length; row += 1) {
    answers.push([minutes(from[row]![0].getTime(), to[row]![0].getTime())]);
  }
  return answers;
}

function againstSubtraction(): void {
  const pairs = leadPairs(ROWS);
  const [from, to] = [columnOf(pairs.from), columnOf(pairs.to)];
  const subtract = (): number[][] => {
    const answers: number[][] = [];
    for (let row = 0; row < from.length; row += 1) answers.push([to[row]![0].getTime() - from[row]![0].getTime()]);
    return answers;
  };
  const took = mediansOf(15, {
    subtract,
    minutes: () => answer(from, to, (fromMs, toMs) => workingMinutes(time, fromMs, toMs)),
    due: () => answer(from, to, (fromMs) => dueAt(time, fromMs, 60)),
  });
  const row = (name: string, ms: number): (string | number)[] => [name, ms, (ms * 1e6) / ROWS, ms / took.subtract];
  printTable(
    '200,000 rows of dates in, a column of numbers out',
    ['', 'ms', 'ns a row', '× subtraction'],
    [
      row('bare subtraction', took.subtract),
      row('working minutes (target 2.5)', took.minutes),
      row('due in 60 working minutes', took.due),
    ],
  );
}

function overGaps(): void {
  const gaps = { '1 hour': 1, '1 day': 24, '1 month': 30 * 24, '1 year': 365 * 24 };
  const answers = new Float64Array(ROWS);
  const took = mediansOf(
    21,
    Object.fromEntries(
      Object.entries(gaps).map(([name, hours]) => {
        const { from, to } = pairsApart(ROWS, hours * HOUR_MS);
        const work = (): Float64Array => {
          for (let row = 0; row < ROWS; row += 1) answers[row] = workingMinutes(time, from[row]!, to[row]!);
          return answers;
        };
        return [name, work];
      }),
    ),
  );
  printTable(
    'Gap between hand-off and follow-up, random order (target: 1 year ÷ 1 hour ≤ 1.3)',
    ['', 'ns a pair', '× 1 hour'],
    Object.entries(took).map(([name, ms]) => [name, (ms * 1e6) / ROWS, ms / took['1 hour']!]),
  );
}

const PEERS = ['moment-business-time', 'dayjs-business-time', 'luxon, day by day', 'Temporal, day by day'];
const ROUNDS = 3;
const RUN_MS = 700;

async function againstPeers(): Promise<void> {
  const run = await childProcess('bench/peers/peerProcess.ts', {
    timeLimitMs: 20_000,
    hostZone: 'Europe/Warsaw',
  });
  for (const [kind, title] of [
    ['leads', 'Gaps of leads, half under 2 hours (target: 1,000 times faster)'],
    ['year', 'Gaps up to a year (target: 10,000 times faster)'],
  ] as const) {
    const names = ['pactline', ...PEERS];
    const timings = new Map<string, (PeerTiming | null)[]>(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of names) timings.get(name)!.push(run(name, kind, String(RUN_MS)) as PeerTiming | null);
    }
    const ours = timings.get('pactline')!;
    const own = median(ours.map((timing) => timing?.nanosecondsPerPair ?? NaN));
    const ownMinutes = ours[0]?.minutes ?? [];
    printTable(
      title,
      ['', 'ns a pair', 'pairs a second', '× Pactline', 'other answers'],
      names.map((name) => {
        const done = timings.get(name)!.filter((timing) => timing !== null);
        if (done.length < ROUNDS) return [name, 'stopped after 20 s', '', '', ''];
        const took = median(done.map((timing) => timing.nanosecondsPerPair));
        const others = done[0]!.minutes.filter(
          (minutes, index) => Math.abs(minutes - ownMinutes[index]!) > 0.01,
        ).length;
        return [name, took, 1e9 / took, took / own, `${others} of ${ownMinutes.length}`];
      }),
    );
  }
}

againstSubtraction();
overGaps();
await againstPeers();
