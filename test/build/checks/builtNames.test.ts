/** Which names built files declare and call is read from them, and none is overlooked. */
import { describe, expect, it } from 'vitest';
import { declaredFunctions, declaredValues, namedHandlers, sidebarCalls } from '../../../build/checks/builtNames.mjs';

describe('names that are looked up by text', () => {
  it('must be written out in menus and triggers', () => {
    expect(() => namedHandlers('menu.addItem("Go", name)')).toThrow('the name of a handler must be written out');
  });

  it('must be written out in the sidebar', () => {
    expect(() => sidebarCalls('google.script.run[name]()')).toThrow(
      'the name of a server function must be written out',
    );
  });

  it('are found behind handlers and user objects', () => {
    expect(sidebarCalls('google.script.run.withUserObject(1).withSuccessHandler(f).load(2)')).toEqual(['load']);
  });
});

describe('declarations', () => {
  it('are read with their parameters and JSDoc', () => {
    expect(declaredFunctions('/** Twice. @customfunction */\nfunction TWICE(x, y) {}')).toEqual([
      { name: 'TWICE', parameters: ['x', 'y'], jsDoc: '/** Twice. @customfunction */' },
    ]);
  });

  it('of variables are told apart from functions', () => {
    expect(declaredValues('var a = 1; const b = 2; function c() {}')).toEqual(['a', 'b']);
  });
});
