/** Cells as samples that the sidebar shows. */
import { describe, expect, it } from 'vitest';
import { sampleText } from '../../../src/endpoints/leadLog/sampleText';

/** Newer calendars of Node put narrow spaces before AM. */
const shown = (locale: string, zone: string, iso: string): string =>
  sampleText(locale, zone)(new Date(iso)).replace(/\s/g, ' ');

describe('a date as a sample', () => {
  it.each([
    ['en_US', 'Etc/UTC', '2026-05-01T00:00Z', 'May 1, 2026'],
    ['en_US', 'Etc/UTC', '2026-05-01T09:30Z', 'May 1, 2026, 9:30 AM'],
    ['pl_PL', 'Europe/Warsaw', '2026-04-30T22:00Z', '1 maj 2026'],
    ['es_ES', 'Europe/Madrid', '2026-05-01T07:30Z', '1 may 2026, 9:30'],
  ])('in %s, %s, %s is %s', (locale, zone, iso, text) => {
    expect(shown(locale, zone, iso)).toBe(text);
  });

  it('is of the Gregorian calendar in Persian, too', () => {
    expect(shown('fa_IR', 'Asia/Tehran', '2026-05-01T08:00Z')).toContain('۲۰۲۶');
  });

  it('is a whole day where clocks are set forward at midnight', () => {
    expect(shown('en_US', 'America/Asuncion', '2023-10-01T04:00Z')).toBe('Oct 1, 2023');
  });

  it('that is none is nothing; other cells are as they are', () => {
    expect(sampleText('en_US', 'Etc/UTC')(new Date(NaN))).toBe('');
    expect(sampleText('en_US', 'Etc/UTC')('3/4/2026')).toBe('3/4/2026');
  });
});
