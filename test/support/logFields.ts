/** The fields of a plain lead log, in the order of its columns. */
import type { LeadField } from '../../src/domain/leads/leads';

export const LOG_FIELDS = [
  'leadId',
  'created',
  'handedOff',
  'firstFollowUp',
  'attempts',
  'reached',
  'leadType',
  'owner',
  'won',
  'amount',
] as const satisfies readonly LeadField[];
