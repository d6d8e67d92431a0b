/** Spanish: why no lead can be had from the log, and what to do. */
export const leadLogProblems = {
  'leadLog.problem.noLeadLog': 'Ninguna pestaña parece un registro de leads. Elija la que tiene sus leads.',
  'leadLog.problem.leadLogGone': 'La pestaña «{tab}» ya no está en este archivo. Elija otra.',
  'leadLog.problem.noCreatedColumn': 'Ninguna columna dice cuándo se creó un lead. Elija una abajo.',
  'leadLog.problem.columnGone': 'La columna «{header}» ya no está en el registro. Elija otra abajo.',
  'leadLog.problem.createdAmbiguous':
    'El día y el mes de las fechas de creación se pueden leer de dos maneras. Responda a la pregunta de abajo.',
  'leadLog.problem.emptyLeadLog': 'Hay encabezados y nada debajo. Pegue sus leads debajo de ellos.',
};
