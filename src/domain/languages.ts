/** The languages that people and tabs may choose, once for all: a term's choices, the texts and the sidebar follow. */

export const LANGUAGES = ['en', 'es', 'pl', 'tr', 'fa'] as const;

export type Language = (typeof LANGUAGES)[number];
