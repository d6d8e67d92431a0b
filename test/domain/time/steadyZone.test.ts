/** Rules of clocks that are written down agree with the platform's. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time/civilDay';
import { STEADY_FROM_MS, STEADY_TO_MS, steadyOffset, steadyZones } from '../../../src/domain/time/steadyZone';

/** Instants at which the platform's own time zone data change the clocks. */
function changes(zone: string): number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(STEADY_FROM_MS).toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition('next')) && at.epochMilliseconds < STEADY_TO_MS) {
    found.push(at.epochMilliseconds);
  }
  return found;
}

const offsetByPlatform = (zone: string, epochMs: number): number =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

describe('rules written down', () => {
  it.each(steadyZones())('for %s are the platform’s from 2008 to 2037', (zone) => {
    const offset = steadyOffset(zone)!;
    expect(offset(STEADY_FROM_MS)).toBe(offsetByPlatform(zone, STEADY_FROM_MS));
    for (const change of changes(zone)) {
      for (const epochMs of [change - 1, change]) expect(offset(epochMs)).toBe(offsetByPlatform(zone, epochMs));
    }
    // Changes that only the written rule has would lie between.
    for (let epochMs = STEADY_FROM_MS; epochMs < STEADY_TO_MS; epochMs += 5 * DAY_MS) {
      expect(offset(epochMs)).toBe(offsetByPlatform(zone, epochMs));
    }
  });

  it('hold for the usual spelling alone; others ask Intl', () => {
    for (const zone of ['europe/warsaw', 'Europe/', 'Europe/Warsaw/', 'Warsaw', 'Europe/Kyiv', 'constructor']) {
      expect(steadyOffset(zone)).toBeNull();
    }
  });
});
