/** The names of headers are kept in the form in which they are looked up, each once. */
import { describe, expect, it } from 'vitest';
import { HEADER_ALIASES } from '../../../../src/domain/leads/headers/headerAliases';
import { FILLER_WORDS, OBJECT_WORDS } from '../../../../src/domain/leads/headers/droppedWords';
import { ACTIVITY_ALIASES } from '../../../../src/domain/leads/headers/activityAliases';
import { CLOSING_ALIASES, STAGE_ALIASES } from '../../../../src/domain/leads/headers/stageAliases';
import { headerKeys } from '../../../../src/domain/leads/headers/headerKeys';
import { foldText } from '../../../../src/domain/text/foldText';

describe('the list of names', () => {
  it('holds each of them in the form in which headers are looked up', () => {
    for (const { certain, likely } of [...HEADER_ALIASES, ...ACTIVITY_ALIASES, CLOSING_ALIASES, STAGE_ALIASES]) {
      for (const name of [...certain.split('|'), ...likely.split('|')]) expect(foldText(name)).toBe(name);
    }
    for (const word of `${FILLER_WORDS}${OBJECT_WORDS}`.trim().split(/ +/)) expect(foldText(word)).toBe(word);
  });

  it('names nothing twice within one field', () => {
    for (const { certain, likely } of HEADER_ALIASES) {
      const names = [...certain.split('|'), ...likely.split('|')].filter((name) => name !== '');
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('survives any header', () => {
    expect(headerKeys('—')).toEqual([]);
    expect(headerKeys('(UTC)')).toEqual(['utc']);
    expect(headerKeys('Lead')).toEqual(['lead']);
  });
});
