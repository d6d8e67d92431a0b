/** Polish: how it stands with the agreement. */
import type { StandingTexts } from '../standingTexts';

export const standing: StandingTexts = {
  draft: 'Projekt, niepodpisany',
  signed: 'Podpisana v{number}, obowiązuje od {day}',
  signedFrom: 'Podpisana v{number}, będzie obowiązywać od {day}',
  expired: 'Podpisana v{number}, wygasła {day}',
  next: 'v{number} obowiązuje od {day}',
  draftDiffers: 'projekt v{number} różni się',
  tabGone: 'karta umowy zniknęła: można ją odtworzyć w panelu bocznym, na stronie Wersje',
  review: 'pora na przegląd umowy: {reasons}',
  reviewReasons: {
    halfTime: 'minęła połowa uzgodnionego okresu',
    atEnd: 'uzgodniony okres wkrótce się kończy',
    expired: 'uzgodniony okres minął',
    goalsBeaten: 'cele znacznie przekroczone',
    goalsMissed: 'do celów dużo zabrakło',
    drifted: 'zmierzone wartości są dalekie od uzgodnionych',
  },
  withoutEffect: 'bez mocy, bo jej zapis zmieniono: v{numbers} (zob. kartę dziennika)',
};
