/** LibreOffice as a calculator without a window: what its built-in functions answer, for comparison with ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Commas, quotation marks, UTF-8, from the first line on, and numbers as they are instead of as they are shown. */
const CSV_OF_VALUES = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

/** The program, or `null` where there is none on this machine. */
export function findLibreOffice(): string | null {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'soffice.exe', 'libreoffice'].map((name) => join(folder, name)));
  const program = [...inPath, ...USUAL_PLACES].find((path) => existsSync(path));
  return program !== undefined && spawnSync(program, ['--version']).status === 0 ? program : null;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A spreadsheet of one column, as a flat OpenDocument file. */
const flatSpreadsheet = (formulas: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
  <office:body><office:spreadsheet><table:table table:name="Judge">
${formulas.map((formula) => `<table:table-row><table:table-cell table:formula="of:=${escaped(formula)}"/></table:table-row>`).join('\n')}
  </table:table></office:spreadsheet></office:body>
</office:document>`;

/**
 * Calculates expressions of built-in functions, all in one run.
 *
 * @param program from `findLibreOffice`
 * @param expressions in OpenFormula: `;` between arguments, `{1;2|3;4}` for rows of values
 * @returns a number each; NaN where the answer is none
 */
export function calculate(program: string, expressions: readonly string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'pactline-judge-'));
  try {
    const file = join(folder, 'judge.fods');
    writeFileSync(file, flatSpreadsheet(expressions));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(program, [profile, '--headless', '--convert-to', CSV_OF_VALUES, '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    const lines = readFileSync(join(folder, 'judge.csv'), 'utf8').trim().split(/\r?\n/);
    return lines.map((line) => (line === '' ? NaN : Number(line.replace(/^"|"$/g, ''))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
