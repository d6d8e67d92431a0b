/** The agreement tab from every language into every other: what Pactline wrote changes, what people wrote does not. */
import { describe, expect, it } from 'vitest';
import type { Block, Content } from '../../../src/ports';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { LANGUAGES, type Language } from '../../../src/locales/language';
import { sheetTexts } from '../../../src/locales/sheetTexts';
import { blockOf, sampleFile, typeInto } from '../../support/agreementFile';
import type { MemoryPlatform } from '../../support/memoryPlatform';

function speak(platform: MemoryPlatform, from: Language, to: Language): void {
  const reply = saveAgreement(platform, { before: { tabLanguage: from }, after: { tabLanguage: to } });
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
}

const PAIRS = LANGUAGES.flatMap((from) =>
  LANGUAGES.filter((to) => to !== from).map((to): [Language, Language] => [from, to]),
);

/** Cells that differ, by their place. */
const differences = (one: readonly (readonly Content[])[], other: readonly (readonly Content[])[]): string[] =>
  other.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const found = one[rowIndex]?.[column];
      return JSON.stringify(found) === JSON.stringify(cell)
        ? []
        : [`R${rowIndex + 1}C${column + 1}: ${JSON.stringify(found)}, not ${JSON.stringify(cell)}`];
    }),
  );

describe('the history', () => {
  it('has its title and headings in the language of the agreement at once', () => {
    const platform = sampleFile();
    speak(platform, 'en', 'fa');
    const { title, headings } = sheetTexts().fa.history;
    expect(platform.contents('history')[0]![0]).toBe(title);
    expect(platform.contents('history')[1]).toEqual(Object.values(headings));
  });
});

describe('the look of a tab', () => {
  const lastDress = (platform: MemoryPlatform) => {
    const { dresses } = platform.sheet('agreement');
    return dresses[dresses.length - 1]!;
  };

  it('mirrors its alignments with its direction', () => {
    const platform = sampleFile();
    const made = lastDress(sampleFile({ userLocale: 'fa' }));
    speak(platform, 'en', 'fa');
    const aligned = made.styles.flatMap(({ block, style }) =>
      style.align ? [{ block, style: { align: style.align } }] : [],
    );
    expect(lastDress(platform)).toMatchObject({ rightToLeft: true, styles: aligned });
  });

  it('leaves room between a figure and what stands beside it', () => {
    const platform = sampleFile();
    const alignOf = (name: string, column: number) => {
      const { row } = blockOf(platform, name);
      const covers = ({ block }: { block: Block }): boolean =>
        block.column <= column &&
        column < block.column + block.columns &&
        block.row <= row &&
        row < block.row + block.rows;
      return lastDress(platform).styles.flatMap((styled) => (covers(styled) ? (styled.style.align ?? []) : []));
    };
    const [yesNo, firstDate, days] = [4, 4, 1];
    expect(alignOf('SLA_LEAD_TYPES', yesNo)).toEqual(['center']);
    expect(alignOf('SLA_MEETINGS', firstDate)).toEqual(['center']);
    expect(alignOf('SLA_CONSEQUENCES', days)).toEqual(['left']);
  });

  it('keeps its alignments where the direction is the same', () => {
    const platform = sampleFile();
    speak(platform, 'en', 'pl');
    expect(lastDress(platform).styles).toEqual([]);
  });

  it('makes room for a text that takes more lines, and only for that', () => {
    const platform = sampleFile();
    speak(platform, 'en', 'es');
    const rowOf = (name: string): number => blockOf(platform, name).row;
    const heights = lastDress(platform).rowHeightsPixels!;
    expect(heights).toContainEqual({ row: rowOf('SLA_COMPANY_WORDING'), pixels: 42 });
    expect(heights.map(({ row }) => row)).not.toContain(rowOf('SLA_GLOSSARY_WORDING'));
  });

  it('changes nothing but its direction once somebody inserted rows', () => {
    const platform = sampleFile();
    platform.workbook.insertRows(blockOf(platform, 'SLA_QUOTA').tabId, 3, 2);
    speak(platform, 'en', 'fa');
    expect(lastDress(platform)).toMatchObject({ rightToLeft: true, styles: [] });
  });
});

describe('a switch of the tabs’ language while somebody else edits', () => {
  const seenBy = (platform: MemoryPlatform) => {
    const reply = readAgreement(platform);
    return reply.ok ? reply.value.values : {};
  };

  it('lets their edit of a figure through', () => {
    const platform = sampleFile();
    const other = platform.otherUser();
    const { quota } = seenBy(other);
    speak(platform, 'en', 'es');
    expect(saveAgreement(other, { before: { quota: quota! }, after: { quota: 2_000_000 } }).ok).toBe(true);
    expect([platform.named('SLA_QUOTA'), seenBy(platform)['tabLanguage']]).toEqual([2_000_000, 'es']);
  });

  it('asks about their edit of a ready text that changed under them, and loses neither', () => {
    const platform = sampleFile();
    const other = platform.otherUser();
    const { salesWording } = seenBy(other);
    speak(platform, 'en', 'es');
    const edit = { before: { salesWording: salesWording! }, after: { salesWording: 'Sales calls within the hour.' } };
    const reply = saveAgreement(other, edit);
    expect(!reply.ok && reply.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'salesWording changedMeanwhile',
    ]);
    const { wording } = sheetTexts().es.agreement.ready;
    expect(platform.named('SLA_SALES_WORDING')).toBe(wording.sales);
    expect(saveAgreement(other, { ...edit, before: { salesWording: wording.sales } }).ok).toBe(true);
    expect(platform.named('SLA_SALES_WORDING')).toBe('Sales calls within the hour.');
  });
});

describe.each(PAIRS)('a tab that spoke %s and speaks %s now', (from, to) => {
  it('reads as if it had been made so', () => {
    const platform = sampleFile({ userLocale: from });
    speak(platform, from, to);
    expect(platform.contents('agreement')[0]).toContain(sheetTexts()[to].agreement.title);
    expect(differences(platform.contents('agreement'), sampleFile({ userLocale: to }).contents('agreement'))).toEqual(
      [],
    );
  });

  it('keeps what people wrote', () => {
    const platform = sampleFile({ userLocale: from });
    typeInto(platform, 'SLA_COMPANY', [['Ölçüm y asociados']]);
    typeInto(platform, 'SLA_MARKETING_WORDING', [['Marketing brings what it can.']]);
    const label = { ...blockOf(platform, 'SLA_QUOTA'), column: blockOf(platform, 'SLA_QUOTA').column - 1 };
    platform.workbook.write(label, [['Our quota']]);
    speak(platform, from, to);
    expect([
      platform.named('SLA_COMPANY'),
      platform.named('SLA_MARKETING_WORDING'),
      platform.workbook.read(label)[0]![0],
    ]).toEqual(['Ölçüm y asociados', 'Marketing brings what it can.', 'Our quota']);
  });
});
