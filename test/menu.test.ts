/** What somebody is told who refreshes from the menu. */
import { describe, expect, it } from 'vitest';
import { refreshFromMenu } from '../src/menu';
import { createMemoryPlatform } from './support/memoryPlatform';
import { twentyLeadsFile } from './support/twentyLeadsFile';

describe('a refresh from the menu', () => {
  it('says how many rows were counted', () => {
    expect(refreshFromMenu(twentyLeadsFile())).toBe('The report is up to date: 20 of 22 rows counted.');
  });

  it('says it in the language of the person, digits included', () => {
    expect(refreshFromMenu(twentyLeadsFile({ userLocale: 'fa' }))).toContain('۲۰ ردیف از ۲۲ ردیف');
  });

  it('says what to do where there is no agreement', () => {
    expect(refreshFromMenu(createMemoryPlatform())).toBe(
      'There is no agreement in this file. Start it in the sidebar.',
    );
  });
});
