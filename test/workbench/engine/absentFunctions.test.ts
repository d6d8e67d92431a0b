/** What the workbench says it lacks, the engine lacks: a newer Univer that has it must not be hidden. */
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { absentFunctions } from '../../../workbench/engine/absentFunctions';

type FunctionList = readonly (readonly [unknown, string])[];
/** The CommonJS twin: the other needs a bundler. */
const engine = createRequire(import.meta.url)('@univerjs/engine-formula') as Readonly<Record<string, unknown>>;

it('no function that is said to be missing is one of the engine’s', () => {
  const own = new Set(
    Object.entries(engine)
      .filter(([key, value]) => /^function[A-Z]/.test(key) && Array.isArray(value))
      .flatMap(([, list]) => (list as FunctionList).map(([, name]) => name)),
  );
  expect(own.size).toBeGreaterThan(400);
  expect(
    absentFunctions()
      .map(({ name }) => String(name))
      .filter((name) => own.has(name)),
  ).toEqual([]);
});
