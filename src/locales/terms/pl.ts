/** Polish: labels, help and messages of the agreement's terms. */
import { columns } from './pl/columns';
import { issues, refusals } from './pl/issues';
import { terms } from './pl/labels';
import { historyIssues, versionRefusals } from './pl/versions';
import { derived, sections, spills, units, weekdays } from './pl/words';
import type { TermTexts } from './termTexts';

export const pl: TermTexts = {
  sections,
  terms,
  columns,
  derived,
  spills,
  units,
  weekdays,
  yes: 'Tak',
  no: 'Nie',
  issues,
  refusals,
  versionRefusals,
  historyIssues,
};
