/** What can be tracked with the columns that a log has. */
import { describe, expect, it } from 'vitest';
import { measureKeys, tracked } from '../../../src/domain/report/tracked';

describe('what can be tracked', () => {
  it('names the column that each measure lacks', () => {
    const missing = tracked(['created', 'won']).flatMap(({ key, missing: fields }) =>
      fields.map((field) => [key, field]),
    );
    expect(missing).toContainEqual(['speed', 'firstFollowUp']);
    expect(missing).toContainEqual(['depth', 'attempts']);
    expect(missing.map(([key]) => key)).not.toContain('closeRate');
  });

  it('takes attempts counted by kind for attempts', () => {
    expect(tracked(['calls', 'reached']).find(({ key }) => key === 'depth')?.missing).toEqual([]);
  });

  it('shows every measure', () => {
    expect(tracked([]).map(({ key }) => key)).toEqual(measureKeys);
  });
});
