/** Which methods of Apps Script the add-on calls, and which scopes Google's reference pages name for each. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../../../build/paths.mjs';

export interface CalledMethod {
  /** Such as `Sheet.getRange`. */
  readonly name: string;
  /** Any one of them is enough; none where the method needs no consent. */
  readonly scopes: readonly string[];
}

const SOURCES = resolve(root, 'src/appsScript');
/** The reference pages as typings: the ones the project compiles with leave the scopes out. */
const REFERENCE = resolve(root, 'node_modules/gas-types-detailed/index.d.ts');

const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/([\w.]+)/g;

const addOnFiles = (): string[] =>
  readdirSync(SOURCES)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => resolve(SOURCES, name));

function methodOf(declaration: ts.Declaration): CalledMethod | null {
  if (!declaration.getSourceFile().fileName.includes('gas-types-detailed') || !ts.isMethodSignature(declaration)) {
    return null;
  }
  const text = declaration.getFullText();
  const owner = ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : '';
  return {
    name: `${owner}.${declaration.name.getText()}`,
    scopes: [...new Set([...text.matchAll(SCOPE)].map((match) => match[1]!))],
  };
}

/**
 * Every method of Google's that `src/appsScript` calls, the only folder that names Apps Script.
 *
 * @throws where a file does not compile against the reference, because a call whose type is unknown would be overlooked
 */
export function calledMethods(): readonly CalledMethod[] {
  const program = ts.createProgram([REFERENCE, ...addOnFiles()], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2020.d.ts'],
    types: [],
  });
  const checker = program.getTypeChecker();
  const methods = new Map<string, CalledMethod>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      const method = declaration && !ts.isJSDocSignature(declaration) ? methodOf(declaration) : null;
      if (method) methods.set(`${method.name} ${method.scopes.join()}`, method);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of addOnFiles()) {
    const source = program.getSourceFile(file)!;
    const problem = program.getSemanticDiagnostics(source)[0];
    if (problem) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
    visit(source);
  }
  return [...methods.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Google's services that code names.
 *
 * @param codes scripts as they are pushed
 * @returns such as `SpreadsheetApp`, each once
 */
export function servicesNamedIn(...codes: readonly string[]): readonly string[] {
  const folder = resolve(REFERENCE, '..');
  const services = readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(resolve(folder, name), 'utf8').matchAll(/^declare (?:var|const) (\w+):/gm)])
    .map((match) => match[1]!);
  return [...new Set(services)].filter((service) => codes.some((code) => new RegExp(`\\b${service}\\.`).test(code)));
}
