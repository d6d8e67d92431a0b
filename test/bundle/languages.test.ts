/** A first day with the built add-on for people of four languages, in a file of their country. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Cell } from '../../src/domain/cell';
import type { Language } from '../../src/locales/language';
import { sheetTexts } from '../../src/locales/sheetTexts';
import { sidebarTexts } from '../../src/locales/sidebar';
import type { Workbench } from '../../workbench/node/index';
import { addTab, ask, cellsOf, openBuilt } from '../support/builtWorkbench';

const NOW = Date.UTC(2026, 10, 21, 1);

interface Place {
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  /** As people there call the columns of a lead log: created, first follow-up, attempts, reached, type, owner. */
  readonly headers: readonly string[];
  /** A yes and a no. */
  readonly reached: readonly [string, string];
  readonly refusal: string;
}

const PLACES: readonly Place[] = [
  {
    language: 'tr',
    locale: 'tr_TR',
    timeZone: 'Europe/Istanbul',
    headers: ['OLUŞTURULMA TARİHİ', 'İLK TAKİP', 'GİRİŞİM SAYISI', 'ULAŞILDI', 'ADAY TÜRÜ', 'SORUMLU'],
    reached: ['EVET', 'HAYIR'],
    refusal: 'marketing_share değeri 25; 25% veya 0.25 yazın',
  },
  {
    language: 'pl',
    locale: 'pl_PL',
    timeZone: 'Europe/Warsaw',
    headers: ['Data utworzenia', 'Pierwsza próba kontaktu', 'Liczba prób', 'Rozmowa', 'Typ leada', 'Opiekun'],
    reached: ['tak', 'nie'],
    refusal: 'marketing_share to 25; wpisz 25% lub 0.25',
  },
  {
    language: 'es',
    locale: 'es_ES',
    timeZone: 'Europe/Madrid',
    headers: ['Fecha de creación', 'Primer seguimiento', 'Intentos', 'Localizado', 'Tipo de lead', 'Responsable'],
    reached: ['sí', 'no'],
    refusal: 'marketing_share es 25; escriba 25% o 0.25',
  },
  {
    language: 'fa',
    locale: 'fa_IR',
    timeZone: 'Asia/Tehran',
    headers: ['تاريخ ايجاد', 'نخستین پیگیری', 'تعداد تلاش‌ها', 'گفتگو', 'نوع سرنخ', 'مسئول'],
    reached: ['بله', 'خیر'],
    refusal: 'مقدار marketing_share برابر 25 است؛ بنویسید 25% یا 0.25',
  },
];

/** Forty leads, two a day, each followed up an hour later. */
const log = ({ headers, reached }: Place): Cell[][] => [
  [...headers],
  ...Array.from({ length: 40 }, (_, index): Cell[] => {
    const created = new Date(NOW - 16 * 3_600_000 - Math.floor(index / 2) * DAY_MS);
    const followedUp = new Date(created.getTime() + 3_600_000);
    return [created, followedUp, (index % 6) + 1, reached[index % 2]!, 'Webinar', 'Ada'];
  }),
];

describe.each(PLACES)('somebody who speaks $language, in a file in $locale,', (place) => {
  const { language, locale, timeZone, refusal } = place;
  const texts = sheetTexts()[language];
  let workbench: Workbench;
  const tabNames = (): string[] => workbench.spreadsheet.getSheets().map((sheet) => sheet.getName());

  beforeAll(() => {
    workbench = openBuilt({ locale, timeZone, userLanguage: language, now: () => NOW });
    addTab(workbench, 'Leads', log(place));
    ask(workbench, 'createAgreement', { content: 'sample' });
    ask(workbench, 'refresh');
  });
  afterAll(() => workbench.dispose());

  it('gets a sidebar, a menu and tabs that speak it', () => {
    expect(ask(workbench, 'readFile')).toMatchObject({ language, argumentSeparator: ';' });
    expect(workbench.menu().map(({ label }) => label)).not.toContain('Open Pactline');
    expect(tabNames().slice(1).sort()).toEqual(
      (['agreement', 'history', 'log', 'data', 'report'] as const).map((role) => texts.tabs[role]).sort(),
    );
  });

  it('has every column of the log recognised, and no row left out', () => {
    const found = ask(workbench, 'readLeadLog');
    const fields = ['created', 'firstFollowUp', 'attempts', 'reached', 'leadType', 'owner'];
    expect(
      found.mapping
        .filter(({ column }) => column !== null)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(fields.sort());
    expect([found.rowsRead, found.rowsCounted]).toEqual([40, 40]);
  });

  it('reads a report without an English word of Pactline’s', () => {
    const english = new Set(Object.values(sheetTexts().en.report.sections));
    const cells = cellsOf(workbench, texts.tabs.report).flat().map(String);
    expect(cells.filter((cell) => english.has(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(Object.values(texts.report.sections)));
    expect(workbench.charts().map(({ options }) => options['title'])).toEqual(
      Object.values(texts.report.charts).map(({ title }) => title),
    );
  });

  it('reads an agreement whose formulas compute in this locale', () => {
    const cells = cellsOf(workbench, texts.tabs.agreement).flat();
    expect(cells).toContain(texts.terms.terms.quota.label);
    expect(cells.filter((cell) => typeof cell === 'string' && /^#[A-Z]/.test(cell))).toEqual([]);
    expect(workbench.spreadsheet.getRangeByName('SLA_LEADS_NEEDED_RESULT')!.getValue()).toBe(310);
  });

  it('is told by a formula what to type', () => {
    const sheet = workbench.spreadsheet.insertSheet('Mine');
    sheet.getRange('A1:B2').setValues([
      [100_000, 25],
      [100_000, 0.25],
    ]);
    sheet.getRange('C1').setFormula('=SLA_MARKETING_GOAL(A1:A2;B1:B2)');
    expect(sheet.getRange('C1:C2').getValues().flat()).toEqual([`⚠ SLA_MARKETING_GOAL: ${refusal}`, 25_000]);
  });

  it('is refused in sentences of the language, and so is a save that goes wrong', () => {
    const before = ask(workbench, 'readAgreement').values;
    const reply = workbench.callFromSidebar('callPactline', 'saveAgreement', {
      before,
      after: { ...before, closeRate: 25 },
    });
    expect(reply).toMatchObject({ ok: false, issues: [{ code: 'rateTooHigh', path: 'closeRate' }] });
    expect(texts.terms.issues.rateTooHigh).not.toBe(sheetTexts().en.terms.issues.rateTooHigh);
    expect(sidebarTexts(language)['shell.save']).not.toBe('Save');
  });
});
