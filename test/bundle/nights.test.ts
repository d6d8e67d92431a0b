/** Forty nights of the built add-on in a spreadsheet, each morning held against a reckoning of its own. */
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import { chartKeys } from '../../src/domain/report/tables';
import type { FactKey } from '../../src/domain/report/facts';
import { dataBlock, factCell } from '../../src/workbook/figures/dataLayout';
import type { Workbench } from '../../workbench/node/index';
import {
  type Arrived,
  arrivals,
  arrivedRow,
  createChance,
  expectedMorning,
  type Promised,
} from '../support/arrivingLeads';
import { bothSignBuilt } from '../support/builtSigning';
import { addTab, ask, cellsOf, openBuilt } from '../support/builtWorkbench';
import { twentyLeadCells, ZONE } from '../support/twentyLeads';
import { twentyLeadsTerms } from '../support/twentyLeadsFile';

type Terms = Readonly<Record<string, number>>;

const FIRST_NIGHT = Temporal.PlainDate.from('2026-10-20');
const NIGHTS = 40;
const TAKE_OVER = 20;
/** Night, and the document-touching call at which it strikes. */
const FAULTS: ReadonlyMap<number, { readonly call: number; readonly fault: Error | 'kill' }> = new Map([
  [9, { call: 7, fault: new Error('Service Spreadsheets timed out while accessing document.') }],
  [27, { call: 10, fault: 'kill' }],
]);

/** Versions that are signed the evening before a night: from when they hold, and what they say. */
const VERSIONS: readonly {
  readonly night: number;
  readonly from: string;
  readonly terms: Terms;
  readonly says: Promised;
}[] = [
  { night: 0, from: '2026-10-01', terms: {}, says: { leadGoal: 30, targetMinutes: 60 } },
  { night: 8, from: '2026-11-01', terms: { quota: 200_000 }, says: { leadGoal: 60, targetMinutes: 60 } },
  { night: 17, from: '2026-11-10', terms: { responseTarget: 90 }, says: { leadGoal: 60, targetMinutes: 90 } },
];

const promisedOn = (day: Temporal.PlainDate): Promised =>
  VERSIONS.filter(({ from }) => Temporal.PlainDate.compare(from, day) <= 0).pop()!.says;

const ADA = { key: 'ada', canEdit: true };
const BRUNO = { key: 'bruno', canEdit: true };

const atTwo = (night: number): Temporal.ZonedDateTime =>
  FIRST_NIGHT.add({ days: night }).toZonedDateTime({ timeZone: ZONE, plainTime: '02:14' });

let workbench: Workbench;

function factOf(fact: FactKey): Cell {
  const { row, column } = factCell(dataBlock(0), fact);
  return workbench.spreadsheet.getSheetByName('SLA Data')!.getRange(row, column).getValue() as Cell;
}

/** Both sides sign what the agreement tab says, after some of its terms were changed. */
function sign(terms: Terms, effectiveOn: string): void {
  const { values } = ask(workbench, 'readAgreement');
  const before = Object.fromEntries(Object.keys(terms).map((key) => [key, values[key] ?? null]));
  if (Object.keys(terms).length > 0) ask(workbench, 'saveAgreement', { before, after: terms });
  bothSignBuilt(workbench, effectiveOn);
}

const shown = () => ({
  leadsToDate: factOf('leadsToDate'),
  leadGoalToDate: factOf('leadGoalToDate'),
  metRate: factOf('metRate'),
  overdueNow: factOf('overdueNow'),
});

const problems = (): Cell[] =>
  cellsOf(workbench, 'SLA Log')
    .slice(2, 2 + NIGHTS)
    .map((row) => row[13]!);

function appendLeads(leads: readonly Arrived[], before: number): void {
  const sheet = workbench.spreadsheet.getSheetByName('Leads')!;
  const rows = leads.map((lead, index) => arrivedRow(lead, before + index + 1));
  sheet.getRange(before + 2, 1, rows.length, rows[0]!.length).setValues(rows);
}

describe('forty nights in a spreadsheet', () => {
  const mornings: { night: number; shown: unknown; expected: unknown }[] = [];
  const wholeAfterFault: boolean[] = [];
  let left: { states: string[]; summary: Cell; problems: Cell[]; triggersOf: string[]; tabs: string[]; charts: number };

  beforeAll(() => {
    let now = atTwo(0).epochMilliseconds;
    workbench = openBuilt({ timeZone: ZONE, now: () => now, user: ADA });
    addTab(workbench, 'Leads', twentyLeadCells().slice(0, 1));
    const { values } = ask(workbench, 'createAgreement', { content: 'blank' });
    const after = twentyLeadsTerms();
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, values[key] ?? null]));
    ask(workbench, 'saveAgreement', { before, after });
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });

    const chance = createChance(20_261_020);
    const leads: Arrived[] = [];
    for (let night = 0; night < NIGHTS; night += 1) {
      const asOf = atTwo(night);
      now = asOf.epochMilliseconds;
      const arrived = arrivals(chance, now);
      appendLeads(arrived, leads.length);
      leads.push(...arrived);
      if (night === TAKE_OVER) {
        workbench.setUser(BRUNO);
        ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Bruno' });
      }
      const version = VERSIONS.find((signed) => signed.night === night);
      if (version !== undefined) sign(version.terms, version.from);
      const fault = FAULTS.get(night);
      const lastNight = JSON.stringify(night > 0 ? shown() : null);
      if (fault !== undefined) workbench.failCall(fault.call, 'before', fault.fault);
      try {
        workbench.fireTimeTriggers();
      } catch {
        // The platform writes to whoever made the trigger.
      }
      if (fault === undefined)
        mornings.push({ night, shown: shown(), expected: expectedMorning(leads, asOf, promisedOn) });
      else wholeAfterFault.push(JSON.stringify(shown()) === lastNight);
    }
    const history = cellsOf(workbench, 'SLA History').slice(2);
    left = {
      states: Array.from(new Set(history.map((row) => `${row[5] as number} ${row[1] as string}`))),
      summary: factOf('summaryText'),
      problems: problems(),
      triggersOf: workbench.triggers().map(({ userKey }) => userKey),
      tabs: workbench.spreadsheet.getSheets().map((sheet) => sheet.getName()),
      charts: workbench.charts().length,
    };
    // At once: the engine has put off work for every cell that was written, and would now take minutes to do it.
    workbench.dispose();
  }, 300_000);

  it('show every morning what was reckoned independently', () => {
    expect(mornings).toHaveLength(NIGHTS - FAULTS.size);
    for (const morning of mornings) expect([morning.night, morning.shown]).toEqual([morning.night, morning.expected]);
  });

  it('leave the last report where a night fails', () => {
    expect(wholeAfterFault).toEqual([true, true]);
  });

  it('leave each fault in the log, and nothing else', () => {
    expect(left.problems.filter((problem) => problem !== '')).toEqual([
      'Ended by Google Sheets before it was done',
      expect.stringMatching(/could not do its part/),
    ]);
  });

  it('end with three versions, of which the last is in force', () => {
    expect(left.states).toEqual(['1 superseded', '2 superseded', '3 signed']);
    expect(left.summary).toMatch(/^Signed v3, in force since Nov 10, 2026 · /);
  });

  it('leave one trigger, the new owner’s', () => {
    expect(left.triggersOf).toEqual([BRUNO.key]);
  });

  it('have made the tabs and charts once', () => {
    expect(left.tabs.sort()).toEqual(['Leads', 'SLA Agreement', 'SLA Data', 'SLA History', 'SLA Log', 'SLA Report']);
    expect(left.charts).toBe(chartKeys.length);
  });
});
