/** English: why rows of the lead log are left out, and why no lead can be had. */
import type { RowIssueCode } from '../../../domain/leads/rowIssue';
import type { Text } from '../../translate';

type Reasons = { readonly [Code in RowIssueCode | 'unknownType' as `leadLog.reason.${Code}`]: Text };

export const leadLogReasons = {
  'leadLog.reason.emptyRow': 'Nothing in any of the columns',
  'leadLog.reason.missingCreated': 'No creation date',
  'leadLog.reason.reportFooter': 'Foot of an exported report, not a lead',
  'leadLog.reason.unreadableDate': 'A date that cannot be read',
  'leadLog.reason.ambiguousDate': 'Day and month can be read both ways. Say which, above.',
  'leadLog.reason.duplicateId': 'Lead id stands in an earlier row too; counted once',
  'leadLog.reason.otherTeam': 'Belongs to another team, by the filter column',
  'leadLog.reason.followUpBeforeHandOff': 'First follow-up before hand-off',
  'leadLog.reason.wonBeforeCreated': 'Won before the lead was created',
  'leadLog.reason.wonWithoutDate': 'Won, but without a day',
  'leadLog.reason.unknownLead': 'A lead id that is not in the log',
  'leadLog.reason.negativeAmount': 'Amount below zero',
  'leadLog.reason.negativeNumber': 'Number below zero',
  'leadLog.reason.unreadableNumber': 'A number that cannot be read',
  'leadLog.reason.ambiguousNumber': 'Point and comma can be read both ways',
  'leadLog.reason.otherCurrency': 'Amount in another currency than the agreement’s',
  'leadLog.reason.unknownValue': 'Neither yes nor no',
  'leadLog.reason.blankValue': 'Blank: belongs to no type or source',
  'leadLog.reason.reassigned': 'Handed to another owner as well: one lead, a clock for each owner',
  'leadLog.reason.unknownType': 'A lead type that the agreement does not name',
  'leadLog.problem.noLeadLog': 'No tab looks like a lead log. Choose the one with your leads.',
  'leadLog.problem.leadLogGone': 'The tab “{tab}” is no longer in this file. Choose another one.',
  'leadLog.problem.noCreatedColumn': 'No column says when a lead was created. Choose one below.',
  'leadLog.problem.columnGone': 'The column “{header}” is no longer in the log. Choose another one below.',
  'leadLog.problem.createdAmbiguous':
    'Day and month of the creation dates can be read both ways. Answer the question below.',
  'leadLog.problem.emptyLeadLog': 'There is a heading and nothing below it. Paste your leads below the heading.',
} satisfies Reasons & Record<`leadLog.problem.${string}`, Text>;
