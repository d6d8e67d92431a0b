/** Which state a version is in on a day, and from which day a draft may hold. */
import { describe, expect, it } from 'vitest';
import { effectiveDays } from '../../../../src/domain/agreement/versions/effectiveDays';
import {
  bindingVersions,
  versionInForce,
  type Signature,
  type Version,
} from '../../../../src/domain/agreement/versions/version';
import { cellState, versionState } from '../../../../src/domain/agreement/versions/versionState';
import { isoDay } from '../../../../src/domain/time/civilDay';
import { bothSigned, day } from '../../../support/versions';

const version = (number: number, effectiveOn: string, more: Partial<Version> = {}): Version => ({
  number,
  effectiveDay: day(effectiveOn),
  values: { endsOn: '2026-12-31' },
  signatures: bothSigned,
  fileId: 'file-1',
  isDamaged: false,
  ...more,
});

const oneSide = bothSigned.slice(0, 1) as readonly Signature[];

/** States of all versions on a day. */
function statesOn(versions: readonly Version[], today: string, state: typeof versionState = versionState): string[] {
  const binding = bindingVersions(versions, 'file-1');
  return versions.map((one) => state(one, binding, day(today)));
}

describe('a version', () => {
  const two = [version(1, '2026-01-01'), version(2, '2026-07-01')];

  it('is signed until the next takes effect, then superseded', () => {
    expect(statesOn(two, '2026-06-30')).toEqual(['signed', 'signed']);
    expect(statesOn(two, '2026-07-01')).toEqual(['superseded', 'signed']);
  });

  it('expires on the day after the last of the agreed period', () => {
    expect(statesOn(two, '2026-12-31')).toEqual(['superseded', 'signed']);
    expect(statesOn(two, '2027-01-01')).toEqual(['superseded', 'expired']);
  });

  it('binds nobody where one side has signed, where its record was changed, and in a copy of the file', () => {
    const versions = [
      version(1, '2026-01-01'),
      version(2, '2026-02-01', { signatures: oneSide }),
      version(3, '2026-03-01', { isDamaged: true }),
      version(4, '2026-04-01', { fileId: 'another file' }),
    ];
    expect(statesOn(versions, '2026-06-01')).toEqual(['signed', 'draft', 'draft', 'draft']);
    const binding = bindingVersions(versions, 'file-1');
    expect(versionInForce(binding, day('2026-06-01'))?.number).toBe(1);
  });

  it('that another replaces on the very day never held, and formulas may not find it', () => {
    const versions = [version(1, '2026-01-01'), version(2, '2026-07-01'), version(3, '2026-07-01')];
    expect(statesOn(versions, '2026-06-01')).toEqual(['signed', 'superseded', 'signed']);
    expect(statesOn(versions, '2026-06-01', cellState)).toEqual(['signed', 'draft', 'signed']);
    expect(versionInForce(bindingVersions(versions, 'file-1'), day('2026-07-01'))?.number).toBe(3);
  });

  it('before the first is judged by the first, whatever order they come in', () => {
    const binding = bindingVersions([...two].reverse(), 'file-1');
    expect(versionInForce(binding, day('2025-05-05'))?.number).toBe(1);
    expect(versionInForce(binding, day('2026-07-01'))?.number).toBe(2);
    expect(versionInForce([], day('2026-07-01'))).toBe(null);
  });
});

describe('the day from which a draft may hold', () => {
  const daysOf = (versions: readonly Version[], startsOn: string | null, today: string) => {
    const { earliest, suggested } = effectiveDays(versions, { startsOn }, day(today));
    return [earliest === null ? null : isoDay(earliest), isoDay(suggested)];
  };

  it('of the first version is that on which the agreement starts, else the first of the month', () => {
    expect(daysOf([], '2026-01-01', '2026-11-21')).toEqual([null, '2026-01-01']);
    expect(daysOf([], null, '2026-11-21')).toEqual([null, '2026-11-01']);
    expect(daysOf([], 'soon', '2026-11-21')).toEqual([null, '2026-11-01']);
  });

  it('of the next is the first of the next month, never before the version signed last', () => {
    expect(daysOf([version(1, '2026-01-01')], '2026-01-01', '2026-12-31')).toEqual(['2026-01-01', '2027-01-01']);
    expect(daysOf([version(1, '2027-03-15')], null, '2026-11-21')).toEqual(['2027-03-15', '2027-03-15']);
  });

  it('goes by the version signed last, not by the one that takes effect last', () => {
    const versions = [version(3, '2026-02-01'), version(2, '2026-07-01')];
    expect(daysOf(versions, null, '2026-03-10')).toEqual(['2026-02-01', '2026-04-01']);
  });
});
