/** English: what is wrong with rows of the lead log, and what to do. */
import type { RowReasons } from '../rowReasons';

export const rowReasons: RowReasons = {
  emptyRow: {
    reason: 'Nothing in any of the columns',
    whatToDo: 'Fill it in or delete the row. An empty row harms nothing.',
  },
  missingCreated: { reason: 'No creation date', whatToDo: 'Type the day on which the lead came in.' },
  reportFooter: {
    reason: 'Foot of an exported report, not a lead',
    whatToDo: 'Nothing to do. You may delete the row.',
  },
  unreadableDate: {
    reason: 'A date that cannot be read',
    whatToDo: 'Type it as a date of 1970 to 2199, such as 2026-11-21.',
  },
  ambiguousDate: {
    reason: 'Day and month can be read both ways',
    whatToDo: 'Say which comes first: the page Lead log of the sidebar asks at this column.',
  },
  duplicateId: {
    reason: 'The lead id stands in another row too',
    whatToDo: 'The lead is counted once. Delete this row, or give it an id of its own if it is another lead.',
  },
  otherTeam: {
    reason: 'Belongs to another team, by the filter column',
    whatToDo: 'Nothing to do. If it is yours, tick its value on the page Lead log of the sidebar.',
  },
  followUpBeforeHandOff: {
    reason: 'First follow-up before hand-off',
    whatToDo: 'Correct the one of the two that is wrong.',
  },
  wonBeforeCreated: {
    reason: 'Won before the lead was created',
    whatToDo: 'Correct the one of the two dates that is wrong.',
  },
  wonWithoutDate: { reason: 'Won, but without a day', whatToDo: 'Type the day on which it was won.' },
  unknownLead: {
    reason: 'A lead id that is not in the log',
    whatToDo: 'Correct the id, or add the lead to the log.',
  },
  negativeAmount: { reason: 'Amount below zero', whatToDo: 'Type what the customer pays, as a number of 0 or more.' },
  negativeNumber: { reason: 'Number below zero', whatToDo: 'Type how many there were, as a number of 0 or more.' },
  unreadableNumber: { reason: 'A number that cannot be read', whatToDo: 'Type digits alone, such as 1250.' },
  ambiguousNumber: {
    reason: 'Point and comma can be read both ways',
    whatToDo: 'Type the numbers of this column without separators for thousands.',
  },
  otherCurrency: {
    reason: 'Amount in another currency than the agreement’s',
    whatToDo: 'Convert it into the currency of the agreement.',
  },
  unknownValue: {
    reason: 'Neither yes nor no',
    whatToDo: 'Tick which values mean yes, on the page Lead log of the sidebar.',
  },
  blankValue: {
    reason: 'Blank: belongs to no type or source',
    whatToDo: 'Fill it in, and the lead is counted under it as well.',
  },
  reassigned: {
    reason: 'Handed to another owner as well: one lead, a clock for each owner',
    whatToDo: 'Nothing to do. The lead is counted once; this row only gives its second owner a clock.',
  },
  unknownType: {
    reason: 'A lead type that the agreement does not name',
    whatToDo: 'Correct the type, or add it to the lead types of the agreement.',
  },
};
