/** What the sample file is called and where and when it is set. */

export const SAMPLE_FILE = {
  name: 'Sales and marketing',
  locale: 'en_US',
  timeZone: 'America/New_York',
  /** The evening of 20 November 2026 in New York: the log ends that day, and the nightly refresh is to come. */
  now: Date.UTC(2026, 10, 20, 22, 30),
} as const;
