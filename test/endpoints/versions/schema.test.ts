/** Files of an older or a newer form, and histories whose names are gone. */
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import { callEndpoint } from '../../../src/endpoints/gateway';
import { handlers } from '../../../src/endpoints/handlers';
import { readVersions } from '../../../src/endpoints/versions/versions';
import { restoreNames } from '../../../src/endpoints/agreement/restoreNames';
import { refresh } from '../../../src/jobs/refresh';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { sampleFile } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { twoVersions, deleteTab, sign, versionsOf } from '../../support/signing';

describe('a file of before there was a history', () => {
  /** As Pactline left it then: an agreement, and nothing of versions. */
  const older = (): MemoryPlatform => {
    const platform = sampleFile();
    deleteTab(platform, 'history');
    return platform;
  };
  const namesOf = (platform: MemoryPlatform) => [...platform.file.names.keys()].sort();

  it.each([
    ['the agreement is read', (platform: MemoryPlatform) => void readAgreement(platform)],
    ['versions are read', (platform: MemoryPlatform) => void readVersions(platform)],
    ['somebody signs', (platform: MemoryPlatform) => void sign(platform, 'sales')],
    ['the report is refreshed', (platform: MemoryPlatform) => void refresh(platform)],
  ])('gets one when %s', (_when, open) => {
    const platform = older();
    open(platform);
    expect(namesOf(platform)).toEqual(expect.arrayContaining(['SLA_SCHEMA', 'SLA_VERSIONS']));
    expect(platform.named('SLA_SCHEMA')).toBe(2);
    expect(readCells(platform.workbook).issues).toEqual([]);
  });

  it('gets cells for terms that it has none of', () => {
    const platform = older();
    const { row } = platform.file.names.get('SLA_REVIEW_DRIFTED')!;
    platform.sheet('agreement').rows[row - 1] = [];
    platform.file.names.delete('SLA_REVIEW_DRIFTED');
    expect(readAgreement(platform)).toMatchObject({ ok: true, value: { issues: [] } });
    expect(platform.named('SLA_REVIEW_DRIFTED')).toBe(0.2);
  });

  it('is changed once, and not again', () => {
    const platform = older();
    readAgreement(platform);
    const before = JSON.stringify(platform.file.sheets.map(({ id }) => id));
    const cells = platform.contents('history');
    platform.log.reset();
    readAgreement(platform);
    readVersions(platform);
    expect(platform.log.document().filter(({ name }) => /write|addTab|setName|dress/.test(name))).toEqual([]);
    expect(JSON.stringify(platform.file.sheets.map(({ id }) => id))).toBe(before);
    expect(platform.contents('history')).toEqual(cells);
  });

  it('is left to whoever may edit', () => {
    const platform = older();
    platform.file.canEdit = false;
    expect(readAgreement(platform).ok).toBe(true);
    expect(readVersions(platform).ok).toBe(true);
    expect(platform.file.names.has('SLA_SCHEMA')).toBe(false);
  });

  it('killed at any call of that is brought up to date by the next', () => {
    const calls = (() => {
      const platform = older();
      platform.log.reset();
      readAgreement(platform);
      return platform.log.all().filter(({ kind }) => kind !== 'free').length;
    })();
    const whole = older();
    readAgreement(whole);
    for (let call = 1; call <= calls; call += 1) {
      const platform = older();
      platform.log.killAtCall(call, 'after');
      expect(() => readAgreement(platform)).toThrow(Killed);
      platform.log.revive();
      readAgreement(platform);
      expect(namesOf(platform), `call ${call}`).toEqual(namesOf(whole));
      expect(platform.contents('history'), `call ${call}`).toEqual(whole.contents('history'));
      expect(platform.file.sheets, `call ${call}`).toHaveLength(2);
    }
  });
});

describe('a history without its names', () => {
  it('is found by its tab, and gets them back', () => {
    const platform = twoVersions();
    platform.file.names.delete('SLA_VERSIONS');
    platform.file.names.delete('SLA_SCHEMA');
    expect(versionsOf(platform).versions).toHaveLength(2);
    expect(platform.file.names.has('SLA_VERSIONS')).toBe(true);
    expect(versionsOf(platform)).toMatchObject({ draft: null, issues: [] });
  });

  it('gets them back together with those of the agreement', () => {
    const platform = twoVersions();
    platform.file.names.delete('SLA_SCHEMA');
    expect(restoreNames(platform).ok).toBe(true);
    expect(platform.named('SLA_SCHEMA')).toBe(2);
  });
});

describe('a file of a newer Pactline', () => {
  const newer = (): MemoryPlatform => {
    const platform = twoVersions();
    const { tabId, row, column } = platform.file.names.get('SLA_SCHEMA')!;
    platform.file.sheets.find(({ id }) => id === tabId)!.rows[row - 1]![column - 1] = 3;
    return platform;
  };
  const refusal = { ok: false, issues: [{ code: 'newerPactline', path: '', values: { theirs: 3, mine: 2 } }] };

  it.each(Object.keys(handlers))('is refused by %s, and nothing is written', (name) => {
    const platform = newer();
    platform.log.reset();
    expect(callEndpoint(platform, handlers, name, null)).toEqual(refusal);
    expect(platform.log.document().map((call) => call.name)).toEqual(['workbook.readNamed']);
  });

  it('is not refreshed, and the run says why', () => {
    expect(refresh(newer())).toMatchObject({ problem: { code: 'newerPactline' } });
  });

  it('is none where somebody only typed over the number', () => {
    const platform = newer();
    const { tabId, row, column } = platform.file.names.get('SLA_SCHEMA')!;
    platform.file.sheets.find(({ id }) => id === tabId)!.rows[row - 1]![column - 1] = 'three';
    expect(callEndpoint(platform, handlers, 'readVersions', null)).toMatchObject({ ok: true });
  });
});
