/** Fields that are assigned outright are those that the helper defined. */
import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { assignFields } from '../../../workbench/engine/quickFields.mjs';

const SOURCE = `
let calls = 0;
function _defineProperty(object, name, value) {
  calls += 1;
  return Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
class Plain {
  constructor() {
    _defineProperty(this, "size", 1);
    _defineProperty(this, "parts", []);
  }
}
class Derived extends Plain {
  get kind() { return 'accessor'; }
  constructor() {
    super();
    _defineProperty(this, "kind", "field");
    _defineProperty(this, "size", 2);
  }
}
return { object: new Derived(), calls };
`;

const run = (source: string) =>
  runInThisContext(`(() => {${source}})()`) as { readonly object: object; readonly calls: number };

it('a field is assigned; the helper is called where an accessor or a field of that name is there', () => {
  expect(run(SOURCE).calls).toBe(4);
  const { object, calls } = run(assignFields(SOURCE));
  expect(calls).toBe(2);
  expect({ ...object }).toEqual({ size: 2, parts: [], kind: 'field' });
});
