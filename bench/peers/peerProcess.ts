/** Times one engine on one kind of pairs, for as long as it is given or until the pairs are used up; prints JSON. */
import { leadPairs, yearPairs } from '../support/leadPairs';
import type { WorkingMinutes } from './peer';

const peers: Record<string, () => Promise<() => WorkingMinutes>> = {
  pactline: async () => (await import('./pactline')).pactline,
  'moment-business-time': async () => (await import('./momentBusinessTime')).momentBusinessTime,
  'dayjs-business-time': async () => (await import('./dayjsBusinessTime')).dayjsBusinessTimePeer,
  'luxon, day by day': async () => (await import('./luxonWalk')).luxonWalk,
  'Temporal, day by day': async () => (await import('./temporalWalk')).temporalWalk,
};

export interface PeerTiming {
  readonly nanosecondsPerPair: number;
  /** The answers to the first pairs, to be held against the others'. */
  readonly minutes: readonly number[];
}

const COMPARED = 200;

const [name = '', kind, forMs] = process.argv.slice(2);
const peer = peers[name];
if (!peer) throw new Error(`No such engine: ${name}`);
const workingMinutes = (await peer())();
const { from, to } = kind === 'leads' ? leadPairs(200_000) : yearPairs(200_000);

const minutes: number[] = [];
for (let index = 0; index < COMPARED; index += 1) minutes.push(workingMinutes(from[index]!, to[index]!));

let asked = 0;
let sum = 0;
const started = performance.now();
let took = 0;
while (took < Number(forMs)) {
  // The clock is read every hundredth pair: reading it takes longer than a pair does.
  for (let step = 0; step < 100; step += 1, asked += 1) {
    const index = asked % from.length;
    sum += workingMinutes(from[index]!, to[index]!);
  }
  took = performance.now() - started;
}
if (Number.isNaN(sum)) throw new Error('An answer was NaN');
const timing: PeerTiming = { nanosecondsPerPair: (took * 1e6) / asked, minutes };
console.log(JSON.stringify(timing));
