/** Answers a row-wise formula: single values once, ranges cell by cell, each bad cell with its own message. */
import { type Cell, type Cells, isBlank } from '../../domain/cell';
import { type Argument, type Call, refuseUnequal } from './readArguments';
import { readColumn } from './columns';
import type { RowFormula, RowwiseDeclaration } from './declaration';
import { explain } from './explain';
import { type FormulaIssue, isIssue, Refusal } from './refusal';

/** The rows of one argument. A single value is an array of one, walked with a step of 0: repeated without a copy. */
interface Column {
  readonly values: Float64Array;
  readonly step: 0 | 1;
}

/** Whether any place has a number in every column. */
function hasReadable(columns: readonly Column[], size: number): boolean {
  for (let place = 0; place < size; place += 1) {
    if (columns.every(({ values, step }) => !Number.isNaN(values[place * step]!))) return true;
  }
  return false;
}

/** What stands in a place that cannot be computed; a blank goes before anything bad. */
function refuseAt(ranges: readonly Argument[], row: number, column: number, call: Call): '' | FormulaIssue {
  const cells = ranges.map((range) => (range.isSingle ? range.cells[0]![0] : range.cells[row]![column]));
  if (ranges.some(({ parameter }, index) => isBlank(cells[index]) && parameter.blank === undefined)) return '';
  const bad = ranges.findIndex(
    ({ parameter }, index) => !isBlank(cells[index]) && Number.isNaN(call.reader(parameter)(cells[index])),
  );
  return explain(ranges[bad]!.parameter, cells[bad], ranges[bad]!.parameter.name, call.sheetZone);
}

/** What a formula's numbers become: days and instants are dates in the sheet. */
function finisher(answer: RowwiseDeclaration['answer'], call: Call): (value: number) => Cell {
  if (answer === 'instant') return (epochMs) => new Date(epochMs);
  if (answer === 'day') {
    // Many rows share few days, and finding when a day begins in a zone takes longer than finding it again.
    const dates = new Map<number, Date>();
    return (day) => {
      let date = dates.get(day);
      if (!date) dates.set(day, (date = call.dateOf(day)));
      return date;
    };
  }
  return (value) => value;
}

/**
 * Runs the formula for each place.
 *
 * @param say what an array shows for a place that cannot be answered
 * @returns a single value where all arguments are single
 * @throws Refusal for a single bad value, ranges of different size, and bad arguments that serve every row
 */
export function answerRows(
  declaration: RowwiseDeclaration,
  call: Call,
  say: (issue: FormulaIssue) => string,
): Cell | Cells {
  const ranges = call.all.filter(({ parameter }) => !parameter.takes);
  refuseUnequal(ranges);
  const widest = ranges.find((range) => !range.isSingle);
  const height = widest ? widest.cells.length : 1;
  const width = widest ? widest.cells[0]!.length : 1;
  const columns = ranges.map((range): Column => ({
    values: readColumn(range, call.reader(range.parameter)),
    step: range.isSingle ? 0 : 1,
  }));
  const none: Column = { values: new Float64Array(1), step: 0 };
  const [a = none, b = none, c = none, d = none, e = none] = columns;
  const isMissing = call.all.some(
    (argument) => argument.isBlank && argument.parameter.takes && !argument.parameter.optional,
  );
  // Blank wins over bad: what serves every row is not even read where no row needs it.
  const formula: RowFormula =
    !isMissing && hasReadable(columns, height * width)
      ? declaration.rows(
          call,
          columns.map(({ values }) => values),
        )
      : () => '';
  const finish = finisher(declaration.answer, call);
  const refuse = (issue: FormulaIssue): string => {
    if (!widest) throw new Refusal(issue);
    return say(issue);
  };

  const answers = new Array<Cell[]>(height);
  let place = 0;
  for (let row = 0; row < height; row += 1) {
    // Of its final length at once: an array that grows keeps room for sixteen more cells.
    const line = (answers[row] = new Array<Cell>(width));
    for (let column = 0; column < width; column += 1) {
      const first = a.values[place * a.step]!;
      const second = b.values[place * b.step]!;
      const third = c.values[place * c.step]!;
      const fourth = d.values[place * d.step]!;
      const fifth = e.values[place * e.step]!;
      const isReadable = !Number.isNaN(first + second + third + fourth + fifth);
      const answer =
        isReadable || isMissing ? formula(first, second, third, fourth, fifth) : refuseAt(ranges, row, column, call);
      if (typeof answer === 'number') {
        line[column] = Number.isFinite(answer) ? finish(answer) : refuse({ code: 'tooLarge', path: '', values: {} });
      } else {
        line[column] = typeof answer === 'object' && isIssue(answer) ? refuse(answer) : answer;
      }
      place += 1;
    }
  }
  return widest ? answers : answers[0]![0]!;
}
