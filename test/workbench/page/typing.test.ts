/** Formulas, numbers and dates typed into the cells of the workbench in Chromium, as the file's locale writes them. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickCell, editCell, pressEnter, suggestions, textOf, typeInto, valueOf } from './hands';
import { smallAddOn } from './smallAddOn';
import { usePage } from './usePage';

const { page, selectNewTab } = usePage(smallAddOn);

beforeEach(() => selectNewTab());

describe('formulas', () => {
  it('answers a formula typed by keyboard, and follows the cell it refers to', async () => {
    await typeInto(page(), 'A1', '40');
    await typeInto(page(), 'A2', '=TRY_ADD(A1, 2)');
    expect(await valueOf(page(), 'A2')).toBe(42);
    await typeInto(page(), 'A1', '50');
    expect(await valueOf(page(), 'A2')).toBe(52);
  });

  it('offers the function while its name is typed, and then names its parameters', async () => {
    await clickCell(page(), 'A1');
    await page().keyboard.type('=TRY_A');
    await page().getByText('Adds two numbers.').waitFor();
    await page().keyboard.type('DD(');
    await page().getByText('What to begin with.').waitFor();
    await page().keyboard.press('Escape');
    await page().keyboard.press('Escape');
  });

  it('takes the suggestions away at the bracket, so that Enter takes none of them', async () => {
    await clickCell(page(), 'A1');
    await page().keyboard.type('=S');
    await suggestions(page()).waitFor();
    await page().keyboard.type('UM');
    await page().keyboard.type('(');
    await page().evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await suggestions(page()).count()).toBe(0);
    await page().keyboard.type('1,2)');
    await pressEnter(page());
    expect(await valueOf(page(), 'A1')).toBe(3);
  });

  it('spills over the cells below', async () => {
    await typeInto(page(), 'A1', '=TRY_COUNTDOWN(3)');
    expect([await valueOf(page(), 'A1'), await valueOf(page(), 'A2'), await valueOf(page(), 'A3')]).toEqual([3, 2, 1]);
  });

  it('tells on hover why a formula failed', async () => {
    await typeInto(page(), 'B2', '=TRY_ADD("many")');
    const { x, y } = await page().evaluate(() => window.workbench.middleOf('B2'));
    await page().mouse.move(x + 200, y + 200);
    await page().mouse.move(x, y, { steps: 4 });
    await page().getByRole('tooltip').getByText('TRY_ADD: first is many; type a number').waitFor();
  });
});

describe('the file’s locale', () => {
  beforeAll(async () => {
    await page().getByLabel('File locale').selectOption('de_DE');
  });

  it('decides what stands between arguments and before decimals', async () => {
    await typeInto(page(), 'A1', '=TRY_ADD(1,5; 2)');
    expect(await valueOf(page(), 'A1')).toBe(3.5);
    expect(await textOf(page(), 'A1')).toBe('3,5');
  });

  it('shows a formula for editing as it is typed there', async () => {
    await typeInto(page(), 'A1', '=TRY_ADD(1,5; 2)');
    await editCell(page(), 'A1');
    await page().keyboard.press('Backspace');
    await page().keyboard.type('+0,5)');
    await pressEnter(page());
    expect(await valueOf(page(), 'A1')).toBe(4);
  });

  it('decides which number is the day of a typed date', async () => {
    await typeInto(page(), 'A1', '2.1.2026');
    await typeInto(page(), 'A2', '=MONTH(A1)');
    expect(await valueOf(page(), 'A2')).toBe(1);
  });
});
