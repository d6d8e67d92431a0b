/** A workbook that asks the platform once. */
import { describe, expect, it } from 'vitest';
import { rememberingWorkbook } from '../../src/workbook/rememberingWorkbook';
import { createMemoryPlatform } from '../support/memoryPlatform';

const opened = () => {
  const platform = createMemoryPlatform();
  const tab = platform.addUserTab('Leads', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const block = (row: number, column: number, rows: number, columns: number) => ({
    tabId: tab.id,
    row,
    column,
    rows,
    columns,
  });
  return { platform, block, workbook: rememberingWorkbook(platform.workbook) };
};

describe('a workbook that remembers', () => {
  it('asks once for tabs, names and cells', () => {
    const { platform, block, workbook } = opened();
    workbook.tabs();
    workbook.names();
    workbook.read(block(1, 1, 2, 2));
    expect(workbook.tabs()).toHaveLength(1);
    workbook.names();
    expect(workbook.read(block(2, 1, 1, 2))).toEqual([['c', 'd']]);
    expect(platform.log.document()).toHaveLength(3);
  });

  it('sees what this run wrote, and still knows the cells beside it', () => {
    const { platform, block, workbook } = opened();
    workbook.read(block(1, 1, 2, 2));
    workbook.write(block(1, 1, 1, 1), [['new']]);
    platform.log.reset();
    expect(workbook.read(block(1, 1, 1, 2))).toEqual([['new', 'b']]);
    expect(workbook.read(block(2, 1, 1, 2))).toEqual([['c', 'd']]);
    expect(platform.log.document()).toHaveLength(1);
  });

  it('sees tabs and names that this run made', () => {
    const { block, workbook } = opened();
    workbook.tabs();
    workbook.names();
    workbook.addTab('SLA Data', 'data');
    workbook.setName('SLA_DATA', block(1, 1, 1, 1));
    expect(workbook.tabs()).toHaveLength(2);
    expect(workbook.names().has('SLA_DATA')).toBe(true);
  });
});
