/** The change that lets formulas calculate at once holds for one version of the engine, and says so for any other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSynchronous } from '../../../workbench/engine/synchronousEngine.mjs';

const path = new URL('../../../node_modules/@univerjs/engine-formula/lib/es/index.js', import.meta.url);
const source = readFileSync(path, 'utf8');

describe('the engine made synchronous', () => {
  it('waits for nothing where it calculates', () => {
    const changed = makeSynchronous(source);
    const calculation = changed.slice(
      changed.indexOf('let CalculateFormulaService = class'),
      changed.indexOf('CalculateFormulaService = __decorate('),
    );
    expect(calculation).not.toMatch(/\b(async|await)\b/);
  });

  it.each([
    ['lost its class', source.replaceAll('CalculateFormulaService', 'Renamed'), 'no class CalculateFormulaService'],
    ['has another lock', source.replaceAll('FORMULA_EXECUTION_LOCK', 'OTHER'), 'expected once, found 0 times'],
    [
      'pauses elsewhere',
      source.replaceAll('const calCancelTask', 'const other'),
      'the pause between formulas is not where it was',
    ],
    [
      'makes arrays otherwise',
      source.replaceAll('new AsyncArrayObject(result)', 'other'),
      'expected once, found 0 times',
    ],
  ])('is refused of an engine that %s', (_, other, message) => {
    expect(() => makeSynchronous(other)).toThrow(message);
  });
});
