/** English: how it stands with the agreement. */
import type { StandingTexts } from '../standingTexts';

export const standing: StandingTexts = {
  draft: 'Draft, not signed',
  signed: 'Signed v{number}, in force since {day}',
  signedFrom: 'Signed v{number}, in force from {day}',
  expired: 'Signed v{number}, expired on {day}',
  next: 'v{number} in force from {day}',
  draftDiffers: 'draft v{number} differs',
  tabGone: 'the agreement tab is gone: make it again under Versions in the sidebar',
  review: 'time for a review: {reasons}',
  reviewReasons: {
    halfTime: 'half of the agreed period is over',
    atEnd: 'the agreed period ends soon',
    expired: 'the agreed period is over',
    goalsBeaten: 'goals beaten by far',
    goalsMissed: 'goals missed by far',
    drifted: 'measured values are far from the agreed ones',
  },
  withoutEffect: 'without effect, because its record was changed: v{numbers} (see the log tab)',
};
