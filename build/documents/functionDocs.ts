/** Prints docs/functions.md from the formulas' declarations, help and examples: a page that cannot fall behind the code. */
import { columnLetters } from '../../src/domain/columnLetters';
import type { FormulaDeclaration, Parameter } from '../../src/functions/calling/declaration';
import type { Example } from '../../src/functions/examples';
import type { FormulaHelp, FormulaHelps } from '../../src/locales/formulas/help/formulaHelp';

export interface FunctionDocs {
  readonly formulas: readonly FormulaDeclaration[];
  readonly helps: FormulaHelps;
  readonly examples: Readonly<Record<string, readonly Example[]>>;
  readonly choices: readonly { readonly about: string; readonly text: string }[];
}

const INTRODUCTION = `# Formulas

Generated from the declarations in \`src/functions/\` by \`npm run build\`: change them there.

- An argument is a value or a range. Formulas marked ▦ answer row by row: ranges of one size, single values repeated.
- A blank in gives a blank out (▦); in the other formulas a blank required argument is an error.
- A bad value throws in a single call, and stands as \`⚠ …\` in its own place in a range. The message names the argument,
  what came, and what to type. Formulas that answer one number name the first bad row, and how many there are.
- Rates are 0% to 100%; text such as \`"25%"\` is accepted. Text that looks like a number is refused, never guessed.
- Dates are dates, ISO 8601 texts or serials. Without a zone they are meant in \`time_zone\`, or else in the spreadsheet's.
- Nothing reads the clock: pass \`SLA_AS_OF\` where a moment is asked for.
- A table that is left out is read, but Sheets does not recalculate when it changes: pass \`SLA_LEAD_VALUES\`, \`SLA_HOURS\`,
  \`SLA_HOLIDAYS\`, \`SLA_TIME_ZONE\` and \`SLA_VERSIONS\`.
- Needs are rounded up and capacities down, once, at the end; all else is not rounded.

In a sheet whose locale writes decimals with a comma, \`;\` stands between arguments instead of \`,\`.`;

const KINDS: Readonly<Record<Parameter['kind'], string>> = {
  number: 'number',
  rate: 'rate, 0% to 100%',
  day: 'day',
  instant: 'date and time',
  flag: 'TRUE or FALSE, 1 or 0',
  text: 'text',
  choice: 'one of',
  zone: 'time zone',
  hours: 'opening hours',
  holidays: 'holidays',
  table: 'table',
};

/** What a parameter takes, in a few words. */
function kindOf({ kind, takes, unit, minimum, above, choices, columns }: Parameter): string {
  const words = [unit === 'money' ? 'amount' : KINDS[kind]];
  if (unit && unit !== 'money') words.push(`of ${unit}`);
  if (minimum !== undefined) words.push(`, ${minimum} or more`);
  if (above !== undefined) words.push(`, above ${above}`);
  if (choices) words.push(choices.map((choice) => `\`${choice}\``).join(', '));
  if (columns) words.push(`(${columns.map(({ name }) => name).join(', ')})`);
  const shape = takes === 'one' ? '' : takes === 'range' ? '; range' : '; ▦';
  return words.join(' ').replace(/ ,/g, ',') + shape;
}

const cell = (text: string | number | boolean): string => String(text).replace(/\|/g, '\\|');

function table(header: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

function printExample({ cells, formula, answer }: Example): string {
  const parts: string[] = [];
  if (cells) {
    const header = ['', ...cells[0]!.map((_, index) => columnLetters(index + 1))];
    parts.push(
      table(
        header,
        cells.map((row, index) => [`**${index + 1}**`, ...row]),
      ),
    );
  }
  const rows = Array.isArray(answer) ? (answer as (string | number | boolean)[][]) : null;
  parts.push(`\`${formula}\` → ${rows ? rows.map((row) => row.join(', ') || 'blank').join(' · ') : String(answer)}`);
  return parts.join('\n\n');
}

function printFormula(formula: FormulaDeclaration, help: FormulaHelp, examples: readonly Example[]): string {
  const { name, parameters } = formula;
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  return [
    `## ${name}`,
    `\`${name}(${list})\`${'rows' in formula ? ' ▦' : ''}`,
    help.summary,
    table(
      ['Argument', 'Takes', ''],
      parameters.map((parameter) => [`\`${parameter.name}\``, kindOf(parameter), help.parameters[parameter.name]!]),
    ),
    `Answers: ${help.result}`,
    ...examples.map(printExample),
  ].join('\n\n');
}

/**
 * The whole page.
 *
 * @returns Markdown, the same for the same declarations
 */
export function functionDocs({ formulas, helps, examples, choices }: FunctionDocs): string {
  const anchors = formulas.map(({ name }) => [`[${name}](#${name.toLowerCase()})`, helps[name]!.summary]);
  return `${[
    INTRODUCTION,
    table(['Formula', ''], anchors),
    ...formulas.map((formula) => printFormula(formula, helps[formula.name]!, examples[formula.name]!)),
    '## Where a rule had to be chosen',
    choices.map(({ about, text }) => `- **${about}.** ${text}`).join('\n'),
  ].join('\n\n')}\n`;
}
