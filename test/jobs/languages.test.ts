/** The tabs in each language, and what follows when their language is changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAgreement } from '../../src/endpoints/agreement/saveAgreement';
import { saveLeadLog } from '../../src/endpoints/leadLog/leadLog';
import { refresh } from '../../src/jobs/refresh';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/locales/language';
import { sheetTexts } from '../../src/locales/sheetTexts';
import type { TabRole } from '../../src/ports';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

const ROLES: readonly TabRole[] = ['agreement', 'report', 'data', 'history', 'log'];

let platform: MemoryPlatform;

function refreshed(): void {
  const outcome = refresh(platform);
  expect(outcome === 'busy' ? outcome : outcome.problem).toBe(null);
}

function speak(from: Language, to: Language): void {
  const reply = saveAgreement(platform, { before: { tabLanguage: from }, after: { tabLanguage: to } });
  expect(reply.ok).toBe(true);
}

const charts = () => [...platform.sheet('report').charts.values()];
const names = (): string[] => ROLES.map((role) => platform.sheet(role).name);
const namesIn = (language: Language): string[] => ROLES.map((role) => sheetTexts()[language].tabs[role]);
const titlesIn = (language: Language): string[] =>
  Object.values(sheetTexts()[language].report.charts).map(({ title }) => title);

describe.each(LANGUAGES)('a file whose agreement speaks %s', (language) => {
  beforeEach(() => {
    platform = twentyLeadsFile({ locale: 'en_US' }, language);
    refreshed();
  });

  it('has tabs, headings and charts in that language, whatever the locale of the file', () => {
    const { report, history } = sheetTexts()[language];
    expect(names()).toEqual(namesIn(language));
    expect(charts().map(({ title }) => title)).toEqual(titlesIn(language));
    expect(platform.contents('report').flat()).toContain(report.sections.standing);
    expect(platform.contents('log').flat()).toContain(report.log.title);
    expect(platform.contents('history').flat()).toContain(history.headings.state);
  });

  it('runs in that language’s direction on every tab', () => {
    const directions = ROLES.map((role) => platform.sheet(role).dresses[0]?.rightToLeft);
    expect(new Set(directions)).toEqual(new Set([language === 'fa']));
  });
});

describe('a change of the language', () => {
  beforeEach(() => {
    platform = twentyLeadsFile();
    refreshed();
    const view = { tabId: platform.file.sheets.find(({ name }) => name === LEADS_TAB)!.id };
    const columns = { created: 2, leadId: 1 };
    expect(
      saveLeadLog(platform, { ...view, columns, dayFirst: {}, values: {}, deals: null, activities: null, filter: null })
        .ok,
    ).toBe(true);
  });

  it('reaches names, charts, headings and direction at the next refresh', () => {
    speak('en', 'fa');
    refreshed();
    const { history, leadLog, report } = sheetTexts().fa;
    expect(names()).toEqual(namesIn('fa'));
    expect(charts().map(({ title }) => title)).toEqual(titlesIn('fa'));
    expect(charts().map(({ verticalAxisTitle }) => verticalAxisTitle)).toEqual(
      Object.values(report.charts).map(({ axis }) => axis),
    );
    expect(charts()[0]!.series.map(({ label }) => label)).toEqual([report.columns.goalLine, report.columns.leads]);
    expect(charts().every(({ rightToLeft }) => rightToLeft)).toBe(true);
    expect(platform.contents('history')[0]![0]).toBe(history.title);
    expect(platform.contents('history')[1]).toEqual(Object.values(history.headings));
    expect(platform.contents('log')[0]![0]).toBe(leadLog.title);
    for (const role of ROLES)
      expect(platform.sheet(role).dresses[platform.sheet(role).dresses.length - 1]!.rightToLeft).toBe(true);
  });

  it('and back again leaves no word of the other', () => {
    const before = ROLES.map((role) => platform.contents(role));
    speak('en', 'tr');
    refreshed();
    speak('tr', 'en');
    refreshed();
    const agreementAndReport = (contents: typeof before) => contents.slice(0, 2);
    expect(agreementAndReport(ROLES.map((role) => platform.contents(role)))).toEqual(agreementAndReport(before));
    expect(names()).toEqual(namesIn('en'));
    expect(charts().map(({ title }) => title)).toEqual(titlesIn('en'));
  });

  it('leaves a chart where somebody moved it, and a title that somebody gave it', () => {
    const [first, second] = [...platform.sheet('report').charts];
    platform.sheet('report').charts.set(first![0], { ...first![1], row: 99, title: 'Our leads', widthPixels: 333 });
    platform.sheet('report').charts.set(second![0], { ...second![1], row: 77 });
    speak('en', 'es');
    refreshed();
    expect(charts()).toHaveLength(4);
    expect(platform.sheet('report').charts.get(first![0])).toMatchObject({
      row: 99,
      widthPixels: 333,
      title: 'Our leads',
      verticalAxisTitle: sheetTexts().es.report.charts.leads.axis,
    });
    expect(platform.sheet('report').charts.get(second![0])).toMatchObject({
      row: 77,
      title: sheetTexts().es.report.charts.leadValue.title,
    });
  });

  it('leaves a chart that somebody draws over other cells', () => {
    const [id, chart] = [...platform.sheet('report').charts][0]!;
    const drawn = { ...chart, blocks: chart.blocks.slice(0, 2) };
    platform.sheet('report').charts.set(id, drawn);
    speak('en', 'pl');
    refreshed();
    expect(charts()).toHaveLength(4);
    expect(platform.sheet('report').charts.get(id)!.blocks).toEqual(drawn.blocks);
  });

  it('leaves a tab the name that somebody gave it, and takes no name that is taken', () => {
    platform.sheet('report').name = 'Morning report';
    platform.addUserTab(sheetTexts().pl.tabs.data.toUpperCase(), [['mine']]);
    speak('en', 'pl');
    refreshed();
    expect(platform.sheet('report').name).toBe('Morning report');
    expect(platform.sheet('data').name).toBe(`${sheetTexts().pl.tabs.data} 2`);
  });

  it('leaves a heading of the history that somebody replaced', () => {
    platform.sheet('history').rows[1]![1] = 'Status';
    speak('en', 'tr');
    refreshed();
    const { headings } = sheetTexts().tr.history;
    expect(platform.contents('history')[1]!.slice(0, 3)).toEqual([headings.from, 'Status', headings.term]);
  });

  it('that somebody types into its cell is carried through by the refresh', () => {
    const { row, column } = platform.file.names.get('SLA_TAB_LANGUAGE')!;
    platform.sheet('agreement').rows[row - 1]![column - 1] = LANGUAGE_NAMES.tr;
    refreshed();
    expect(platform.contents('agreement')[0]![0]).toBe(sheetTexts().tr.agreement.title);
    expect(names()).toEqual(namesIn('tr'));
  });

  it('costs the nights that follow no call', () => {
    refreshed();
    platform.log.reset();
    refreshed();
    const usual = platform.log.all().length;
    speak('en', 'es');
    refreshed();
    platform.log.reset();
    refreshed();
    expect(platform.log.all()).toHaveLength(usual);
  });
});
