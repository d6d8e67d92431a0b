/** A lead log as cells, in the forms in which sheets hold dates, always the same one. */
import type { Cell } from '../../src/domain/cell';
import { DAY_MS } from '../../src/domain/time/civilDay';
import { leadPairs, randomFrom } from './leadPairs';

export const LOG_FORMS = ['dates', 'isoTexts', 'americanTexts'] as const;

export type LogForm = (typeof LOG_FORMS)[number];

const TYPES = ['Referral', 'Content', 'Webinar', 'Sales-ready'];
const MONTH_MS = 30 * DAY_MS;

const forms: Readonly<Record<LogForm, (epochMs: number) => Cell>> = {
  dates: (epochMs) => new Date(epochMs),
  isoTexts: (epochMs) => new Date(epochMs).toISOString().slice(0, 19).replace('T', ' '),
  americanTexts: (epochMs) => {
    const date = new Date(epochMs);
    const [hour, minute] = [date.getUTCHours(), String(date.getUTCMinutes()).padStart(2, '0')];
    const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
    return `${day} ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  },
};

/** Texts of a sheet arrive in one piece; those that were put together here would be so only once somebody looked into them. */
const inOnePiece = (cell: Cell): Cell =>
  typeof cell === 'string' ? (JSON.parse(JSON.stringify(cell)) as string) : cell;

/** Rows in the columns of `LOG_FIELDS`: a fifth of the leads is never followed up, a tenth is won. */
export function logCells(count: number, form: LogForm): Cell[][] {
  const random = randomFrom(count);
  const { from, to } = leadPairs(count);
  const at = (epochMs: number): Cell => inOnePiece(forms[form](epochMs));
  return Array.from(from, (created, lead): Cell[] => {
    const isWon = random() < 0.1;
    return [
      `L-${lead}`,
      at(created),
      at(created + 300_000),
      random() < 0.8 ? at(to[lead]! + 300_000) : '',
      Math.floor(random() * 9),
      random() < 0.4,
      TYPES[lead % TYPES.length]!,
      `Owner ${lead % 12}`,
      isWon ? at(created + random() * MONTH_MS) : '',
      isWon ? Math.round(random() * 40_000) : '',
    ];
  });
}
