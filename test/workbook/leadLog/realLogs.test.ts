/** Real exports map by themselves and give the figures that were worked out independently of this project. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { closeRate } from '../../../src/domain/leads/closeRate';
import { DAY_MS, civilDay, isoDay } from '../../../src/domain/time/civilDay';
import { fromLocal, localDay } from '../../../src/domain/time/zone';
import { en } from '../../../src/locales/sheet/en';
import { readLeadLog } from '../../../src/workbook/leadLog/readLeadLog';
import { writeMapping } from '../../../src/workbook/leadLog/writeMapping';
import { createMemoryPlatform } from '../../support/memoryPlatform';
import { hasSharedData, sharedCells } from '../../support/sharedData';
import { issueLines } from '../../support/issueLines';

const ZONE = 'America/Sao_Paulo';

/** A file that holds these tabs, as opened. */
function file(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>, timeZone = ZONE, locale = 'en_US') {
  const platform = createMemoryPlatform({ timeZone, locale });
  for (const [name, cells] of Object.entries(tabs)) platform.addUserTab(name, cells);
  return platform.workbook;
}

/** What a sheet makes of a text that its locale takes for a day: a date cell at its midnight. */
const asDateCells = (rows: Cell[][], column: number): Cell[][] =>
  rows.map((row, index) =>
    row.map((cell, at) =>
      index > 0 && at === column && typeof cell === 'string' && cell !== '' ? new Date(`${cell}T02:00:00Z`) : cell,
    ),
  );

/** What a sheet makes of `M/D/YYYY` where its locale puts the day first: a date of the wrong month, or none at all. */
const turnedBySheet = (rows: Cell[][], columns: readonly number[]): Cell[][] =>
  rows.map((row, index) =>
    row.map((cell, column) => {
      const [first = 0, second = 0, year = 0] = String(cell).split('/').map(Number);
      const isDay = index > 0 && columns.includes(column) && second >= 1 && second <= 12;
      return isDay ? new Date(fromLocal('Europe/Warsaw', Date.UTC(year, second - 1, first))) : cell;
    }),
  );

describe.runIf(hasSharedData('olist'))('Olist', () => {
  const leads = () => sharedCells('olist/olist_marketing_qualified_leads_dataset.csv');
  const deals = () => sharedCells('olist/olist_closed_deals_dataset.csv');

  it('gives 8,000 leads and 842 customers without a word from anybody', () => {
    const reading = readLeadLog(
      file({ olist_closed_deals_dataset: deals(), olist_marketing_qualified_leads_dataset: leads() }),
      ZONE,
      'BRL',
    );
    expect(reading.problem).toBeNull();
    expect(reading.tabName).toBe('olist_marketing_qualified_leads_dataset');
    expect([reading.rowsRead, reading.rowsCounted]).toEqual([8000, 8000]);
    expect(Array.from(reading.leads.wonAt).filter(Number.isFinite)).toHaveLength(842);
    expect([...reading.fields].sort()).toEqual(['created', 'leadId', 'source', 'won']);
    expect(issueLines(reading)).toEqual(['blankValue source: 60 rows', 'wonBeforeCreated won: 1 row']);
  });

  it('gives the figures of January 2018', () => {
    const { leads: read } = readLeadLog(file({ leads: leads(), deals: deals() }), ZONE, 'BRL');
    const monthOf = (instant: number): string => isoDay(localDay(ZONE, instant)).slice(0, 7);
    let created = 0;
    let cohort = 0;
    let calendar = 0;
    for (let lead = 0; lead < read.count; lead += 1) {
      const isJanuary = monthOf(read.createdAt[lead]!) === '2018-01';
      if (isJanuary) created += 1;
      if (isJanuary && Number.isFinite(read.wonAt[lead])) cohort += 1;
      if (Number.isFinite(read.wonAt[lead]) && monthOf(read.wonAt[lead]!) === '2018-01') calendar += 1;
    }
    expect([created, cohort, calendar]).toEqual([1141, 152, 73]);
  });

  it('closes 10.525 % of its leads, the one whose win is dated before its creation among them', () => {
    const { leads: read } = readLeadLog(file({ leads: leads(), deals: deals() }), ZONE, 'BRL');
    const createdDay = Array.from(read.createdAt, (created) => localDay(ZONE, created));
    expect(closeRate(createdDay, read.wonAt, Infinity, Date.UTC(2019, 0, 1))).toBe(0.10525);
  });

  it('gives a mean cycle of 49.10 days and a median of 14.65', () => {
    const { leads: read } = readLeadLog(file({ leads: leads(), deals: deals() }, 'Etc/UTC'), 'Etc/UTC', 'BRL');
    const days = Array.from(read.wonAt, (won, lead) => (won - read.createdAt[lead]!) / DAY_MS).filter(Number.isFinite);
    days.sort((one, other) => one - other);
    expect(days.filter((cycle) => cycle < 0)).toHaveLength(1);
    expect(days.reduce((sum, cycle) => sum + cycle, 0) / days.length).toBeCloseTo(49.1, 1);
    expect((days[420]! + days[421]!) / 2).toBeCloseTo(14.65, 2);
  });

  it('counts a day as the day that the sheet shows, whatever zone the agreement has', () => {
    const { leads: read } = readLeadLog(file({ leads: asDateCells(leads(), 1), deals: deals() }), 'Asia/Tokyo', 'BRL');
    const inJanuary = Array.from(read.createdAt).filter((created) => {
      const { year, month } = civilDay(localDay('Asia/Tokyo', created));
      return year === 2018 && month === 1;
    });
    expect(inJanuary).toHaveLength(1141);
  });
});

describe.runIf(hasSharedData('maven-crm'))('Maven', () => {
  const pipeline = () => sharedCells('maven-crm/sales_pipeline.csv');

  it('takes closing dates as wins where the stage is Won', () => {
    const reading = readLeadLog(
      file({ sales_teams: sharedCells('maven-crm/sales_teams.csv'), sales_pipeline: pipeline() }),
      'Etc/UTC',
      'USD',
    );
    expect(reading.problem).toBeNull();
    const { wonAt, createdAt, amount, owners } = reading.leads;
    const won = Array.from(wonAt.keys()).filter((lead) => Number.isFinite(wonAt[lead]));
    const revenue = won.reduce((sum, lead) => sum + amount[lead]!, 0);
    const cycles = won.map((lead) => (wonAt[lead]! - createdAt[lead]!) / DAY_MS).sort((one, other) => one - other);
    expect(won).toHaveLength(4238);
    expect(revenue).toBe(10_005_534);
    expect(revenue / won.length).toBeCloseTo(2360.91, 2);
    expect(cycles.reduce((sum, days) => sum + days, 0) / won.length).toBeCloseTo(51.8, 1);
    expect(cycles[2119]).toBe(57);
    expect(owners).toHaveLength(30);
  });

  it('opened where the day stands first is asked about, and the answer puts the turned dates right', () => {
    const platform = createMemoryPlatform({ timeZone: 'Europe/Warsaw', locale: 'pl_PL' });
    const tab = platform.addUserTab('sales_pipeline', turnedBySheet(pipeline(), [5, 6]));
    const asked = readLeadLog(platform.workbook, 'Europe/Warsaw', 'USD');
    expect([asked.problem?.code, asked.rowsCounted]).toEqual(['createdAmbiguous', 0]);

    const columns = {
      created: { column: 6, header: 'engage_date' },
      won: { column: 7, header: 'close_date' },
      stage: { column: 5, header: 'deal_stage' },
    };
    const log = { tabId: tab.id, tabName: 'sales_pipeline', headerRow: 1, columns };
    const dayFirst = { created: false, won: false };
    writeMapping(
      platform.workbook,
      { log, deals: null, activities: null, filter: null, dayFirst, values: {} },
      en,
      'en',
    );
    const { leads, problem } = readLeadLog(platform.workbook, 'Europe/Warsaw', 'USD');
    const days = Array.from(
      leads.wonAt,
      (won, lead) => localDay('Europe/Warsaw', won) - localDay('Europe/Warsaw', leads.createdAt[lead]!),
    ).filter(Number.isFinite);
    expect([problem, days.length]).toEqual([null, 4238]);
    expect(days.reduce((sum, cycle) => sum + cycle, 0) / days.length).toBeCloseTo(51.8, 1);
  });

  it('accounts for opportunities on which nobody has started', () => {
    const reading = readLeadLog(file({ sales_pipeline: pipeline() }), 'Etc/UTC', 'USD');
    expect([reading.rowsRead, reading.rowsCounted]).toEqual([8800, 8300]);
    expect(issueLines(reading)).toEqual(['missingCreated! created: 500 rows']);
  });
});

describe.runIf(hasSharedData('fivetran-hubspot'))('connector samples', () => {
  it.each([
    ['fivetran-marketo/marketo_lead_data.csv', 'created leadId'],
    ['fivetran-hubspot/contact_data.csv', 'created leadId'],
    ['fivetran-hubspot/deal_data.csv', 'amount created leadId owner'],
    ['fivetran-salesforce/sf_opportunity_data.csv', 'amount created leadId leadType owner source stage won'],
    ['fivetran-salesforce/sf_lead_data.csv', 'created handedOff leadId leadType owner source won'],
  ])('%s maps by itself', (path, fields) => {
    const reading = readLeadLog(file({ sample: sharedCells(path) }), 'Etc/UTC', '');
    expect([...reading.fields].sort().join(' ')).toBe(fields);
    expect(reading.problem?.code ?? 'emptyLeadLog').toBe('emptyLeadLog');
    expect(
      reading.rowsCounted + reading.issues.reduce((sum, { leavesOut, count }) => sum + (leavesOut ? count : 0), 0),
    ).toBe(reading.rowsRead);
  });

  it('of Salesforce tasks are activities of whom they name, plain tasks no attempt, calls one each', () => {
    const tasks = sharedCells('fivetran-salesforce/sf_task_data.csv');
    const [who, subtype] = ['who_id', 'task_subtype'].map((header) => tasks[0]!.indexOf(header)) as [number, number];
    const named = tasks[1]![who]!;
    const contacts: Cell[][] = [
      ['Contact ID', 'Created Date', 'Lead Source', 'Contact Owner'],
      [named, '2019-11-01', 'Web', 'Ann'],
      ['nobody', '2019-11-01', 'Web', 'Bob'],
    ];
    const read = () => readLeadLog(file({ contacts, tasks }), 'Etc/UTC', '');
    expect([...read().fields].sort().join(' ')).toBe('attempts created firstFollowUp leadId owner reached source');
    expect(Array.from(read().leads.attempts)).toEqual([0, 0]);
    for (const task of tasks.slice(1)) task[subtype] = 'Call';
    const { attempts, firstFollowUpAt } = read().leads;
    expect(Array.from(attempts)).toEqual([tasks.filter((task) => task[who] === named).length, 0]);
    expect(firstFollowUpAt[0]).toBe(Date.UTC(2019, 10, 11, 17, 23, 34));
  });

  it('of HubSpot’s calls name no lead, so nothing is joined by a guess', () => {
    const contacts = sharedCells('fivetran-hubspot/contact_data.csv');
    const engagements = sharedCells('fivetran-hubspot/engagement_data.csv');
    const calls = sharedCells('fivetran-hubspot/engagement_call_data.csv');
    const history = sharedCells('fivetran-hubspot/contact_property_history_data.csv');
    const reading = readLeadLog(file({ history, calls, engagements, contacts }), 'Etc/UTC', '');
    expect([reading.tabName, reading.problem]).toEqual(['contacts', null]);
    expect([...reading.fields].sort().join(' ')).toBe('created leadId');
  });
});
