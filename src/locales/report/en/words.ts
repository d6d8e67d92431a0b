/** English: title, charts and what they say. */
import type { WordTexts } from '../wordTexts';

export const words: WordTexts = {
  lines: {
    title: '{company} · Sales and marketing agreement · {month}',
    titleWithoutCompany: 'Sales and marketing agreement · {month}',
    summary: 'Complete to {day} · refreshed {refreshed} · {counted} of {read} rows counted',
    leftOut: {
      one: '{number} row left out, for the reason listed on the log tab from column {column}',
      other: '{number} rows left out, for the reasons listed on the log tab from column {column}',
    },
    noneLeftOut: 'no row left out',
    unknownTypes: {
      one: '{number} lead has a type that the agreement does not name',
      other: '{number} leads have types that the agreement does not name',
    },
  },
  sections: {
    standing: 'Where we stand',
    followUp: 'What sales owes',
    scoreboard: 'Scoreboard',
    review: 'Review of the agreement',
    history: 'Monthly log and what it says',
    together: 'What both carry',
    packs: 'For the meetings',
    tracked: 'What can be tracked',
    explained: 'How each figure is counted',
  },
  tiles: {
    needed: 'Needed a working day',
    projected: 'Projected for the month',
    leadsReached: 'Leads reached',
    valueReached: 'Lead value reached',
    ofMonth: 'of {goal} agreed',
    toReach: 'to reach {goal}',
    reached: 'the goal of {goal} is reached',
    goalMet: 'goal met',
    short: '{amount} short of the goal',
    onLine: 'on the line',
    ahead: '{amount} ahead of the line',
    behind: '{amount} behind the line',
    target: 'target {target}',
    nobodyWaits: 'nobody waits too long',
    oldestWaits: 'the oldest waits {time}',
    needsTypes: 'needs the column of lead types, and their goals',
    needsFollowUp: 'needs the column of the first follow-up',
  },
  notes: {
    leadsText:
      'Leads of marketing’s created in the month shown, complete days only, against the goal line on the last of them: =SLA_GOAL_TO_DATE(SLA_LEADS_NEEDED_RESULT; day). The rows: see How each figure is counted, below.',
    valueText:
      'The same leads at the agreed value of their type, against the goals of the types. One lead: =LEAD_VALUE(type; 1; SLA_LEAD_VALUES).',
    neededText:
      'What is missing, shared out over the working days that are left: =SLA_NEEDED_PER_DAY(goal; leads; day; ; ; SLA_HOURS; SLA_HOLIDAYS), rounded up. Of a closed month: leads against its goal.',
    projectedText:
      'Where the month lands if it goes on as so far: =SLA_PROJECTION(leads; day). Of a closed month: lead value against its goal.',
    metText:
      'Of leads handed off in the month shown, of types that ask for sales: followed up in time ÷ (in time + late + overdue). As =SLA_SPEED(…; "rate") says it.',
    medianText:
      'Working time from hand-off to first follow-up that half of the leads stayed within. As =SLA_SPEED(…; "median").',
    p90Text: 'Working time that 9 of 10 leads stayed within. As =SLA_SPEED(…; "p90").',
    overdueText:
      'Not followed up and past their target when the report was refreshed, whenever handed off. As =SLA_SPEED(…; "unworked").',
    leads:
      'Created in the month shown, added up day by day. The dashed line: =SLA_GOAL_LINE(goal; first day; last day).',
    leadValue: 'The same leads at the agreed value of their type.',
    speed:
      'Half of the leads of each day, week or month of hand-off were followed up within so many working minutes. No bar: nobody was followed up.',
    depth:
      'Attempts on leads not reached, once the days for them were over: =SLA_DEPTH(attempts; reached; handed off; SLA_AS_OF; SLA_DEPTH_WINDOW).',
  },
  choices: {
    month: 'Month',
    by: 'Follow-up by',
    latest: 'Latest',
    grains: { day: 'Day', week: 'Week', month: 'Month' },
    note: 'Choose in the shaded cells. A change is shown after the next refresh.',
    noteEarlier: 'An earlier month. What both carry and the review are as of today.',
    help: 'Choose one of the list.',
  },
  packs: {
    week: 'The week that closed last: {days}',
    month: 'The month that closed last: {month}',
    noWeekly: 'Leaders: no weekly meeting is agreed. Add it to Meetings in the agreement',
    noMonthly: 'Both teams: no monthly meeting is agreed. Add it to Meetings in the agreement',
    noDate: 'no first date agreed',
    next: 'next on {day}',
    agenda: 'agenda: {agenda}',
  },
  charts: {
    leads: { title: 'Leads waterfall', axis: 'Leads, cumulative' },
    leadValue: { title: 'Lead value waterfall', axis: 'Lead value, cumulative' },
    speed: { title: 'Speed of follow-up', axis: 'Working minutes' },
    depth: { title: 'Depth of follow-up', axis: 'Attempts' },
  },
  messages: {
    leadsAhead: {
      one: 'Marketing is {number} lead ahead of the line',
      other: 'Marketing is {number} leads ahead of the line',
    },
    leadsBehind: {
      one: 'Marketing is {number} lead behind the line',
      other: 'Marketing is {number} leads behind the line',
    },
    leadsOnLine: 'Marketing is on the line',
    leadsMet: 'Marketing reached its goal of the month: {actual} of {goal}',
    leadsMissed: 'Marketing missed its goal of the month: {actual} of {goal}',
    valueAhead: 'Lead value is {amount} ahead of the line',
    valueBehind: 'Lead value is {amount} behind the line',
    valueOnLine: 'Lead value is on the line',
    valueMet: 'Lead value reached its goal of the month: {actual} of {goal}',
    valueMissed: 'Lead value missed its goal of the month: {actual} of {goal}',
    valueNeedsTypes: 'Lead value needs the column of lead types, and goals of types in the agreement',
    speed: {
      one: 'Sales followed up {rate} of {number} lead in time, half within {median}',
      other: 'Sales followed up {rate} of {number} leads in time, half within {median}',
    },
    speedWithoutMinutes: {
      one: 'Sales followed up {rate} of {number} lead in time',
      other: 'Sales followed up {rate} of {number} leads in time',
    },
    speedNothingDue: 'None of the leads handed off this month was due for follow-up yet',
    speedNeedsColumn: 'Speed needs the column of the first follow-up. Choose it under Lead log in the sidebar',
    depth: {
      one: 'Sales made on average {mean} of {target} attempts on {number} lead not reached',
      other: 'Sales made on average {mean} of {target} attempts on {number} leads not reached',
    },
    depthNothingEnded: 'No lead is past its days for attempts without having been reached',
    depthNeedsColumn: 'Depth needs the column of attempts. Choose it under Lead log in the sidebar',
  },
  status: {
    failed: 'The refresh of {when} did not work, so the report shows the one before.',
    unfinished: 'The refresh of {when} did not finish, so the report shows the one before. Run it again.',
    stale: 'No refresh since {when}. Open Pactline and look at Refresh.',
  },
  durations: { minutes: '{minutes} min', hours: '{hours} h {minutes}', hoursOnly: '{hours} h', days: '{days} d' },
};
