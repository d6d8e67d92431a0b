/** LibreOffice as a second judge: where a formula of ours equals an expression of built-ins, both answer the same. */
import { afterAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import { openBuilt } from '../support/builtWorkbench';
import { builtInTwins } from '../support/builtInTwins';
import { calculate, findLibreOffice } from '../support/libreOffice';

const program = findLibreOffice();
if (program === null) {
  console.warn('Skipped: LibreOffice is not installed, so nobody judges our formulas beside it (soffice in the path).');
}

/** A date as the serial number that a spreadsheet reckons with. */
const asNumber = (value: unknown): unknown =>
  Object.prototype.toString.call(value) === '[object Date]'
    ? (value as Date).getTime() / DAY_MS - Date.UTC(1899, 11, 30) / DAY_MS
    : value;

describe.skipIf(program === null)('LibreOffice agrees on', () => {
  const workbench = openBuilt();
  const twins = Object.entries(builtInTwins).flatMap(([name, list]) => list.map((twin) => ({ name, ...twin })));
  const answers =
    program === null
      ? []
      : calculate(
          program,
          twins.map(({ builtIn }) => builtIn),
        );

  afterAll(() => workbench.dispose());

  it('as many answers as were asked for', () => {
    expect(answers).toHaveLength(twins.length);
  });

  it.each(Object.keys(builtInTwins))('%s', (name) => {
    const disagreements = twins.flatMap((twin, index) => {
      if (twin.name !== name) return [];
      // A cell that showed a date goes on showing dates.
      workbench.spreadsheet.getActiveSheet().clear();
      workbench.type('A1', twin.ours);
      const answer = asNumber(workbench.cell('A1').value);
      const judged = answers[index]!;
      const agrees = Math.abs(Number(answer) - judged) <= 1e-9 * Math.max(1, Math.abs(judged));
      return agrees ? [] : [{ ...twin, answer, judged }];
    });
    expect(disagreements).toEqual([]);
  });
});
