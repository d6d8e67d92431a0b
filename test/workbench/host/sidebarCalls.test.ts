/** `google.script.run`: which functions can be called, and what passes through either way. */
import { describe, expect, it } from 'vitest';
import { open } from './open';

const CODE = `
function echo(value) { return value; }
function kinds() { return Array.prototype.map.call(arguments, function (v) {
  return v === null ? 'null' : Array.isArray(v) ? 'list' + (v instanceof Array) : typeof v;
}); }
function date() { return new Date(0); }
function nestedDate() { return { when: [new Date(0)] }; }
function closure() { return { call: function () {} }; }
function cycle() { var a = {}; a.self = a; return a; }
function holes() { return [1, undefined, { gone: undefined, kept: null }]; }
function nothing() {}
function service() { return SpreadsheetApp.getActive(); }
function Person() { this.name = 'x'; }
function instance() { return new Person(); }
function map() { return new Map(); }
function fail() { throw new TypeError('Say something.'); }
function secret_() { return 1; }
var holder = { method: function () { return 'method'; } };
`;

const call = (name: string, ...args: unknown[]): unknown => open(CODE).callFromSidebar(name, ...args);

describe('what passes', () => {
  it.each([1, -0.5, 'text', '', true, null, [1, 'a', [null]], { a: { b: [1] } }])('%j', (value) => {
    expect(call('echo', value)).toEqual(value);
  });

  it('undefined within lists becomes null, and a property without a value is dropped', () => {
    expect(call('holes')).toEqual([1, null, { kept: null }]);
    expect(call('echo', [undefined])).toEqual([null]);
  });

  it('nothing returned is null', () => {
    expect(call('nothing')).toBeNull();
  });

  it('arguments are copies made in the realm of the call', () => {
    const list = [1];
    expect(call('kinds', list, {}, 'x', 1, null)).toEqual(['listtrue', 'object', 'string', 'number', 'null']);
    expect(list).toEqual([1]);
  });
});

describe('what is refused on the way in', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  it.each([
    ['a date', [new Date()], 'Failed due to illegal value in property: 0'],
    ['a date within', [1, { when: new Date() }], 'Failed due to illegal value in property: 1.when'],
    ['a function', [() => 1], 'Failed due to illegal value in property: 0'],
    ['a cycle', [cyclic], 'Failed due to illegal value in property: 0.self'],
    ['an object of a class', [new Map()], 'Failed due to illegal value in property: 0'],
    ['a symbol', [[Symbol('x')]], 'Failed due to illegal value in property: 0.0'],
  ])('%s', (_, args, message) => {
    expect(() => call('echo', ...args)).toThrow(new TypeError(message));
  });
});

describe('what is refused on the way out', () => {
  it.each(['date', 'nestedDate', 'closure', 'cycle', 'service', 'map'])('%s', (name) => {
    expect(() => call(name)).toThrow('The script completed but the returned value is not a supported return type.');
  });

  it('but an instance of a class of the script goes as its plain properties only if it is a plain object', () => {
    expect(() => call('instance')).toThrow('not a supported return type');
  });
});

describe('which functions can be called', () => {
  it.each(['secret_', 'holder.method', 'missing', 'holder', 'toString;', ''])('not %s', (name) => {
    expect(() => call(name)).toThrow(`Script function not found: ${name}`);
  });

  it('a menu item may name a method of an object', () => {
    expect(open(CODE).run('holder.method')).toBe('method');
  });

  it('an error keeps its name and message', () => {
    expect(() => call('fail')).toThrow(expect.objectContaining({ name: 'TypeError', message: 'Say something.' }));
  });
});
