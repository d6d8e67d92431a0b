/** What the sidebar carries packed is what the translators wrote. */
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../src/locales/packTexts';
import { textRooms } from '../../src/locales/textRooms';
import { unpackTexts } from '../../src/locales/unpackTexts';

describe('translations that the build has packed for the sidebar', () => {
  it.each(['sidebar', 'terms', 'formula help'])('say under the English keys what the sources say: %s', (room) => {
    const { en, ...others } = textRooms()[room]!;
    for (const texts of Object.values(others)) {
      expect(unpackTexts(en as object, packTexts(en, texts))).toEqual(texts);
    }
  });

  it('keep the four plural forms of Polish', () => {
    const rows = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' };
    const english = { rows: { one: 'row', other: 'rows' }, open: 'Open' };
    const packed = packTexts(english, { open: 'Otwórz', rows });
    expect(unpackTexts(english, packed)).toEqual({ rows, open: 'Otwórz' });
  });

  it('carry a text that returns once, and a plural form that says no more than the one before not at all', () => {
    const english = {
      open: 'Open the file',
      again: 'Open the file',
      rows: { one: '{count} row', other: '{count} rows' },
    };
    const turkish = { open: 'Dosyayı aç', again: 'Dosyayı aç', rows: { one: '{count} satır', other: '{count} satır' } };
    const packed = packTexts(english, turkish);
    expect(packed).toBe('Dosyayı aç\n\u001e0\n{count} satır\u001f');
    expect(unpackTexts(english, packed)).toEqual(turkish);
  });

  it.each([
    ['a text is missing', {}, '.open cannot be packed'],
    ['a text has a line break', { open: 'Abrir\nya' }, '.open cannot be packed'],
    ['a plural form is missing', { open: { other: 'Abrir' } }, '.open cannot be packed'],
  ])('are refused where %s', (_what, translated, problem) => {
    expect(() => packTexts({ open: 'Open' }, translated)).toThrow(problem);
  });
});
