/** English: title, charts and what they say. */
import type { ReportTexts } from '../reportTexts';

export const words: Pick<ReportTexts, 'lines' | 'sections' | 'charts' | 'messages' | 'status' | 'durations'> = {
  lines: {
    title: '{company} · Sales and marketing agreement · {month}',
    titleWithoutCompany: 'Sales and marketing agreement · {month}',
    summary: 'Complete to {day} · refreshed {refreshed} · {counted} of {read} rows counted',
    leftOut: {
      one: '{number} row left out, for the reason listed on the log tab',
      other: '{number} rows left out, for the reasons listed on the log tab',
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
    history: 'Monthly log and what it says',
    together: 'What both carry',
    tracked: 'What can be tracked',
  },
  charts: {
    leads: { title: 'Leads waterfall', axis: 'Leads, cumulative' },
    leadValue: { title: 'Lead value waterfall', axis: 'Lead value, cumulative' },
    speed: { title: 'Speed of follow-up', axis: 'Working minutes' },
    depth: { title: 'Depth of follow-up', axis: 'Attempts on leads not reached' },
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
    valueAhead: 'Lead value is {amount} ahead of the line',
    valueBehind: 'Lead value is {amount} behind the line',
    valueOnLine: 'Lead value is on the line',
    valueNeedsTypes: 'Lead value needs the column of lead types, and goals of types in the agreement',
    speed: {
      one: 'Sales followed up {rate} of {number} lead in time, half within {median}',
      other: 'Sales followed up {rate} of {number} leads in time, half within {median}',
    },
    speedWithoutMinutes: {
      one: 'Sales followed up {rate} of {number} lead in time',
      other: 'Sales followed up {rate} of {number} leads in time',
    },
    speedNothingDue: 'No follow-up was due yet',
    speedNeedsColumn: 'Speed needs the column of the first follow-up. Choose it under Lead log in the sidebar',
    depth: {
      one: 'Sales made {mean} of {target} attempts on {number} lead not reached',
      other: 'Sales made {mean} of {target} attempts on {number} leads not reached',
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
