/** A run takes its own language out of the words of the tabs, and reads no other. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language';
import { packParts } from '../../src/locales/packParts';
import { readPart } from '../../src/locales/readPart';
import { readSheetTexts } from '../../src/locales/readSheetTexts';
import { sheetTexts } from '../../src/locales/sheetTexts';

const SERVER = { source: 'if (a < b) {\n  return "en {\\"" + c;\n}' };
const packed = packParts({ server: SERVER, ...sheetTexts() });

describe('the words of the tabs, a line a language', () => {
  it.each(LANGUAGES)('come out as they went in: %s', (language) => {
    expect(readSheetTexts(packed, language)).toEqual(sheetTexts()[language]);
  });

  it('are read of one language although another cannot be parsed', () => {
    const broken = packed.replace('\npl {', '\npl {{');
    expect(readSheetTexts(broken, 'tr').tabs.agreement).toBe(sheetTexts().tr.tabs.agreement);
    expect(() => readSheetTexts(broken, 'pl')).toThrow();
  });

  it.each([' ', '\r\n'])('are read where the line breaks have become %j', (separator) => {
    const changed = packed.replace(/\n/g, separator);
    for (const language of LANGUAGES) expect(readSheetTexts(changed, language)).toEqual(sheetTexts()[language]);
    expect(readPart(changed, 'server')).toEqual(SERVER);
  });

  it('are not replaced by English where a language is missing', () => {
    const without = packed
      .split('\n')
      .filter((line) => !line.startsWith('es '))
      .join('\n');
    expect(() => readSheetTexts(without, 'es')).toThrow('texts.html has no words in es');
  });
});
