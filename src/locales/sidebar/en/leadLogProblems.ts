/** English: why no lead can be had from the log, and what to do. */
export const leadLogProblems = {
  'leadLog.problem.noLeadLog': 'No tab looks like a lead log. Choose the one with your leads.',
  'leadLog.problem.leadLogGone': 'The tab “{tab}” is no longer in this file. Choose another one.',
  'leadLog.problem.noCreatedColumn': 'No column says when a lead was created. Choose one below.',
  'leadLog.problem.columnGone': 'The column “{header}” is no longer in the log. Choose another one below.',
  'leadLog.problem.createdAmbiguous':
    'Day and month of the creation dates can be read both ways. Answer the question below.',
  'leadLog.problem.emptyLeadLog': 'There is a heading and nothing below it. Paste your leads below the heading.',
};
