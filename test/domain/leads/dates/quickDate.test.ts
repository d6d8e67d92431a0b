/** The quick way to read dates answers as the thorough one does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateMemory, readDateText } from '../../../../src/domain/leads/dates/dateText';
import { createQuickReader } from '../../../../src/domain/leads/dates/quickDate';

const pad = (number: number): string => String(number).padStart(2, '0');

/** The same instant in the forms in which CRMs export it. */
const forms: readonly ((date: Date) => string)[] = [
  (date) => date.toISOString(),
  (date) => date.toISOString().slice(0, 10),
  (date) => date.toISOString().replace('T', ' ').slice(0, 19),
  (date) => {
    const hour = date.getUTCHours();
    const half = hour < 12 ? 'AM' : 'pm';
    return `${american(date)} ${hour % 12 || 12}:${pad(date.getUTCMinutes())} ${half}`;
  },
  (date) =>
    `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}, ${date.toISOString().slice(11, 16)}`,
  (date) => american(date),
];

const american = (date: Date): string => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;

const anyDate = fc.date({ min: new Date(0), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true });

describe('the quick reader of dates', () => {
  it('agrees with the slow one wherever it answers', () => {
    const near = fc.array(fc.constantFrom(...Array.from('0123456789-/.,: TZapmAPM')), { maxLength: 24 });
    const slips = fc.tuple(
      anyDate,
      fc.constantFrom(...forms),
      fc.nat(24),
      fc.constantFrom('', '0', '7', ' ', ':', '.', 'Z', ','),
    );
    const texts = fc.oneof(
      near.map((letters) => letters.join('')),
      slips.map(([date, form, place, slip]) => {
        const text = form(date);
        return text.slice(0, place) + slip + text.slice(place + 1);
      }),
    );
    const quick = createQuickReader();
    fc.assert(
      fc.property(texts, (text) => {
        const date = quick(text);
        if (date !== null) expect({ ...date }).toEqual(readDateText(text, createDateMemory()));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every form that it is for, so that none of them is slow', () => {
    const quick = createQuickReader();
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...forms), (date, form) => {
        expect(quick(form(date))).not.toBeNull();
      }),
    );
  });

  it.each(['soon', '', '15 Apr 2021', '2021-04-15 08:00:00 UTC', '۲۰۲۱-۰۴-۱۵', '4/5/2021 8:00 p.m.', '1619000000000'])(
    'leaves "%s" to the slow one',
    (text) => expect(createQuickReader()(text)).toBeNull(),
  );
});
