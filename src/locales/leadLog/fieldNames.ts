/** What the columns of the lead log are called, in the same words on the tabs and in the sidebar. */
import type { LeadField } from '../../domain/leads/leads';

export type FieldNames = Readonly<Record<LeadField, string>>;
