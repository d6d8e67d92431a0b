/** Spanish: how it stands with the agreement. */
import type { StandingTexts } from '../standingTexts';

export const standing: StandingTexts = {
  draft: 'Borrador, sin firmar',
  signed: 'v{number} firmada, vigente desde el {day}',
  signedFrom: 'v{number} firmada, vigente a partir del {day}',
  expired: 'v{number} firmada, vencida el {day}',
  next: 'v{number} vigente a partir del {day}',
  draftDiffers: 'el borrador v{number} es distinto',
  tabGone: 'la pestaña del acuerdo ya no está: vuelva a crearla en Versiones, en el panel lateral',
  review: 'conviene revisar el acuerdo: {reasons}',
  reviewReasons: {
    halfTime: 'ha pasado la mitad del periodo acordado',
    atEnd: 'el periodo acordado termina pronto',
    expired: 'el periodo acordado ha terminado',
    goalsBeaten: 'objetivos muy superados',
    goalsMissed: 'objetivos muy lejos de cumplirse',
    drifted: 'lo medido está lejos de lo acordado',
  },
  withoutEffect: 'sin efecto, porque se modificó su registro: v{numbers} (véase la pestaña de registro)',
};
