/** Persian: labels, help and messages of the agreement's terms. */
import { columns } from './fa/columns';
import { issues, refusals } from './fa/issues';
import { terms } from './fa/labels';
import { historyIssues, versionRefusals } from './fa/versions';
import { derived, sections, spills, units, weekdays } from './fa/words';
import type { TermTexts } from './termTexts';

export const fa: TermTexts = {
  sections,
  terms,
  columns,
  derived,
  spills,
  units,
  weekdays,
  yes: 'بله',
  no: 'خیر',
  issues,
  refusals,
  versionRefusals,
  historyIssues,
};
