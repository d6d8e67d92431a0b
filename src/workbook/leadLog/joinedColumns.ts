/** What the columns of a tab are, where it is joined to the log as a tab of deals or of activities. */
import { recogniseActivities, type RecognisedColumns } from '../../domain/leads/headers/recogniseColumns';
import type { LeadField } from '../../domain/leads/leads';
import { activityKind } from '../../domain/leads/reading/activityKind';
import { valueText } from '../../domain/leads/reading/valueList';
import type { LocatedColumns } from './locatedTab';
import type { TabTop } from './tabTop';

/** What a tab of deals may tell. */
const DEAL_FIELDS: readonly LeadField[] = ['leadId', 'won', 'stage', 'amount', 'currency'];

export const dealColumns = ({ recognised }: TabTop): RecognisedColumns =>
  new Map(Array.from(recognised).filter(([field]) => DEAL_FIELDS.includes(field)));

export const activityColumns = ({ headers, samples }: TabTop): RecognisedColumns =>
  recogniseActivities(headers, samples);

/** Many a tab has ids, days and types: only kinds that are known to be such make it a tab of activities. */
export function holdsActivities({ samples }: TabTop, columns: LocatedColumns): boolean {
  const column = columns.get('attempts')?.column;
  return column !== undefined && samples.some((row) => activityKind(valueText(row[column - 1] ?? '')) !== 'other');
}
