/** What differs between two versions of an agreement. */
import { describe, expect, it } from 'vitest';
import type { RowValue, TermValue } from '../../../../src/domain/agreement/termDeclaration';
import { changedTerms, compareValues } from '../../../../src/domain/agreement/versions/compareValues';
import { sampleWith } from '../../../support/agreementFile';

const sample = sampleWith();
const types = sample['leadTypes'] as readonly RowValue[];
const compare = (changes: Readonly<Record<string, TermValue>>) => compareValues(sample, sampleWith(changes));
const changesOf = (changes: Readonly<Record<string, TermValue>>) =>
  compare(changes).flatMap((section) => section.changes);

const none = { row: null, column: null, before: null, after: null };

describe('two versions', () => {
  it('that say the same have no differences', () => {
    expect(compare({})).toEqual([]);
  });

  it('differ by section, in the order of the document', () => {
    expect(compare({ responseTarget: 30, closeRate: 0.12, company: 'Company B' })).toEqual([
      {
        section: 'parties',
        changes: [{ ...none, term: 'company', kind: 'changed', before: 'Company A', after: 'Company B' }],
      },
      { section: 'marketing', changes: [{ ...none, term: 'closeRate', kind: 'changed', before: 0.1, after: 0.12 }] },
      { section: 'sales', changes: [{ ...none, term: 'responseTarget', kind: 'changed', before: 60, after: 30 }] },
    ]);
  });

  it('do not differ by figures that were typed in meanwhile, by signatures, or by the language of the tabs', () => {
    expect(
      compare({ monthlyFigures: [], signatures: [{ name: 'Ada', team: 'Marketing' }], tabLanguage: 'fa' }),
    ).toEqual([]);
  });

  it('name terms that one of them had not, or has no more', () => {
    expect(changesOf({ yearlyReward: null })).toEqual([
      { ...none, term: 'yearlyReward', kind: 'changed', before: 60_000, after: null },
    ]);
    expect(changesOf({ marketingLead: 'Ada' })).toEqual([
      { ...none, term: 'marketingLead', kind: 'changed', before: null, after: 'Ada' },
    ]);
  });
});

describe('rows of a table', () => {
  const type = { term: 'leadTypes', row: 'Webinar', column: null, before: null, after: null };

  it('are told apart by the column that names them', () => {
    const dearer = types.map((row) => (row['name'] === 'Webinar' ? { ...row, value: 2500, monthlyGoal: null } : row));
    expect(changesOf({ leadTypes: dearer })).toEqual([
      { ...type, kind: 'changed', column: 'value', before: 2000, after: 2500 },
      { ...type, kind: 'changed', column: 'monthlyGoal', before: 50, after: null },
    ]);
  });

  it('are added and removed whole', () => {
    expect(changesOf({ leadTypes: types.filter((row) => row['name'] !== 'Webinar') })).toEqual([
      { ...type, kind: 'rowRemoved' },
    ]);
    expect(changesOf({ leadTypes: [{ ...types[0]!, name: 'Event' }, ...types] })).toEqual([
      { ...type, row: 'Event', kind: 'rowAdded' },
    ]);
  });

  it('without a name of their own are matched by all they hold before they are matched by their turn', () => {
    const hours = sample['workingHours'] as readonly RowValue[];
    const lunch = hours.flatMap((row) =>
      row['day'] === 3
        ? [
            { ...row, closes: '12:00' },
            { ...row, opens: '13:00' },
          ]
        : [row],
    );
    expect(changesOf({ workingHours: lunch })).toEqual([
      { term: 'workingHours', row: '3', kind: 'changed', column: 'closes', before: '17:00', after: '12:00' },
      { ...none, term: 'workingHours', row: '3', kind: 'rowAdded' },
    ]);
  });

  it('that only changed places say so', () => {
    const funnel = sample['funnel'] as readonly RowValue[];
    const [first, second, ...rest] = funnel;
    expect(changesOf({ funnel: [second!, first!, ...rest] })).toEqual([
      {
        ...none,
        term: 'funnel',
        kind: 'changed',
        before: 'Visits · Leads · Proposals · Customers',
        after: 'Leads · Visits · Proposals · Customers',
      },
    ]);
  });

  it('that are blank are none', () => {
    const blank = Object.fromEntries(Object.keys(types[0]!).map((key) => [key, null]));
    expect(changesOf({ leadTypes: [...types, blank] })).toEqual([]);
  });
});

describe('terms that changed', () => {
  it('are those of which something differs', () => {
    const after = sampleWith({ quota: 1, leadTypes: types.slice(1) });
    expect(changedTerms(sample, after)).toEqual(['quota', 'leadTypes']);
  });

  it('leave out texts that say the same in another language', () => {
    const fold = (_term: string, text: string) => (text === 'Kundenservice' ? 'Service' : text);
    const departments = (sample['departments'] as readonly RowValue[]).map((row) =>
      row['department'] === 'Service' ? { ...row, department: 'Kundenservice' } : row,
    );
    expect(changedTerms(sample, sampleWith({ departments }), fold)).toEqual([]);
    expect(changedTerms(sample, sampleWith({ departments }))).toEqual(['departments']);
  });
});
