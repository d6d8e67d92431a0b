/** English: finding and inserting formulas. */
export const formulas = {
  'formulas.search': 'Search formulas',
  'formulas.found': { one: '{count} formula', other: '{count} formulas' },
  'formulas.foundNone': 'No formula has “{query}” in it. Try another word, such as leads or goal.',
  'formulas.optional': 'Optional',
  'formulas.argumentMissing': 'Type a cell such as A2, a column such as A2:A, or a value.',
  'formulas.formula': 'The formula',
  'formulas.notClosed':
    'A bracket or a quotation mark is not closed, or two arguments stand in one field. Correct it to insert the formula.',
  'formulas.insert': 'Insert',
  'formulas.inserting': 'Inserting…',
  'formulas.insertHint': 'Goes into the cell that is selected in the sheet.',
  'formulas.inserted': 'The formula is in {cell}.',
  'formulas.cellFilled': '{cell} already holds {came}. Put the formula there all the same?',
  'formulas.replace': 'Replace it',
  'formulas.keep': 'Keep it',
  'formulas.examples': 'Examples',
  'formulas.exampleCells': 'Cells from A1 on',
  'formulas.answer': 'Answer',
  'issue.nothingSelected': 'No cell is selected. Click the cell that is to hold the formula, then insert again.',
};
