/** Versions that somebody edited, copied or deleted. */
import { describe, expect, it } from 'vitest';
import { createAgreement } from '../../../src/endpoints/agreement/createAgreement';
import { readFile } from '../../../src/endpoints/readFile';
import { rebuildAgreement } from '../../../src/endpoints/versions/rebuildAgreement';
import type { RowValue } from '../../../src/domain/agreement/termDeclaration';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { readHistory } from '../../../src/workbook/history/readHistory';
import { typeInto } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import {
  codesOf,
  twoVersions,
  deleteTab,
  valueOf,
  historyRow,
  bothSign,
  sign,
  versionsOf,
} from '../../support/signing';

describe('a record that somebody edited', () => {
  it('is named with its version, and the version before is in force again', () => {
    const platform = twoVersions();
    platform.setNow(Date.UTC(2026, 11, 5));
    const cell = historyRow(platform, 2, 'closeRate');
    cell.row[3] = 0.5;
    const { versions, draft } = versionsOf(platform);
    expect(versions.map(({ number, state, isInForce }) => [number, state, isInForce])).toEqual([
      [2, 'draft', false],
      [1, 'signed', true],
    ]);
    expect(versions[0]!.issues).toEqual([
      { code: 'rowChanged', path: 'closeRate', values: { version: 2, row: cell.number } },
    ]);
    expect(draft).toMatchObject({ number: 3, changedTerms: ['closeRate'] });
  });

  it('serves again as soon as the edit is undone', () => {
    const platform = twoVersions();
    const { row } = historyRow(platform, 2, 'closeRate');
    row[3] = 0.5;
    versionsOf(platform);
    row[3] = 0.12;
    expect(versionsOf(platform)).toMatchObject({ draft: null, versions: [{ state: 'signed', issues: [] }, {}] });
  });

  it('whose seal is gone is no rest of a killed run, and stays', () => {
    const platform = twoVersions();
    const { number } = historyRow(platform, 1, '(seal)');
    platform.sheet('history').rows[number - 1]!.fill('');
    typeInto(platform, 'SLA_QUOTA', [[2_000_000]]);
    const { versions } = bothSign(platform, '2027-01-01');
    expect(versions.map((version) => version.number)).toEqual([3, 2, 1]);
    expect(versions[2]!.issues.map(({ code }) => code)).toEqual(['sealMissing']);
  });
});

describe('a deleted agreement tab', () => {
  it('is made again from a version, with its names, its language and all signatures', () => {
    const platform = twoVersions({ userLocale: 'fa' });
    deleteTab(platform, 'agreement');
    const gone = versionsOf(platform);
    expect([gone.hasAgreementTab, gone.draft, gone.versions.length]).toEqual([false, null, 2]);
    platform.setUserLocale('en');
    const reply = rebuildAgreement(platform, { version: 2 });
    expect(reply.ok && [reply.value.hasAgreementTab, reply.value.draft]).toEqual([true, null]);
    expect(platform.named('SLA_CLOSE_RATE')).toBe(0.12);
    expect(platform.sheet('agreement').name).toBe('توافق‌نامه SLA');
    expect(valueOf(platform, 'tabLanguage')).toBe('fa');
    expect((valueOf(platform, 'signatures') as readonly RowValue[]).map(({ version }) => version)).toEqual([
      1, 1, 2, 2,
    ]);
    expect(readCells(platform.workbook).issues).toEqual([]);
    expect(platform.file.shownTabId).toBe(platform.sheet('agreement').id);
  });

  it('from an older version is a draft of the next', () => {
    const platform = twoVersions();
    deleteTab(platform, 'agreement');
    const reply = rebuildAgreement(platform, { version: 1 });
    expect(reply.ok && reply.value.draft).toMatchObject({ number: 3, changedTerms: ['closeRate'] });
  });

  it('is refused where the tab is there, and of versions that are not or are damaged', () => {
    const platform = twoVersions();
    expect(codesOf(rebuildAgreement(platform, { version: 1 }))).toEqual(['agreementExists']);
    deleteTab(platform, 'agreement');
    expect(codesOf(rebuildAgreement(platform, { version: 9 }))).toEqual(['noVersion']);
    historyRow(platform, 1, 'closeRate').row[3] = 0.5;
    expect(codesOf(rebuildAgreement(platform, { version: 1 }))).toEqual(['versionDamaged']);
    expect(codesOf(rebuildAgreement(platform, {} as { version: number }))).toEqual(['badRequest']);
  });

  it('half made by a killed run is made anew', () => {
    const platform = twoVersions();
    deleteTab(platform, 'agreement');
    platform.log.killAtCall(12, 'after');
    expect(() => rebuildAgreement(platform, { version: 2 })).toThrow(Killed);
    platform.log.revive();
    expect(rebuildAgreement(platform, { version: 2 }).ok).toBe(true);
    expect(platform.file.sheets.map(({ role }) => role).sort()).toEqual(['agreement', 'history']);
  });
});

describe('a copy of the file', () => {
  const copy = (): MemoryPlatform => {
    const platform = twoVersions();
    typeInto(platform, 'SLA_QUOTA', [[2_000_000]]);
    sign(platform, 'sales', '2027-01-01');
    platform.file.fileId = 'a copy';
    return platform;
  };

  it('keeps the versions to look at, and they bind nobody', () => {
    const { versions, draft } = versionsOf(copy());
    expect(versions.map(({ number, state, isCopied, isInForce }) => [number, state, isCopied, isInForce])).toEqual([
      [2, 'draft', true, false],
      [1, 'draft', true, false],
    ]);
    expect(draft).toMatchObject({ number: 3, signatures: [], earliestOn: null });
  });

  it('tells formulas so', () => {
    const platform = copy();
    versionsOf(platform);
    expect(new Set(readHistory(platform.workbook).states.filter((state) => state !== ''))).toEqual(new Set(['draft']));
  });

  it('goes on with the next number when both sides sign there', () => {
    const platform = copy();
    const { versions } = bothSign(platform, '2026-01-01');
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [3, 'signed'],
      [2, 'draft'],
      [1, 'draft'],
    ]);
  });
});

describe('an agreement that is made while versions are there', () => {
  it('is a draft of the next', () => {
    const platform = twoVersions();
    deleteTab(platform, 'agreement');
    createAgreement(platform, { content: 'sample' });
    expect(versionsOf(platform).draft).toMatchObject({ number: 3, changedTerms: ['closeRate'] });
    expect(readFile(platform)).toMatchObject({ ok: true, value: { hasAgreement: true } });
  });
});
