/** Lets a person choose the language of the sidebar. */
import { refusal } from '../domain/agreement/refusal';
import { isLanguage } from '../locales/language';
import type { Platform } from '../ports';
import type { FileView, Reply } from './contract';
import { keepPersonLanguage } from './personLanguage';
import { readFile } from './readFile';
import { refused } from './refused';
import { partsOf } from './request';

export function chooseLanguage(platform: Platform, request: { readonly language: string }): Reply<FileView> {
  const { language } = partsOf(request);
  if (typeof language !== 'string' || !isLanguage(language)) {
    return refused(refusal('unknownLanguage', { came: String(language) }));
  }
  keepPersonLanguage(platform, language);
  return readFile(platform);
}
