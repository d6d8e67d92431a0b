/** Turkish: labels, help and messages of the agreement's terms. */
import { columns } from './tr/columns';
import { issues, refusals } from './tr/issues';
import { terms } from './tr/labels';
import { historyIssues, versionRefusals } from './tr/versions';
import { derived, sections, spills, units, weekdays } from './tr/words';
import type { TermTexts } from './termTexts';

export const tr: TermTexts = {
  sections,
  terms,
  columns,
  derived,
  spills,
  units,
  weekdays,
  yes: 'Evet',
  no: 'Hayır',
  issues,
  refusals,
  versionRefusals,
  historyIssues,
};
