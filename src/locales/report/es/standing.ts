/** Spanish: how it stands with the agreement. */
import type { StandingTexts } from '../standingTexts';

export const standing: StandingTexts = {
  draft: 'Borrador, sin firmar',
  signed: 'v{number} firmada, vigente desde el {day}',
  signedFrom: 'v{number} firmada, vigente a partir del {day}',
  expired: 'v{number} firmada, vencida el {day}',
  next: 'v{number} vigente a partir del {day}',
  draftDiffers: 'el borrador v{number} es distinto',
  tabGone: 'la pestaña del acuerdo ya no está: vuelva a crearla en Versiones, en la barra lateral',
  withoutEffect: 'sin efecto, porque se modificó su registro: v{numbers} (véase la pestaña de registro)',
};
