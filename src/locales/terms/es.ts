/** Spanish: labels, help and messages of the agreement's terms. */
import { columns } from './es/columns';
import { issues, refusals } from './es/issues';
import { terms } from './es/labels';
import { historyIssues, versionRefusals } from './es/versions';
import { derived, sections, spills, units, weekdays } from './es/words';
import type { TermTexts } from './termTexts';

export const es: TermTexts = {
  sections,
  terms,
  columns,
  derived,
  spills,
  units,
  weekdays,
  yes: 'Sí',
  no: 'No',
  issues,
  refusals,
  versionRefusals,
  historyIssues,
};
