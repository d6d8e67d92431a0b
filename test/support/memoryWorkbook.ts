/** A workbook in memory behind the port, every call of it logged. */
import { PlatformError, type Block, type Workbook } from '../../src/ports';
import type { CallKind, CallLog } from './callLog';
import {
  copyOfSheet,
  createMemorySheet,
  insertRows,
  readCells,
  readFormulas,
  usedExtent,
  writeCells,
  type MemorySheet,
} from './memorySheet';

/** What a file holds; several people's platforms may share one. */
export interface MemoryFile {
  fileId: string;
  timeZone: string;
  locale: string;
  readonly sheets: MemorySheet[];
  readonly names: Map<string, Block>;
  /** False: everything that writes is refused. */
  canEdit: boolean;
  selection: Block | null;
  shownTabId: number | null;
  nextId: number;
}

export const createMemoryFile = (timeZone: string, locale: string): MemoryFile => ({
  fileId: 'file-1',
  timeZone,
  locale,
  sheets: [],
  names: new Map(),
  canEdit: true,
  selection: null,
  shownTabId: null,
  nextId: 1,
});

/** The file as it is now; what happens to one of the two does not happen to the other. */
export const copyOfFile = (file: MemoryFile): MemoryFile => ({
  ...file,
  sheets: file.sheets.map(copyOfSheet),
  names: new Map(file.names),
});

const WRITES: ReadonlySet<string> = new Set([
  'addTab',
  'removeTab',
  'renameTab',
  'write',
  'clear',
  'insertRows',
  'dress',
  'offerList',
  'setName',
  'removeNames',
  'removeMarks',
  'addChart',
  'rewordChart',
  'removeChart',
]);

/** Where a named block is after rows were inserted: below them it moves, around them it grows. */
function movedBlock(block: Block, row: number, count: number): Block {
  if (row <= block.row) return { ...block, row: block.row + count };
  return row < block.row + block.rows ? { ...block, rows: block.rows + count } : block;
}

/** The port over a file in memory. */
export function createMemoryWorkbook(file: MemoryFile, log: CallLog): Workbook {
  const sheetOf = (tabId: number): MemorySheet => {
    const sheet = file.sheets.find((candidate) => candidate.id === tabId);
    if (sheet === undefined) throw new PlatformError('tab', `no tab ${tabId}`);
    return sheet;
  };
  const call = <Result>(name: string, work: () => Result, block: Block | null = null, kind: CallKind = 'document') => {
    if (!file.canEdit && WRITES.has(name)) throw new PlatformError(name, 'You do not have permission to edit.');
    return log.run(`workbook.${name}`, kind, block, work);
  };

  return {
    fileId: () => call('fileId', () => file.fileId, null, 'free'),
    timeZone: () => call('timeZone', () => file.timeZone, null, 'free'),
    locale: () => call('locale', () => file.locale, null, 'free'),
    canEdit: () => call('canEdit', () => file.canEdit, null, 'free'),

    tabs: () => call('tabs', () => file.sheets.map(({ id, name, role }) => ({ id, name, role }))),
    addTab: (name, role) =>
      call('addTab', () => {
        if (file.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
          throw new PlatformError('addTab', `A sheet with the name "${name}" already exists.`);
        }
        file.sheets.push(createMemorySheet(file.nextId, name, role));
        return { id: file.nextId++, name, role };
      }),
    removeTab: (tabId) => call('removeTab', () => void file.sheets.splice(file.sheets.indexOf(sheetOf(tabId)), 1)),
    renameTab: (tabId, name) =>
      call('renameTab', () => {
        const isTaken = file.sheets.some(
          (sheet) => sheet.id !== tabId && sheet.name.toLowerCase() === name.toLowerCase(),
        );
        if (isTaken) throw new PlatformError('renameTab', `A sheet with the name "${name}" already exists.`);
        sheetOf(tabId).name = name;
      }),
    // Copies that somebody made of a tab have no role here, and so no mark.
    removeMarks: () => call('removeMarks', () => undefined),
    showTab: (tabId) =>
      call('showTab', () => {
        file.shownTabId = sheetOf(tabId).id;
      }),
    extent: (tabId) => call('extent', () => usedExtent(sheetOf(tabId))),
    // A sheet in memory ends where its contents do, and has a cell at least.
    size: (tabId) =>
      call(
        'size',
        () => {
          const { rows, columns } = usedExtent(sheetOf(tabId));
          return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
        },
        null,
        'free',
      ),

    read: (block) => call('read', () => readCells(sheetOf(block.tabId), block), block),
    readNamed: (name) =>
      call('readNamed', () => {
        const block = file.names.get(name);
        const sheet = file.sheets.find((candidate) => candidate.id === block?.tabId);
        return block === undefined || sheet === undefined ? null : readCells(sheet, block);
      }),
    readFormulas: (block) => call('readFormulas', () => readFormulas(sheetOf(block.tabId), block), block),
    write: (block, contents) => call('write', () => writeCells(sheetOf(block.tabId), block, contents), block),
    clear: (block) =>
      call(
        'clear',
        () => {
          const blanks = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => ''));
          writeCells(sheetOf(block.tabId), block, blanks);
        },
        block,
      ),
    insertRows: (tabId, row, count) =>
      call('insertRows', () => {
        insertRows(sheetOf(tabId), row, count);
        for (const [name, block] of file.names) {
          if (block.tabId === tabId) file.names.set(name, movedBlock(block, row, count));
        }
      }),
    dress: (tabId, dress) => call('dress', () => void sheetOf(tabId).dresses.push(dress)),
    offerList: (block, choices) =>
      call('offerList', () => void sheetOf(block.tabId).lists.set(`${block.row} ${block.column}`, choices), block),

    names: () =>
      call('names', () => {
        const present = new Set(file.sheets.map((sheet) => sheet.id));
        return new Map([...file.names].filter(([, block]) => present.has(block.tabId)));
      }),
    setName: (name, block) => call('setName', () => void file.names.set(name, block), block),
    removeNames: (isOne) =>
      call('removeNames', () => {
        for (const name of [...file.names.keys()]) if (isOne(name)) file.names.delete(name);
      }),

    charts: (tabId) =>
      call('charts', () => {
        const isThere = (block: Block): boolean => file.sheets.some(({ id }) => id === block.tabId);
        return [...sheetOf(tabId).charts].map(([id, { blocks }]) => ({ id, blocks: blocks.filter(isThere) }));
      }),
    addChart: (tabId, chart) =>
      call('addChart', () => {
        const id = `chart-${file.nextId++}`;
        sheetOf(tabId).charts.set(id, chart);
        return id;
      }),

    rewordChart: (tabId, chartId, before, after) =>
      call('rewordChart', () => {
        const sheet = sheetOf(tabId);
        const chart = sheet.charts.get(chartId);
        if (chart === undefined) return;
        const word = <Value>(found: Value, old: Value | undefined, next: Value | undefined): Value =>
          found === old && next !== undefined ? next : found;
        sheet.charts.set(chartId, {
          ...chart,
          title: word(chart.title, before.title, after.title),
          verticalAxisTitle: word(chart.verticalAxisTitle, before.verticalAxisTitle, after.verticalAxisTitle),
          rightToLeft: word(chart.rightToLeft, before.rightToLeft, after.rightToLeft),
          series: chart.series.map((series, index) => ({
            ...series,
            label: word(series.label, before.series[index]?.label, after.series[index]?.label),
          })),
        });
      }),

    removeChart: (tabId, chartId) => call('removeChart', () => void sheetOf(tabId).charts.delete(chartId)),

    selection: () => call('selection', () => file.selection, null, 'free'),
    select: (block) =>
      call('select', () => {
        file.selection = block;
      }),
    flush: () => call('flush', () => undefined, null, 'free'),
  };
}
