/** Who calls a column as Pactline does finds it recognised, in every language and in capitals. */
import { describe, expect, it } from 'vitest';
import { LEAD_FIELDS, type LeadField } from '../../../../src/domain/leads/leads';
import { recogniseColumns } from '../../../../src/domain/leads/headers/recogniseColumns';
import { LANGUAGES } from '../../../../src/locales/language';
import { sheetTexts } from '../../../../src/locales/sheetTexts';

/** Kinds of attempts give way to a count of all; a stage counts beside a closing date; a status may mean anything. */
const NOT_ALONE: readonly LeadField[] = ['calls', 'voicemails', 'emails', 'stage', 'qualification'];

const FIELDS = LEAD_FIELDS.filter((field) => !NOT_ALONE.includes(field));
const KINDS = ['calls', 'voicemails', 'emails'] as const;

describe.each(LANGUAGES)('columns with their %s names', (language) => {
  const names = sheetTexts()[language].report.log.fields;
  const foundIn = (headers: readonly string[], field: LeadField) => recogniseColumns(headers, []).get(field)?.column;

  it.each(FIELDS)('are found: %s', (field) => {
    const headers = FIELDS.map((each) => names[each]);
    expect(foundIn(headers, field)).toBe(FIELDS.indexOf(field) + 1);
  });

  it('are found in capitals, as the language writes them', () => {
    const headers = FIELDS.map((field) => names[field].toLocaleUpperCase(language));
    expect(FIELDS.map((field) => foundIn(headers, field))).toEqual(FIELDS.map((_field, index) => index + 1));
  });

  it('are found for each kind of attempt where no column counts all', () => {
    const headers = [names.created, ...KINDS.map((kind) => names[kind])];
    expect(KINDS.map((kind) => foundIn(headers, kind))).toEqual([2, 3, 4]);
  });
});
