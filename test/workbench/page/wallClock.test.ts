import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromWallText, toWallText } from '../../../workbench/page/chrome/wallClock';

describe('wall clock', () => {
  it('shows New York five hours behind in winter and four in summer', () => {
    expect(toWallText(Date.UTC(2026, 10, 20, 22, 30), 'America/New_York')).toBe('2026-11-20T17:30');
    expect(toWallText(Date.UTC(2026, 6, 1, 22, 30), 'America/New_York')).toBe('2026-07-01T18:30');
  });

  it('reads back what it shows, but for the hour that is there twice', () => {
    const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Tehran', 'Europe/Warsaw', 'Asia/Kathmandu');
    const minute = fc.integer({ min: 0, max: 60_000_000 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(zone, minute, (name, moment) => {
        const shown = toWallText(moment, name);
        expect(toWallText(fromWallText(shown, name), name)).toBe(shown);
      }),
    );
  });
});
