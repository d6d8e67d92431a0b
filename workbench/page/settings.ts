/** What stands in for the account and the clock, kept between visits; locale and zone belong to the file and are kept with it. */

export interface Settings {
  /** Language of the account. */
  readonly userLanguage: string;
  /** Epoch milliseconds that the clock was set to; `null`: real time. */
  readonly chosenNow: number | null;
}

export const USER_LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Español',
  pl: 'Polski',
  tr: 'Türkçe',
  fa: 'فارسی',
};

export const FILE_LOCALES: Readonly<Record<string, string>> = {
  en_US: 'United States',
  en_GB: 'United Kingdom',
  de_DE: 'Germany',
  es_ES: 'Spain',
  es_MX: 'Mexico',
  fr_FR: 'France',
  pl_PL: 'Poland',
  pt_BR: 'Brazil',
  tr_TR: 'Türkiye',
  fa_IR: 'Iran',
};

const KEY = 'pactline-workbench-settings';

/** The settings last chosen, the usual ones where nothing was. */
export function readSettings(usual: Settings): Settings {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return usual;
  }
}

export function keepSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}

export function forgetSettings(): void {
  localStorage.removeItem(KEY);
}
