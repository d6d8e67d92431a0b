/** What the sidebar must know of the file and its user. */
import { describe, expect, it } from 'vitest';
import { argumentSeparator, readFile } from '../../src/endpoints/readFile';
import { chooseLanguage } from '../../src/endpoints/chooseLanguage';
import { emptyFile, sampleFile } from '../support/agreementFile';

describe('the file as the sidebar sees it', () => {
  it('is empty at first', () => {
    expect(readFile(emptyFile({ locale: 'pl_PL', userLocale: 'pl' }))).toEqual({
      ok: true,
      value: {
        fileId: 'file-1',
        language: 'pl',
        locale: 'pl_PL',
        timeZone: 'Europe/Warsaw',
        argumentSeparator: ';',
        names: [],
        canEdit: true,
        hasAgreement: false,
        hasLeadLog: false,
        hasReport: false,
      },
    });
  });

  it('has an agreement once there is one, whatever its tab is called', () => {
    const platform = sampleFile();
    platform.sheet('agreement').name = 'Our deal';
    expect(readFile(platform)).toMatchObject({ value: { hasAgreement: true } });
  });

  it('says that a reader may only look', () => {
    const platform = sampleFile();
    platform.file.canEdit = false;
    expect(readFile(platform)).toMatchObject({ ok: true, value: { canEdit: false } });
  });
});

describe('the separator between arguments', () => {
  it.each([
    ['en_US', ','],
    ['en_GB', ','],
    ['es_ES', ';'],
    ['es_MX', ','],
    ['pl_PL', ';'],
    ['tr_TR', ';'],
    ['de_CH', ','],
    ['fa_IR', ';'],
  ])('in a file of %s is %s', (locale, separator) => {
    expect(argumentSeparator(locale)).toBe(separator);
  });
});

describe('the language of the sidebar', () => {
  it('is the account’s until somebody chooses', () => {
    const platform = emptyFile({ userLocale: 'es_MX' });
    expect(readFile(platform)).toMatchObject({ value: { language: 'es' } });
    expect(chooseLanguage(platform, { language: 'fa' })).toMatchObject({ ok: true, value: { language: 'fa' } });
    expect(readFile(platform)).toMatchObject({ value: { language: 'fa' } });
  });

  it('is each person’s own', () => {
    const platform = emptyFile();
    chooseLanguage(platform, { language: 'fa' });
    expect(readFile(platform.otherUser('tr'))).toMatchObject({ value: { language: 'tr' } });
  });

  it.each([{ language: 'xx' }, { language: 7 }, {}, null])('chosen as %j stays as it is', (request) => {
    const platform = emptyFile();
    expect(chooseLanguage(platform, request as { language: string })).toMatchObject({
      ok: false,
      issues: [{ code: 'unknownLanguage' }],
    });
    expect(readFile(platform)).toMatchObject({ value: { language: 'en' } });
  });
});
