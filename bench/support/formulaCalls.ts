/** What is called over columns, as text, because columns and calls must live in the context of Code.js. */

const HOURS = `'Mon-Fri 09:00-12:30, 13:00-17:00'`;

/** Bare subtraction stands first: the others are held against it. */
export const FORMULAS: Readonly<Record<string, string>> = {
  'bare subtraction': 'subtract(handedOff, followedUp)',
  LEAD_RESPONSE: `LEAD_RESPONSE(handedOff, followedUp, ${HOURS}, holidays, 'Europe/Warsaw')`,
  LEAD_DUE: `LEAD_DUE(handedOff, 60, ${HOURS}, holidays, 'Europe/Warsaw')`,
  LEAD_STATE: `LEAD_STATE(handedOff, followedUp, 60, asOf, ${HOURS}, holidays, 'Europe/Warsaw')`,
  LEAD_VALUE: 'LEAD_VALUE(types, counts, values)',
  SLA_LEADS_NEEDED: 'SLA_LEADS_NEEDED(counts, 0.55, 5000, 0.01)',
  SLA_GOAL_TO_DATE: 'SLA_GOAL_TO_DATE(800, handedOff)',
};

/** A function of the number of rows that makes the columns; dates are those of the context, as in Apps Script. */
export const makeColumns = `(function (size) {
  var state = 1;
  var random = function () {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 4294967296;
  };
  var types = ['Referral', 'Content', 'Webinar', 'Sales-ready'];
  globalThis.holidays = [[new Date(Date.UTC(2025, 11, 24, 23))], [new Date(Date.UTC(2025, 11, 25, 23))]];
  globalThis.asOf = new Date(Date.UTC(2026, 0, 5, 1));
  globalThis.values = types.map(function (type, index) { return [type, 1000 * (index + 1)]; });
  globalThis.handedOff = []; globalThis.followedUp = []; globalThis.types = []; globalThis.counts = [];
  for (var row = 0; row < size; row += 1) {
    var from = Math.floor((1672617600 + random() * 94694400)) * 1000;
    handedOff.push([new Date(from)]);
    followedUp.push([new Date(from + Math.floor(7200 * Math.exp(3 * random() - 1.5)) * 1000)]);
    globalThis.types.push([types[Math.floor(random() * 4)]]);
    counts.push([1 + Math.floor(random() * 1000)]);
  }
  globalThis.subtract = function (from, to) {
    var answers = [];
    for (var row = 0; row < from.length; row += 1) answers.push([to[row][0] - from[row][0]]);
    return answers;
  };
})`;
