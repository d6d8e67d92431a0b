/** A new agreement begins with the working week of the place where its file is at home. */
import { describe, expect, it } from 'vitest';
import { parseIsoDay, weekday } from '../../../src/domain/time/civilDay';
import { usualWorkweek } from '../../../src/domain/agreement/workweek';
import { createAgreement } from '../../../src/endpoints/agreement/createAgreement';
import { emptyFile } from '../../support/agreementFile';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const SATURDAY_TO_WEDNESDAY = [6, 7, 1, 2, 3];
const SUNDAY_TO_THURSDAY = [7, 1, 2, 3, 4];

describe('the usual working week', () => {
  it.each([
    ['en_US', 'America/New_York', 1, MONDAY_TO_FRIDAY],
    ['de_DE', 'Europe/Berlin', 1, MONDAY_TO_FRIDAY],
    ['es_MX', 'America/Mexico_City', 1, MONDAY_TO_FRIDAY],
    ['pl_PL', 'Europe/Warsaw', 1, MONDAY_TO_FRIDAY],
    ['tr_TR', 'Europe/Istanbul', 1, MONDAY_TO_FRIDAY],
    ['fa_IR', 'Asia/Tehran', 6, SATURDAY_TO_WEDNESDAY],
    ['fa', 'Etc/UTC', 6, SATURDAY_TO_WEDNESDAY],
    ['fa-IR', 'Europe/Berlin', 6, SATURDAY_TO_WEDNESDAY],
    ['en_US', 'Asia/Tehran', 6, SATURDAY_TO_WEDNESDAY],
    ['ar_EG', 'Africa/Cairo', 7, SUNDAY_TO_THURSDAY],
    ['en_US', 'Asia/Riyadh', 7, SUNDAY_TO_THURSDAY],
    ['', '', 1, MONDAY_TO_FRIDAY],
  ] as const)('of a file in %s and %s begins on day %d', (locale, timeZone, startsOn, days) => {
    expect(usualWorkweek(locale, timeZone)).toEqual({ startsOn, days });
  });
});

it('meetings of the sample fall on days of work', () => {
  const reply = createAgreement(emptyFile({ locale: 'fa_IR', userLocale: 'fa' }), { content: 'sample' });
  const meetings = (reply.ok ? reply.value.values['meetings'] : []) as readonly { readonly first: string | null }[];
  const days = meetings.flatMap(({ first }) => (first === null ? [] : [weekday(parseIsoDay(first)!)]));
  expect(days).toEqual([6, 7, 3, 1]);
});

describe.each(['sample', 'blank'] as const)('a new %s agreement', (content) => {
  it('closes on Thursday and Friday in Iran', () => {
    const reply = createAgreement(emptyFile({ locale: 'fa_IR', timeZone: 'Asia/Tehran', userLocale: 'fa' }), {
      content,
    });
    const values = reply.ok ? reply.value.values : {};
    expect(values['weekStartsOn']).toBe(6);
    expect(values['workingHours']).toEqual(
      SATURDAY_TO_WEDNESDAY.map((day) => ({ day, opens: '09:00', closes: '17:00' })),
    );
  });

  it('closes on Saturday and Sunday in Poland', () => {
    const reply = createAgreement(emptyFile({ locale: 'pl_PL', userLocale: 'pl' }), { content });
    const values = reply.ok ? reply.value.values : {};
    expect(values['workingHours']).toHaveLength(5);
    expect(values['weekStartsOn']).toBe(1);
  });
});
