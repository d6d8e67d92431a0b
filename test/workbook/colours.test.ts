/** Colours that everybody can read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/workbook/colours';
import { contrast } from '../support/contrast';

const WHITE = '#FFFFFF';

/** What text needs to be read by people whose sight is poor, and what a line or a bar needs to be told from paper. */
const TEXT = 4.5;
const SHAPE = 3;

describe('contrast', () => {
  it('is 21 of black on white, and 1 of a colour on itself', () => {
    expect(contrast('#000000', WHITE)).toBeCloseTo(21, 5);
    expect(contrast('#1967D2', '#1967D2')).toBe(1);
  });
});

describe('the colours of the tabs', () => {
  const texts = ['marketing', 'salesText', 'goal', 'ink', 'quiet', 'good', 'warning', 'bad', 'link'] as const;

  it.each(texts)('%s is read on white', (name) => {
    expect(contrast(COLOURS[name], WHITE)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['marketing', 'salesText', 'ink', 'quiet'] as const)('%s is read on the surface of headings', (name) => {
    expect(contrast(COLOURS[name], COLOURS.surface)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['ink', 'link'] as const)('%s is read in cells that may be changed', (name) => {
    expect(contrast(COLOURS[name], COLOURS.input)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['marketing', 'sales', 'goal'] as const)('%s is seen in a chart', (name) => {
    expect(contrast(COLOURS[name], WHITE)).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('the colours of the sidebar', () => {
  const css = readFileSync(new URL('../../src/sidebar/styles/base.css', import.meta.url), 'utf8');
  const named = new Map(
    Array.from(css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name!, value!]),
  );
  const colour = (name: string): string => named.get(name)!;

  it.each(['blue', 'blue-dark', 'ink', 'ink-quiet', 'good', 'warning', 'bad'])('%s is read on white', (name) => {
    expect(contrast(colour(name), WHITE)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour(name), colour('surface'))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['good', 'warning', 'bad'])('a notice of what is %s is read, and its mark is seen', (name) => {
    expect(contrast(colour('ink'), colour(`${name}-pale`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour(name), colour(`${name}-pale`))).toBeGreaterThanOrEqual(SHAPE);
  });

  it('outlines of fields are seen', () => {
    expect(contrast(colour('outline'), WHITE)).toBeGreaterThanOrEqual(SHAPE);
  });
});
