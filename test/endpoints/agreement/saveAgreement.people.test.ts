/** Several people at one agreement, and a language that one of them changes. */
import { describe, expect, it } from 'vitest';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { readAgreement as readCells } from '../../../src/workbook/agreement/readAgreement';
import { en } from '../../../src/locales/sheet/en';
import { fa } from '../../../src/locales/sheet/fa';
import { blockOf, sampleFile, sampleWith } from '../../support/agreementFile';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { change, valuesOf } from '../../support/agreementChanges';

describe('two people at once', () => {
  it('a term that changed meanwhile is refused with both values, and neither is lost', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ quota: 2_000_000 }));
    const reply = saveAgreement(platform, change({ quota: 3_000_000, closeRate: 0.2 }));
    expect(!reply.ok && reply.issues).toEqual([
      { code: 'changedMeanwhile', path: 'quota', values: { theirs: 2_000_000, mine: 3_000_000 } },
    ]);
    expect(valuesOf(platform)).toEqual(sampleWith({ quota: 2_000_000 }));
  });

  it('other terms that changed meanwhile stay', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ quota: 2_000_000 }));
    expect(saveAgreement(platform, change({ closeRate: 0.2 })).ok).toBe(true);
    expect(valuesOf(platform)).toEqual(sampleWith({ quota: 2_000_000, closeRate: 0.2 }));
  });

  it('the same change twice is none', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ quota: 2_000_000 }));
    expect(saveAgreement(platform, change({ quota: 2_000_000 })).ok).toBe(true);
  });

  it('a table changed meanwhile is refused by its numbers of rows', () => {
    const platform = sampleFile();
    saveAgreement(platform.otherUser(), change({ holidays: [] }));
    const reply = saveAgreement(
      platform,
      change({ holidays: [{ date: '2026-05-01', opens: null, closes: null, name: 'May' }] }),
    );
    expect(!reply.ok && reply.issues).toEqual([
      { code: 'changedMeanwhile', path: 'holidays', values: { theirs: 0, mine: 1 } },
    ]);
  });
});

describe('the language of the tabs', () => {
  it('changes words, direction and the ready texts, and nothing that anybody typed', () => {
    const platform = sampleFile();
    expect(saveAgreement(platform, change({ tabLanguage: 'fa' })).ok).toBe(true);
    const { agreement } = readCells(platform.workbook);
    expect(agreement).toEqual(readCells(sampleFile().workbook).agreement);
    const persian = sampleFile({ userLocale: 'fa' });
    const sampleTexts = new Set([en, fa].flatMap((texts) => Object.values(texts.agreement.sample).flat() as string[]));
    const words = (file: MemoryPlatform) =>
      file.contents('agreement').map((row) => row.filter((cell) => !sampleTexts.has(cell as string)));
    expect(words(platform)).toEqual(words(persian));
    expect(platform.sheet('agreement').dresses.map((dress) => dress.rightToLeft)).toEqual([false, true]);
  });

  it('and back again gives the same tab', () => {
    const platform = sampleFile();
    const before = platform.contents('agreement');
    saveAgreement(platform, change({ tabLanguage: 'fa' }));
    saveAgreement(platform, { before: { tabLanguage: 'fa' }, after: { tabLanguage: 'en' } });
    expect(platform.contents('agreement')).toEqual(before);
  });

  it('leaves alone a label that somebody reworded, and a text that is a label elsewhere', () => {
    const platform = sampleFile();
    const { tabId, row, column } = blockOf(platform, 'SLA_QUOTA');
    platform.workbook.write({ tabId, row, column: column - 1, rows: 1, columns: 1 }, [['Our quota']]);
    saveAgreement(platform, change({ company: 'Company' }));
    saveAgreement(platform, change({ tabLanguage: 'fa' }));
    expect(platform.workbook.read({ tabId, row, column: column - 1, rows: 1, columns: 1 })).toEqual([['Our quota']]);
    expect(platform.named('SLA_COMPANY')).toBe('Company');
  });
});
