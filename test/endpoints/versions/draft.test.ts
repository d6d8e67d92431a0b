/** Drafts that are compared, discarded, or begun with measured values. */
import { describe, expect, it } from 'vitest';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { compareVersions } from '../../../src/endpoints/versions/compareVersions';
import { acceptProposals } from '../../../src/endpoints/versions/acceptProposals';
import { discardDraft } from '../../../src/endpoints/versions/discardDraft';
import type { RowValue } from '../../../src/domain/agreement/termDeclaration';
import { readHistory } from '../../../src/workbook/history/readHistory';
import { emptyFile, sampleFile, sampleWith, typeInto } from '../../support/agreementFile';
import { codesOf, twoVersions, valueOf, historyRow, bothSign, sign, versionsOf } from '../../support/signing';

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
    historyRow(platform, 1, 'closeRate').row[3] = 0.5;
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
