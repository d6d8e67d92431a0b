/** Code.js as it is pushed: which globals it has, what they say of themselves, and what loading it may not do. */
import { describe, expect, it } from 'vitest';
import { declaredFunctions, declaredValues, namedHandlers } from '../../build/checks/builtNames.mjs';
import { loadBare } from '../../build/checks/loadBare.mjs';
import { formulas } from '../../src/functions/index';
import { builtFiles, builtServerCode } from '../support/builtFiles';

const files = builtFiles();
const code = files['Code.js'];
const serverCode = builtServerCode();
const declared = declaredFunctions(code);

describe('the globals of Code.js', () => {
  it('are the entry points and the formulas, and nothing else', () => {
    const entryPoints = ['onOpen()', 'onInstall()', 'showSidebar()', 'refreshNow()', 'nightlyRefresh()'];
    const names = formulas.map(({ name, parameters }) => `${name}(${parameters.map((one) => one.name).join(', ')})`);
    expect(declared.map((one) => `${one.name}(${one.parameters.join(', ')})`).sort()).toEqual(
      [...entryPoints, 'callPactline(name, request)', ...names].sort(),
    );
  });

  it('leave one variable behind, hidden by its underscore', () => {
    expect(declaredValues(code)).toEqual(['pactline_']);
  });

  it('include every function that is called by its name', () => {
    expect(declared.map((one) => one.name)).toEqual(
      expect.arrayContaining([...namedHandlers(code), ...namedHandlers(serverCode)]),
    );
  });

  it.each(formulas.map((formula) => [formula.name, formula] as const))(
    '%s says what it does, what each argument is, and that it is a custom function',
    (name, { parameters }) => {
      const { jsDoc } = declared.find((one) => one.name === name)!;
      expect(jsDoc).toContain('@customfunction');
      expect([...jsDoc.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1])).toEqual(
        parameters.map((parameter) => parameter.name),
      );
      expect(jsDoc).toMatch(/@return \S/);
    },
  );

  it('say of each argument that may be left out that it is optional', () => {
    const silent = formulas.flatMap(({ name, parameters }) => {
      const { jsDoc } = declared.find((one) => one.name === name)!;
      return parameters
        .filter((parameter) => parameter.optional)
        .filter((parameter) => !new RegExp(`@param \\{[^}]+\\} ${parameter.name} [^\\n]*[Oo]ptional`).test(jsDoc))
        .map((parameter) => `${name} ${parameter.name}`);
    });
    expect(silent).toEqual([]);
  });
});

describe('loading Code.js', () => {
  it('needs neither a service nor Intl', () => {
    expect(() => loadBare(code)).not.toThrow();
  });

  it('leaves a formula ready that needs neither', () => {
    const globals = loadBare(code) as unknown as { SLA_LEADS_NEEDED(...args: unknown[]): unknown };
    expect(globals.SLA_LEADS_NEEDED(100000, 0.55, 5000, 0.01)).toBe(1100);
  });
});

describe('the files', () => {
  it('stay within 100 KB for Code.js', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(100 * 1024);
  });

  it('name no address on the network but the one that SVG images are recognised by', () => {
    const addresses = Object.entries(files).flatMap(([name, text]) =>
      name === 'appsscript.json' ? [] : [...text.matchAll(/https?:\/\/[^\s"'`)<\\]+/g)].map((match) => match[0]),
    );
    expect([...new Set(addresses)].filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });
});
