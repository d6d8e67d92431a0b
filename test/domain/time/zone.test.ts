/** Offsets and wall times of zones, through changes of clocks. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  fromLocal,
  isKnownZone,
  localDay,
  offsetMilliseconds,
  steadySpan,
  toLocal,
} from '../../../src/domain/time/zone';
import { DAY_MS, isoDay } from '../../../src/domain/time/civilDay';
import { ZONES } from '../../support/oracleComparison';

const MINUTE_MS = 60_000;

const offsetMinutes = (zone: string, utc: string): number =>
  offsetMilliseconds(zone, Date.parse(`${utc}Z`)) / MINUTE_MS;

/** The instant, in UTC, at which clocks in the zone show this. */
const utcOf = (zone: string, shown: string): string =>
  new Date(fromLocal(zone, Date.parse(`${shown}Z`))).toISOString().slice(0, 16);

describe('offsets', () => {
  it('change in New York on 9 March 2025 at 07:00 UTC, to the second', () => {
    expect(offsetMinutes('America/New_York', '2025-03-09T06:59:59')).toBe(-300);
    expect(offsetMinutes('America/New_York', '2025-03-09T07:00:00')).toBe(-240);
  });

  it('change by half an hour on Lord Howe Island', () => {
    expect(offsetMinutes('Australia/Lord_Howe', '2025-01-01T00:00')).toBe(660);
    expect(offsetMinutes('Australia/Lord_Howe', '2025-07-01T00:00')).toBe(630);
  });

  it('change by two hours at Troll', () => {
    expect(offsetMinutes('Antarctica/Troll', '2025-01-01T00:00')).toBe(0);
    expect(offsetMinutes('Antarctica/Troll', '2025-07-01T00:00')).toBe(120);
  });

  it('drop by an hour in Casablanca for Ramadan', () => {
    expect(offsetMinutes('Africa/Casablanca', '2025-02-15T12:00')).toBe(60);
    expect(offsetMinutes('Africa/Casablanca', '2025-03-15T12:00')).toBe(0);
    expect(offsetMinutes('Africa/Casablanca', '2025-04-15T12:00')).toBe(60);
  });

  it('may hold quarter hours', () => {
    expect(offsetMinutes('Asia/Kathmandu', '2025-01-01T00:00')).toBe(345);
    expect(offsetMinutes('Pacific/Chatham', '2025-01-01T00:00')).toBe(825);
  });

  it('are known to the second in 1899, when Kolkata kept Madras time', () => {
    expect(offsetMilliseconds('Asia/Kolkata', Date.UTC(1899, 11, 30))).toBe(((5 * 60 + 21) * 60 + 10) * 1000);
  });

  it('are the same under an old name', () => {
    for (let day = 0; day < 3650; day += 7) {
      const epochMs = Date.UTC(2018) + day * DAY_MS;
      expect(offsetMilliseconds('US/Eastern', epochMs)).toBe(offsetMilliseconds('America/New_York', epochMs));
    }
  });

  it('of what is no instant are NaN', () => {
    for (const epochMs of [NaN, Infinity, -Infinity, 8.65e15, -8.6e15]) {
      expect(offsetMilliseconds('Europe/Kyiv', epochMs)).toBeNaN();
      expect(offsetMilliseconds('Europe/Warsaw', epochMs)).toBeNaN();
      expect(fromLocal('Europe/Kyiv', epochMs)).toBeNaN();
    }
  });

  it('are Temporal’s, in every zone and near every clock change from 1900 to 2199', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(1900, 0, 3), max: Date.UTC(2199) }),
        fc.integer({ min: -5000, max: 5000 }),
        (zone, anywhere, away) => {
          const start = Temporal.Instant.fromEpochMilliseconds(anywhere).toZonedDateTimeISO(zone);
          const change = start.getTimeZoneTransition('next')?.epochMilliseconds ?? anywhere;
          for (const epochMs of [anywhere, change + away, change, change - 1]) {
            const expected = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
            expect(offsetMilliseconds(zone, epochMs)).toBe(expected.offsetNanoseconds / 1e6);
            const span = steadySpan(zone, epochMs);
            expect(span.offsetMilliseconds).toBe(expected.offsetNanoseconds / 1e6);
            expect(epochMs >= span.fromMs && epochMs < span.toMs).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('wall time', () => {
  it('that clocks skip is as much later as the gap is long', () => {
    expect(utcOf('Europe/Warsaw', '2025-03-30T02:30')).toBe('2025-03-30T01:30');
    expect(utcOf('Australia/Lord_Howe', '2025-10-05T02:10')).toBe('2025-10-04T15:40');
  });

  it('that clocks show twice is the first of the two', () => {
    expect(utcOf('Europe/Warsaw', '2025-10-26T02:30')).toBe('2025-10-26T00:30');
    expect(utcOf('America/New_York', '2025-11-02T01:30')).toBe('2025-11-02T05:30');
  });

  it('of the day that Apia left out, 30 December 2011, is that of the day after', () => {
    expect(utcOf('Pacific/Apia', '2011-12-30T09:00')).toBe('2011-12-30T19:00');
    expect(utcOf('Pacific/Apia', '2011-12-31T09:00')).toBe('2011-12-30T19:00');
    expect(isoDay(localDay('Pacific/Apia', Date.parse('2011-12-30T09:59Z')))).toBe('2011-12-29');
    expect(isoDay(localDay('Pacific/Apia', Date.parse('2011-12-30T10:00Z')))).toBe('2011-12-31');
  });

  it('is mapped as Temporal’s compatible, and back where it was shown once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(1990), max: Date.UTC(2040) }),
        fc.integer({ min: -1500, max: 1500 }),
        (zone, anywhere, awayMinutes) => {
          const start = Temporal.Instant.fromEpochMilliseconds(anywhere).toZonedDateTimeISO(zone);
          const near = (start.getTimeZoneTransition('next')?.epochMilliseconds ?? anywhere) + awayMinutes * MINUTE_MS;
          const local = Temporal.Instant.fromEpochMilliseconds(near).toZonedDateTimeISO('UTC').toPlainDateTime();
          const expected = local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
          expect(fromLocal(zone, near)).toBe(expected);
          expect(fromLocal(zone, toLocal(zone, expected))).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('zone names', () => {
  it('are known in present and former spelling', () => {
    for (const name of ['Europe/Warsaw', 'US/Eastern', 'Asia/Calcutta', 'UTC', 'Etc/GMT+5']) {
      expect(isKnownZone(name)).toBe(true);
    }
  });

  it('are not guessed', () => {
    for (const name of ['', 'Mars/Olympus', 'Warsaw', '+01:00', '-0500', 'Europe/', 'Europe/Nowhere', 'GMT+1 ']) {
      expect(isKnownZone(name)).toBe(false);
    }
  });

  it('that are not known throw where an offset is asked', () => {
    expect(() => offsetMilliseconds('Mars/Olympus', 0)).toThrow(RangeError);
  });
});
