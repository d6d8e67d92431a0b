// @ts-check
/** Reads appsscript.json as strictly as Google reads it late: clasp sends the file unread, and a misspelt key is ignored in silence. */

/** The smallest set with which every feature works; a wider one asks each user for consent again and stops their triggers until then. */
export const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** @typedef {(value: unknown) => string | null} Rule */

/** @param {string} expected @param {(value: unknown) => boolean} holds @returns {Rule} */
const rule = (expected, holds) => (value) =>
  holds(value) ? null : `is ${JSON.stringify(value)}; expected ${expected}`;

/** @param {unknown} value */
function isTimeZone(value) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) });
    return typeof value === 'string';
  } catch {
    return false;
  }
}

/** @type {Readonly<Record<string, Rule>>} */
const RULES = {
  timeZone: rule('an IANA time zone', isTimeZone),
  runtimeVersion: rule('"V8"', (value) => value === 'V8'),
  exceptionLogging: rule('"STACKDRIVER" or "NONE"', (value) => value === 'STACKDRIVER' || value === 'NONE'),
  oauthScopes: rule(
    `exactly ${SCOPES.join(', ')}`,
    (value) => Array.isArray(value) && [...value].sort().join() === [...SCOPES].sort().join(),
  ),
};

/**
 * What is wrong with a manifest; an empty list where nothing is.
 *
 * A key that is not listed here is refused, `addOns` above all: with that section Google treats the project as a
 * Workspace add-on, and the custom functions vanish.
 *
 * @param {unknown} manifest as parsed
 * @returns {string[]}
 */
export function manifestProblems(manifest) {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return ['is not an object'];
  const entries = Object.entries(manifest);
  const missing = Object.keys(RULES).filter((key) => !entries.some(([name]) => name === key));
  return [
    ...missing.map((key) => `${key} is missing`),
    ...entries.flatMap(([key, value]) => {
      const check = RULES[key];
      if (!check) return [`${key} is not a key that this project needs`];
      const problem = check(value);
      return problem === null ? [] : [`${key} ${problem}`];
    }),
  ];
}
