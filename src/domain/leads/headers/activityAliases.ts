/** What the columns of a tab of activities are called. */
import type { HeaderAliases } from './headerAliases';

/** On a tab of activities the fields mean: whose, when, of what kind, with what outcome. */
export const ACTIVITY_ALIASES: readonly HeaderAliases[] = [
  {
    field: 'firstFollowUp',
    holds: 'dates',
    certain: 'activity|start|callstart|done|completed|actividad|aktywnosci|aktivite|فعالیت',
    likely: 'date|time|datetime|created|createdate|fecha|data|tarih|تاریخ',
  },
  {
    field: 'leadId',
    holds: 'anything',
    certain: 'leadid|mqlid|contactid|dealid|whoid|associatedcontactid|idlead|idleada|adayid|شناسهسرنخ',
    likely: 'lead|deal|contact|relatedto',
  },
  {
    field: 'attempts',
    holds: 'noDates',
    certain: 'activitytype|tasksubtype|type|kind|channel|tipo|typ|rodzaj|tur|turu|نوع',
    likely: 'subject|calltype|activity',
  },
  {
    field: 'reached',
    holds: 'noDates',
    certain: 'outcome|calloutcome|callresult|calldisposition|disposition|result|resultado|wynik|sonuc|نتیجه',
    likely: 'status|estado|durum|وضعیت',
  },
];
