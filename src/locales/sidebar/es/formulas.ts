/** Spanish: finding and inserting formulas. */
export const formulas = {
  'formulas.search': 'Buscar fórmulas',
  'formulas.found': { one: '{count} fórmula', other: '{count} fórmulas' },
  'formulas.foundNone': 'Ninguna fórmula contiene «{query}». Pruebe con otra palabra, como leads u objetivo.',
  'formulas.optional': 'Opcional',
  'formulas.argumentMissing': 'Escriba una celda como A2, una columna como A2:A o un valor.',
  'formulas.formula': 'La fórmula',
  'formulas.notClosed':
    'Falta cerrar un paréntesis o unas comillas, o hay dos argumentos en un campo. Corríjalo para insertar la fórmula.',
  'formulas.insert': 'Insertar',
  'formulas.inserting': 'Insertando…',
  'formulas.insertHint': 'Va a la celda seleccionada en la hoja.',
  'formulas.inserted': 'La fórmula está en {cell}.',
  'formulas.cellFilled': '{cell} ya contiene {came}. ¿Poner la fórmula ahí de todos modos?',
  'formulas.replace': 'Reemplazar',
  'formulas.keep': 'Conservar',
  'formulas.examples': 'Ejemplos',
  'formulas.exampleCells': 'Celdas desde A1',
  'formulas.answer': 'Resultado',
  'issue.nothingSelected':
    'No hay ninguna celda seleccionada. Haga clic en la celda que debe contener la fórmula e inserte de nuevo.',
};
