import { describe, expect, it } from 'vitest';
import { createAgreement, readAgreement } from '../../src/endpoints/agreement';
import { readFile } from '../../src/endpoints/file';
import { callEndpoint } from '../../src/endpoints/gateway';
import { handlers } from '../../src/endpoints/handlers';
import { saveAgreement } from '../../src/endpoints/saveAgreement';
import { readVersions } from '../../src/endpoints/versions';
import { compareVersions } from '../../src/endpoints/versionsComparison';
import { acceptProposals, discardDraft } from '../../src/endpoints/versionsDraft';
import { rebuildAgreement } from '../../src/endpoints/versionsRebuild';
import { restoreNames } from '../../src/endpoints/restoreNames';
import { refresh } from '../../src/jobs/refresh';
import type { RowValue } from '../../src/domain/agreement/termDeclaration';
import { readAgreement as readCells } from '../../src/workbook/readAgreement';
import { readHistory } from '../../src/workbook/history';
import { emptyFile, sampleFile, sampleWith, typeInto } from '../support/agreementFile';
import { Killed } from '../support/callLog';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { bothSign, sign, versionsOf } from '../support/signing';

const codesOf = (reply: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  reply.ok ? [] : reply.issues!.map(({ code }) => code);

/** Version 1 from January with a close rate of 10 %, version 2 from December with 12 %. */
function twoVersions(options: Parameters<typeof sampleFile>[0] = {}): MemoryPlatform {
  const platform = sampleFile(options);
  bothSign(platform, '2026-01-01');
  typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
  bothSign(platform, '2026-12-01');
  return platform;
}

/** Somebody deletes a tab: names on it go with it. */
function deleteTab(platform: MemoryPlatform, role: string): void {
  const { id } = platform.sheet(role);
  platform.file.sheets.splice(
    platform.file.sheets.findIndex((sheet) => sheet.id === id),
    1,
  );
  for (const [name, block] of platform.file.names) if (block.tabId === id) platform.file.names.delete(name);
}

const valueOf = (platform: MemoryPlatform, term: string) => readCells(platform.workbook).values[term];

/** A cell of the history, by version and term. */
function historyCell(platform: MemoryPlatform, version: number, term: string) {
  const { rows } = platform.sheet('history');
  const index = rows.findIndex((row) => row[5] === version && row[2] === term);
  return { row: rows[index]!, number: index + 1 };
}

describe('comparing', () => {
  it('says in data what changes, and from which day', () => {
    expect(compareVersions(twoVersions(), { from: 1, to: 2 })).toEqual({
      ok: true,
      value: {
        from: 1,
        to: 2,
        effectiveOn: '2026-12-01',
        sections: [
          {
            section: 'marketing',
            changes: [{ term: 'closeRate', kind: 'changed', row: null, column: null, before: 0.1, after: 0.12 }],
          },
        ],
      },
    });
  });

  it('of the working copy with a version has the day that the first to sign chose', () => {
    const platform = twoVersions();
    typeInto(platform, 'SLA_QUOTA', [[2_000_000]]);
    const compare = () => {
      const reply = compareVersions(platform, { from: 2, to: null });
      return reply.ok ? [reply.value.effectiveOn, reply.value.sections.length] : reply.issues;
    };
    expect(compare()).toEqual([null, 1]);
    sign(platform, 'sales', '2027-02-01');
    expect(compare()).toEqual(['2027-02-01', 1]);
  });

  it('takes ready wording that nobody touched for the same in any language', () => {
    const platform = sampleFile();
    bothSign(platform, '2026-01-01');
    saveAgreement(platform, { before: { tabLanguage: 'en' }, after: { tabLanguage: 'fa' } });
    expect(platform.named('SLA_SALES_WORDING')).not.toBe(sampleWith()['salesWording']);
    expect(versionsOf(platform).draft).toBe(null);
    typeInto(platform, 'SLA_SALES_WORDING', [['ما زود پاسخ می‌دهیم.']]);
    const reply = compareVersions(platform, { from: 1, to: null });
    expect(reply.ok && reply.value.sections.flatMap(({ changes }) => changes.map(({ term }) => term))).toEqual([
      'salesWording',
    ]);
  });

  it('refuses versions that there are not, or whose record was changed', () => {
    const platform = twoVersions();
    expect(compareVersions(platform, { from: 1, to: 7 })).toEqual({
      ok: false,
      issues: [{ code: 'noVersion', path: '', values: { version: 7 } }],
    });
    historyCell(platform, 1, 'closeRate').row[3] = 0.5;
    expect(codesOf(compareVersions(platform, { from: 1, to: 2 }))).toEqual(['versionDamaged']);
    expect(codesOf(compareVersions(emptyFile(), { from: null, to: null }))).toEqual(['noAgreement']);
    for (const bad of [null, {}, { from: '1', to: 2 }]) {
      expect(codesOf(compareVersions(platform, bad as unknown as { from: null; to: null }))).toEqual(['badRequest']);
    }
  });
});

describe('discarding a draft', () => {
  it('puts the working copy back to what was signed last, and takes a signature under it along', () => {
    const platform = twoVersions();
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.3]]);
    typeInto(platform, 'SLA_LEAD_TYPES', [['Fair', 1]]);
    sign(platform, 'marketing', '2027-01-01');
    const reply = discardDraft(platform);
    expect(reply.ok && [reply.value.draft, reply.value.versions.length]).toEqual([null, 2]);
    expect(valueOf(platform, 'closeRate')).toBe(0.12);
    expect(valueOf(platform, 'leadTypes')).toEqual(sampleWith()['leadTypes']);
    expect(readHistory(platform.workbook).versions).toHaveLength(2);
  });

  it('leaves the figures of the months, and ready wording in the language of the tabs', () => {
    const platform = sampleFile();
    bothSign(platform, '2026-01-01');
    saveAgreement(platform, { before: { tabLanguage: 'en' }, after: { tabLanguage: 'fa' } });
    const wording = platform.named('SLA_SALES_WORDING');
    typeInto(platform, 'SLA_SALES_WORDING', [['ما زود پاسخ می‌دهیم.']]);
    typeInto(platform, 'SLA_MONTHLY_FIGURES', [['2026-01-01', 5]]);
    discardDraft(platform);
    expect(platform.named('SLA_SALES_WORDING')).toBe(wording);
    expect((valueOf(platform, 'monthlyFigures') as readonly RowValue[])[0]!['revenue']).toBe(5);
    expect(versionsOf(platform).draft).toBe(null);
  });

  it('is refused where nothing is signed, where there is no draft, and where a name is gone', () => {
    expect(codesOf(discardDraft(sampleFile()))).toEqual(['nothingSigned']);
    const platform = twoVersions();
    expect(codesOf(discardDraft(platform))).toEqual(['nothingToSign']);
    platform.file.names.delete('SLA_CLOSE_RATE');
    expect(codesOf(discardDraft(platform))).toEqual(['nameMissing']);
    expect(codesOf(discardDraft(emptyFile()))).toEqual(['noAgreement']);
  });
});

describe('measured values', () => {
  it('are refused where none are proposed, and while another draft is open', () => {
    const platform = twoVersions();
    expect(codesOf(acceptProposals(platform, { terms: ['closeRate'] }))).toEqual(['noProposal']);
    typeInto(platform, 'SLA_QUOTA', [[2_000_000]]);
    expect(acceptProposals(platform, { terms: ['closeRate'] })).toEqual({
      ok: false,
      issues: [{ code: 'draftOpen', path: '', values: { version: 3 } }],
    });
    for (const bad of [null, {}, { terms: [] }, { terms: [5] }]) {
      expect(codesOf(acceptProposals(platform, bad as { terms: string[] }))).toEqual(['badRequest']);
    }
  });
});

describe('a record that somebody edited', () => {
  it('is named with its version, and the version before is in force again', () => {
    const platform = twoVersions();
    platform.setNow(Date.UTC(2026, 11, 5));
    const cell = historyCell(platform, 2, 'closeRate');
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
    const { row } = historyCell(platform, 2, 'closeRate');
    row[3] = 0.5;
    versionsOf(platform);
    row[3] = 0.12;
    expect(versionsOf(platform)).toMatchObject({ draft: null, versions: [{ state: 'signed', issues: [] }, {}] });
  });

  it('whose seal is gone is no rest of a killed run, and stays', () => {
    const platform = twoVersions();
    const { number } = historyCell(platform, 1, '(seal)');
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
    historyCell(platform, 1, 'closeRate').row[3] = 0.5;
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

describe('an agreement that is made while versions are there', () => {
  it('is a draft of the next', () => {
    const platform = twoVersions();
    deleteTab(platform, 'agreement');
    createAgreement(platform, { content: 'sample' });
    expect(versionsOf(platform).draft).toMatchObject({ number: 3, changedTerms: ['closeRate'] });
    expect(readFile(platform)).toMatchObject({ ok: true, value: { hasAgreement: true } });
  });
});
