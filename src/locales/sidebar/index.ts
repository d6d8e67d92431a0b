/** The sidebar's sentences in every language; English fixes the keys. */
import type { Language } from '../language';
import type { Text } from '../translate';
import { en, type TextKey } from './en';
import { es } from './es';
import { fa } from './fa';
import { pl } from './pl';
import { tr } from './tr';

export type { TextKey } from './en';

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, Text>>>> = { en, es, pl, tr, fa };

export const isTextKey = (key: string): key is TextKey => key in en;

export const sidebarTexts = (language: Language): Readonly<Record<TextKey, Text>> => TEXTS[language];
