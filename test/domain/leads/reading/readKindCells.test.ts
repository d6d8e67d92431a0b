/** Cells that say of which kind a lead is: source, qualification, acceptance. */
import { describe, expect, it } from 'vitest';
import { countValues } from '../../../../src/domain/leads/reading/valueList';
import { issueLines } from '../../../support/issueLines';
import { logRows, readLog } from '../../../support/logRows';

const DAY = '2026-01-05';

describe('sources', () => {
  it('are all marketing’s until somebody says which; then only those', () => {
    const rows = logRows(['created', 'source'], [DAY, 'Webinar'], [DAY, 'Cold call'], [DAY, 'WEBİNAR '], [DAY, '']);
    const all = readLog(rows).leads;
    expect([all.sources, Array.from(all.sourceIndex)]).toEqual([
      ['Webinar', 'Cold call'],
      [0, 1, 0, -1],
    ]);
    expect(Array.from(all.isMarketing)).toEqual([1, 1, 1, 1]);
    const chosen = readLog(rows, { values: { source: ['webinar', 'Referral'] } });
    expect(Array.from(chosen.leads.isMarketing)).toEqual([1, 0, 1, 0]);
    expect(issueLines(chosen)).toEqual(['blankValue source: 1 row']);
  });
});

describe('leads below the minimum qualification', () => {
  it('are counted, and told apart', () => {
    const rows = logRows(['created', 'qualification'], [DAY, 'MQL'], [DAY, 'Raw'], [DAY, '']);
    expect(Array.from(readLog(rows).leads.isQualified)).toEqual([1, 1, 1]);
    const { leads } = readLog(rows, { values: { qualification: ['MQL', 'SQL'] } });
    expect([leads.count, Array.from(leads.isQualified)]).toEqual([3, [1, 0, 0]]);
  });
});

describe('asking for sales', () => {
  it('is the agreement’s to say by type, unless values were chosen', () => {
    const rows = logRows(['created', 'leadType'], [DAY, 'Demo'], [DAY, 'E-book']);
    expect(readLog(rows).leads.asksForSales).toBeNull();
    const { asksForSales } = readLog(rows, { values: { leadType: ['Demo'] } }).leads;
    expect(Array.from(asksForSales!)).toEqual([1, 0]);
  });
});

describe('acceptance', () => {
  it('is yes, no, or not said, with a reason for no', () => {
    const rows = logRows(
      ['created', 'accepted', 'reason'],
      [DAY, true, ''],
      [DAY, 'Rejected', 'No budget'],
      [DAY, '', ''],
      [DAY, 'Pending', ''],
      [DAY, 'پذیرفته شد', ''],
    );
    const { accepted, reasons, reasonIndex } = readLog(rows).leads;
    expect([Array.from(accepted), reasons, Array.from(reasonIndex)]).toEqual([
      [1, 0, -1, -1, 1],
      ['No budget'],
      [-1, 0, -1, -1, -1],
    ]);
  });
});

describe('values of a column', () => {
  it('are counted, the most frequent first, blanks too', () => {
    expect(countValues(['Open', 'open ', true, '', 7, 'A+', 'A-', 'Open'])).toEqual([
      { value: 'Open', count: 3 },
      { value: '', count: 1 },
      { value: '7', count: 1 },
      { value: 'A+', count: 1 },
      { value: 'A-', count: 1 },
      { value: 'TRUE', count: 1 },
    ]);
  });
});
