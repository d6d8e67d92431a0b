/** The agreement of the built add-on, in a spreadsheet: its figures, its marks, its saves, and saves cut short. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue';
import type { Workbench } from '../../workbench/node/index';
import { agreementIn, openInWarsaw, openSampleAgreement } from '../support/builtAgreement';
import { ask } from '../support/builtWorkbench';

let workbench: Workbench;

const { named, shown, read, save, brokenCells, rowsBelow } = agreementIn(() => workbench);
const create = (content: 'sample' | 'blank') => ask(workbench, 'createAgreement', { content });

describe('the sample agreement', () => {
  beforeAll(() => {
    workbench = openInWarsaw();
    create('sample');
  });
  afterAll(() => workbench.dispose());

  it('needs 310 leads a month for marketing’s share, and promises them', () => {
    expect(shown('SLA_MARKETING_GOAL_RESULT')).toBe('620,000');
    expect(shown('SLA_CUSTOMERS_NEEDED_RESULT')).toBe('31');
    expect(shown('SLA_LEADS_NEEDED_RESULT')).toBe('310');
    expect(shown('SLA_TYPES_GOAL_RESULT')).toBe('310');
    expect(shown('SLA_TYPES_DIFFERENCE_RESULT')).toBe('0');
    expect(shown('SLA_LEAD_VALUE_GOAL_RESULT')).toBe('550,000');
  });

  it('would end the year at 12.92 million with the first checkpoint alone', () => {
    expect(shown('SLA_RUN_RATE_GOAL_RESULT')).toBe('1,250,000');
    expect(shown('SLA_YEAR_AT_RATE_RESULT')).toBe('12,916,667');
  });

  it('says what each checkpoint demands from June to December', () => {
    expect(rowsBelow('Checkpoint', 5)).toEqual([
      ['rate held', 'open', '', '1,250,000', '1,250,000'],
      ['shortfall recovered', 'open', '0', '2,083,333', '1,547,619'],
      ['year total', 'open', '4,166,667', '15,000,000', '1,547,619'],
    ]);
  });

  it('leads from visits down to customers', () => {
    expect(rowsBelow('Stage', 5).map((row) => row[4])).toEqual(['15,500', '310', '124', '31']);
  });

  it('compares what the reps can work with what is planned, and knows the steps in force', () => {
    expect(shown('SLA_CAPACITY_RESULT')).toBe('336');
    expect(shown('SLA_LEADS_FOR_SALES_RESULT')).toBe('110');
    expect(shown('SLA_PROPOSAL_RATE_NOW_RESULT')).toBe('25.0%');
  });

  it('shows no broken cell', () => {
    expect(brokenCells()).toEqual([]);
  });

  it('shows dates and times as dates and times', () => {
    expect(shown('SLA_STARTS_ON')).toBe('1 Jan 2026');
    expect(rowsBelow('Day', 3)[0]).toEqual(['Monday', '09:00', '17:00']);
  });
});

describe('a blank agreement', () => {
  afterEach(() => workbench.dispose());

  it('shows no broken cell either, and asks for what is missing', () => {
    workbench = openInWarsaw();
    const { issues } = create('blank');
    expect(brokenCells()).toEqual([]);
    expect(issues.map(({ path }) => path)).toEqual(['quota', 'marketingShare', 'dealSize', 'closeRate', 'leadTypes']);
  });
});

describe('making the agreement tab', () => {
  afterEach(() => workbench.dispose());

  it.each(['sample', 'blank'] as const)('with a %s agreement costs at most 200 changing calls', (content) => {
    workbench = openInWarsaw();
    workbench.resetCalls();
    create(content);
    const changes = workbench.calls().filter(({ kind }) => kind === 'changes');
    // A person waits for all of them, once.
    expect(changes.length).toBeLessThanOrEqual(200);
  });
});

describe('a file whose locale has a decimal comma', () => {
  afterEach(() => workbench.dispose());

  it('reads and computes the same', () => {
    workbench = openInWarsaw({ locale: 'pl_PL' });
    expect(create('sample').issues).toEqual([]);
    expect(brokenCells()).toEqual([]);
    expect(named('SLA_LEADS_NEEDED_RESULT').getValue()).toBe(310);
    expect(shown('SLA_MARKETING_SHARE')).toBe('49,6%');
  });
});

describe('a cell typed into by hand', () => {
  afterEach(() => workbench.dispose());

  beforeEach(() => {
    workbench = openSampleAgreement();
    named('SLA_QUOTA').getSheet().activate();
  });

  const a1 = (name: string) => named(name).getA1Notation();
  const help = (name: string) => named(name).offset(0, 2).getDisplayValue();

  it('counts at once', () => {
    workbench.type(a1('SLA_QUOTA'), '2000000');
    expect(shown('SLA_LEADS_NEEDED_RESULT')).toBe('496');
    expect(read().values['quota']).toBe(2_000_000);
  });

  it('is marked beside itself and named in the sidebar where it cannot be used', () => {
    expect(help('SLA_CLOSE_RATE')).not.toContain('⚠');
    workbench.type(a1('SLA_CLOSE_RATE'), 'ten');
    expect(help('SLA_CLOSE_RATE')).toContain('⚠ Not usable');
    expect(read().issues).toEqual([{ code: 'notRate', path: 'closeRate', values: { came: 'ten' } }]);
  });

  it('may be a date or a time as the sheet reads them', () => {
    workbench.type(a1('SLA_STARTS_ON'), '4/15/2026');
    workbench.type(named('SLA_HOURS').getCell(1, 2).getA1Notation(), '8:30');
    const { values, issues } = read();
    expect(issues).toEqual([]);
    expect(values['startsOn']).toBe('2026-04-15');
    expect((values['workingHours'] as { opens: string }[])[0]?.opens).toBe('08:30');
  });

  it('is found on a tab that was renamed', () => {
    named('SLA_QUOTA').getSheet().setName('Our deal');
    expect(read().issues).toEqual([]);
    expect(save({ quota: 2_000_000 }).values['quota']).toBe(2_000_000);
  });

  it('in a row inserted into a table is a row of it', () => {
    const types = named('SLA_LEAD_TYPES');
    types.getSheet().insertRowsBefore(types.getRow() + 1, 1);
    named('SLA_LEAD_TYPES')
      .offset(1, 0, 1, 4)
      .setValues([['Demo', 9000, 5, 'yes']]);
    const names = (read().values['leadTypes'] as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['Referral', 'Demo', 'Content', 'Webinar', 'Sales-ready']);
  });
});

describe('a save', () => {
  afterEach(() => workbench.dispose());

  beforeEach(() => {
    workbench = openSampleAgreement();
  });

  it('keeps a text a text, whatever it looks like', () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '\tx',
      "'x",
      '<script>',
      'a\u2028b',
      '\u200fشرکت',
      'TRUE',
      '1-2',
      '50%',
      '9:00',
    ];
    for (const company of texts) {
      expect(save({ company }).values['company']).toBe(company);
      expect(named('SLA_COMPANY').getFormula()).toBe('');
      expect(named('SLA_COMPANY').getValue()).toBe(company);
    }
  });

  it('changes what depends on it', () => {
    save({ quota: 2_000_000 });
    expect(shown('SLA_LEADS_NEEDED_RESULT')).toBe('496');
  });

  it('makes room for a table that grows, and formulas over it see the new rows', () => {
    const types = read().values['leadTypes'] as readonly Record<string, string | number | boolean | null>[];
    const more = Array.from({ length: 10 }, (_, index) => ({ ...types[0]!, name: `Type ${index}`, monthlyGoal: 1 }));
    expect(save({ leadTypes: [...types, ...more] }).issues).toEqual([]);
    expect(shown('SLA_TYPES_GOAL_RESULT')).toBe('320');
    expect(named('SLA_RESPONSE_TARGET').getValue()).toBe(60);
    expect(rowsBelow('Checkpoint', 2).map(([checkpoint]) => checkpoint)).toHaveLength(3);
    expect(brokenCells()).toEqual([]);
  });

  it('is refused to whoever may only look, who sees the agreement all the same', () => {
    workbench.setUser({ key: 'reader', canEdit: false });
    const reply = workbench.callFromSidebar('callPactline', 'saveAgreement', { before: {}, after: { quota: 1 } });
    expect(reply).toMatchObject({ ok: false, issues: [{ code: 'readOnly' }] });
    expect(read().values['quota']).toBe(1_250_000);
  });

  it('of another language turns the tab round, and no figure', () => {
    const before: unknown = named('SLA_LEAD_VALUE_GOAL_RESULT').getValue();
    save({ tabLanguage: 'fa' });
    expect(named('SLA_QUOTA').getSheet().isRightToLeft()).toBe(true);
    expect(named('SLA_QUOTA').offset(0, -1).getValue()).toBe('سهمیه فروش');
    expect(named('SLA_LEAD_VALUE_GOAL_RESULT').getValue()).toBe(before);
    expect(brokenCells()).toEqual([]);
    expect(read().issues).toEqual([]);
  });
});

describe('a save cut short at each call that touches the document in turn', () => {
  afterEach(() => workbench.dispose());

  it('is finished by whoever opens next, or was never begun', () => {
    workbench = openSampleAgreement();
    const old = read().values;
    const wanted = { quota: 2_000_000, company: 'Company B', depthTarget: 8 };
    workbench.resetCalls();
    ask(workbench, 'saveAgreement', { before: old, after: wanted });
    const calls = workbench.calls().filter(({ kind }) => kind === 'reads' || kind === 'changes').length;
    expect(calls).toBeGreaterThan(5);
    for (let n = 1; n <= calls; n++) {
      save({ quota: old['quota']!, company: old['company']!, depthTarget: old['depthTarget']! });
      workbench.failCall(n, n % 2 === 0 ? 'before' : 'after', n % 3 === 0 ? 'kill' : new Error('Service timed out'));
      try {
        workbench.callFromSidebar('callPactline', 'saveAgreement', { before: old, after: wanted });
      } catch {
        // A killed run answers nothing.
      }
      const { values } = read();
      const got = [values['quota'], values['company'], values['depthTarget']];
      const whole = [[1_250_000, 'Company A', 12], Object.values(wanted)];
      expect(whole, `call ${n} of ${calls}`).toContainEqual(got);
    }
  });
});

it('a failure of the platform is told without its words', () => {
  workbench = openSampleAgreement();
  workbench.failCall(1, 'before', new Error('Service Spreadsheets failed while accessing document with id 1abc.'));
  const reply = workbench.callFromSidebar('callPactline', 'readAgreement', null) as { issues: readonly Issue[] };
  expect(reply.issues).toEqual([{ code: 'platformFailed', path: '', values: { operation: 'workbook.readNamed' } }]);
  workbench.dispose();
});
