/** English: labels, help and messages of the agreement's terms. */
import { columns } from './en/columns';
import { issues, refusals } from './en/issues';
import { terms } from './en/labels';
import { historyIssues, versionRefusals } from './en/versions';
import { derived, sections, spills, units, weekdays } from './en/words';
import type { TermTexts } from './termTexts';

export const en: TermTexts = {
  sections,
  terms,
  columns,
  derived,
  spills,
  units,
  weekdays,
  yes: 'Yes',
  no: 'No',
  issues,
  refusals,
  versionRefusals,
  historyIssues,
};
