// @ts-check
/** Finds in a built file what Apps Script lacks, before a user does. */
import ts from 'typescript';

/** Codes of "there is no such name" and "there is no such member"; whatever else the checker says of minified code is noise. */
const ABSENT = new Set([2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2868, 2550, 2551]);

/**
 * Names and members that the file uses and Apps Script lacks, third-party code included: the built file is checked
 * against ES2020 and the Apps Script types, and nothing else.
 *
 * @param {string} file
 * @returns {string[]} line and message
 */
export function absentNames(file) {
  const program = ts.createProgram([file], {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    types: ['google-apps-script'],
    moduleDetection: ts.ModuleDetectionKind.Auto,
  });
  const source = program.getSourceFile(file);
  const syntax = program.getSyntacticDiagnostics(source);
  const semantics = program.getSemanticDiagnostics(source).filter((diagnostic) => ABSENT.has(diagnostic.code));
  return [...syntax, ...semantics].map((diagnostic) => {
    const line = source ? source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1 : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}
