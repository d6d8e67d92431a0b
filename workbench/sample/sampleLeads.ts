/** A lead log as a CRM exports it: made up, lifelike, the same every time, with a handful of rows that are wrong. */
import { serialFromCivil } from '../engine/zone';
import { createChance, type Chance } from './random';
import { MINUTES_A_DAY, afterWorkingMinutes, toMinute, weekdayOf } from './wallTime';

/** Dates are serials in the file's zone; `''` is an empty cell. */
export type LeadCell = string | number | boolean;

export const LEAD_HEADERS = [
  'Lead ID',
  'Create Date',
  'Handed to sales',
  'First follow-up',
  'Attempts',
  'Reached',
  'Lead type',
  'Owner',
  'Became a customer',
  'Amount',
] as const;

interface SampleLead {
  id: string;
  created: number | string;
  handedOff: number | '';
  followedUp: number | '';
  attempts: number | '';
  reached: boolean;
  type: string;
  owner: string;
  won: number | '';
  amount: number | '';
}

/** First and last day of a month in the log, and its leads: marketing has found its feet. */
const MONTHS = [
  [serialFromCivil(2026, 7, 1), 31, 34],
  [serialFromCivil(2026, 8, 1), 31, 42],
  [serialFromCivil(2026, 9, 1), 30, 58],
  [serialFromCivil(2026, 10, 1), 31, 96],
  [serialFromCivil(2026, 11, 1), 20, 190],
] as const;

const END = serialFromCivil(2026, 11, 20) + 17.5 / 24;

/** Monday first. */
const WEEKDAY_WEIGHTS = [1, 1.15, 1.1, 1, 0.85, 0.3, 0.25];

/** Weight of each hour of the day, from midnight. */
const HOUR_WEIGHTS = [1, 1, 0.5, 0.5, 0.5, 1, 2, 4, 7, 10, 11, 11, 8, 9, 11, 10, 9, 6, 4, 4, 4, 3, 2, 1];

/** Name, weight, part that is handed to sales, minutes until then at the median. */
const TYPES = [
  ['Referral', 4, 0.95, 12],
  ['Content', 60, 0.35, 900],
  ['Webinar', 18, 0.6, 240],
  ['Sales-ready', 18, 1, 4],
] as const;

const OWNERS = [
  ['Ada Brandt', 3],
  ['Jonas Petrov', 3],
  ['Mei Okafor', 2],
  ['Sofia Almeida', 2],
  ['Omar Lindqvist', 1],
] as const;

const PART_NEVER_FOLLOWED_UP = 0.2;
const RESPONSE_MEDIAN_MINUTES = 120;
const PART_WON = 0.11;

/** @returns the rows below the header, oldest first */
export function sampleLeads(): readonly (readonly LeadCell[])[] {
  const chance = createChance(20_261_120);
  const created = MONTHS.flatMap(([firstDay, days, count]) =>
    Array.from({ length: count }, () => arrival(chance, firstDay, days)),
  ).sort((one, other) => one - other);
  const leads = created.map((moment, index) => sampleLead(chance, `L-${1001 + index}`, moment));
  spoil(leads);
  return leads.map((lead) => [
    lead.id,
    lead.created,
    lead.handedOff,
    lead.followedUp,
    lead.attempts,
    lead.reached,
    lead.type,
    lead.owner,
    lead.won,
    lead.amount,
  ]);
}

function arrival(chance: Chance, firstDay: number, days: number): number {
  const weighted = Array.from({ length: days }, (_unused, index) => {
    const day = firstDay + index;
    return [day, WEEKDAY_WEIGHTS[weekdayOf(day)]!] as const;
  });
  const hour = chance.pick(HOUR_WEIGHTS.map((weight, index) => [index, weight] as const));
  const moment = toMinute(chance.pick(weighted) + (hour + chance.part()) / 24);
  return moment <= END ? moment : toMinute(moment - 0.4);
}

function sampleLead(chance: Chance, id: string, created: number): SampleLead {
  const [type, , partHandedOff, handOffMinutes] = chance.pick(TYPES.map((one) => [one, one[1]] as const));
  const delay = chance.lognormal(handOffMinutes, 0.8) / MINUTES_A_DAY;
  const handedOff = chance.part() < partHandedOff ? ifPast(toMinute(created + delay)) : '';
  const response = chance.lognormal(RESPONSE_MEDIAN_MINUTES, 1.3);
  const isNeglected = chance.part() < PART_NEVER_FOLLOWED_UP;
  const followedUp = handedOff === '' || isNeglected ? '' : ifPast(afterWorkingMinutes(handedOff, response));
  const reached = followedUp !== '' && chance.part() < 0.55;
  const triesTime = followedUp === '' ? 0 : 1 + 2 * (END - followedUp);
  const tries = Math.round(Math.min(triesTime, 14, chance.lognormal(reached ? 2.5 : 5, 0.6)));
  const isWon = chance.part() < (type === 'Content' ? PART_WON : 2 * PART_WON);
  const won = isWon ? ifPast(toMinute(Math.floor(created + chance.lognormal(38, 0.5)) + 0.6)) : '';
  return {
    id,
    created,
    handedOff,
    followedUp,
    attempts: handedOff === '' ? '' : followedUp === '' ? 0 : Math.max(1, tries),
    reached,
    type,
    owner: handedOff === '' ? '' : chance.pick(OWNERS),
    won: won === '' ? '' : Math.floor(won),
    amount: won === '' ? '' : Math.round(chance.lognormal(19_000, 0.45) / 100) * 100,
  };
}

/** What has not happened yet is not in the log. */
const ifPast = (moment: number): number | '' => (moment <= END ? moment : '');

/** Every log has such rows; they are for the list of what was left out, and why. */
function spoil(leads: SampleLead[]): void {
  const recent = leads.slice(300);
  const followedUp = recent.find((lead) => lead.followedUp !== '')!;
  followedUp.followedUp = toMinute(Number(followedUp.handedOff) - 180 / MINUTES_A_DAY);
  recent[20]!.created = 'early October';
  recent[45]!.type = 'Trade show';
  recent[60]!.id = recent[59]!.id;
  const customer = leads.filter((lead) => lead.amount !== '').pop()!;
  customer.amount = -Number(customer.amount);
}
