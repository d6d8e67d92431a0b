/** English: what the columns of the lead log are called. */
import type { FieldNames } from '../fieldNames';

export const fieldNames: FieldNames = {
  created: 'Created',
  leadId: 'Lead id',
  handedOff: 'Hand-off to sales',
  firstFollowUp: 'First follow-up',
  attempts: 'Attempts',
  calls: 'Calls',
  voicemails: 'Voicemails',
  emails: 'E-mails',
  reached: 'Reached',
  leadType: 'Lead type',
  source: 'Source',
  owner: 'Owner',
  qualification: 'Qualification',
  proposal: 'Proposal date',
  won: 'Won date',
  stage: 'Stage',
  amount: 'Amount',
  currency: 'Currency',
  accepted: 'Accepted',
  reason: 'Reason',
};
