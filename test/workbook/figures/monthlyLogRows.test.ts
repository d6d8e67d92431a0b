/** The monthly log in cells: what is nought, and what nobody knows. */
import { describe, expect, it } from 'vitest';
import { monthlyLog } from '../../../src/domain/report/months/monthlyLog';
import { monthNumber, monthsUpTo } from '../../../src/domain/report/months/monthStarts';
import type { ReportFigures } from '../../../src/domain/report/figures';
import { DAY_MS } from '../../../src/domain/time/civilDay';
import { sheetTexts } from '../../../src/locales/sheetTexts';
import { monthRows } from '../../../src/workbook/figures/monthlyLogRows';
import { reportFormats } from '../../../src/workbook/figures/reportFormats';
import { instant, leadColumns, type LeadRow } from '../../support/leadColumns';

const ZONE = 'Etc/UTC';
const texts = sheetTexts().en.report;
const wording = {
  language: 'en',
  texts,
  formats: reportFormats('en', 'en_US', ZONE, 'USD', texts.durations),
} as const;

/** The row of November, in which all of these leads were created. */
function november(leads: readonly LeadRow[], hasAmounts = true) {
  const months = monthlyLog(
    leadColumns(ZONE, leads),
    monthsUpTo(ZONE, monthNumber(2026, 11), 1),
    instant(ZONE, '2026-11-30'),
    new Map(),
  );
  return monthRows({ months, hasAmounts } as unknown as ReportFigures, wording, (day) => new Date(day * DAY_MS))[0]!;
}

const OPEN: LeadRow = { created: '2026-11-02' };
const WON: LeadRow = { created: '2026-11-02', won: '2026-11-12' };

describe('revenue of a month', () => {
  it('is nought where nobody became a customer', () => {
    expect(november([OPEN])).toMatchObject({ customers: 0, revenue: 0, won: 0, revenueWon: 0 });
  });

  it('is the sum of the amounts that are known', () => {
    expect(november([WON, { ...WON, amount: 500 }])).toMatchObject({ customers: 2, revenue: 500, revenueWon: 500 });
  });

  it('stays blank where nobody knows what one of its customers paid', () => {
    expect(november([OPEN, WON])).toMatchObject({ customers: 1, revenue: null, won: 1, revenueWon: null });
  });

  it('stays blank where the log has no amounts', () => {
    expect(november([OPEN], false)).toMatchObject({ revenue: null, revenueWon: null });
  });
});
