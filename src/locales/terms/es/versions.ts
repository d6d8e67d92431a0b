/** Spanish: why a request about versions is refused, and what is wrong with their history. */
import type { TermTexts } from '../termTexts';

export const versionRefusals: TermTexts['versionRefusals'] = {
  draftOpen: 'El borrador v{version} está abierto. Fírmelo o descártelo primero.',
  draftChanged: 'El borrador cambió después de que usted lo viera. Revíselo de nuevo y después firme.',
  draftUnusable: {
    one: '{count} término del borrador no se puede usar tal como está. Corríjalo y después firme.',
    other: '{count} términos del borrador no se pueden usar tal como están. Corríjalos y después firme.',
  },
  nothingToSign: 'El acuerdo dice lo último que se firmó. Cambie antes un término: así se abre un borrador.',
  nothingSigned: 'Aún no hay ninguna versión firmada a la que volver.',
  noSignature: 'Nadie ha firmado este borrador, así que no hay firma que retirar.',
  sideSigned: '{name} ya firmó este borrador por esta parte. Ahora le toca firmar a la otra.',
  signerMissing: 'Escriba su nombre.',
  teamMissing: 'Escriba el nombre de su equipo.',
  signerTooLong: 'El nombre es demasiado largo. Redúzcalo a {most} caracteres.',
  teamTooLong: 'El nombre del equipo es demasiado largo. Redúzcalo a {most} caracteres.',
  dayUnreadable: '«{came}» no es un día. Escriba una fecha como 2026-12-25.',
  dayTooEarly: 'La versión {version} entra en vigor el {earliest}. Elija ese día o uno posterior.',
  dayChosen: 'La primera firma es para el {day}. Firme para ese día, o retire la firma y elija otro.',
  noVersion: 'En este archivo no hay versión {version}. Elija una de la lista.',
  versionDamaged:
    'El registro de la versión {version} no es lo que se firmó. Restablezca sus filas en la pestaña del historial, por ejemplo desde el historial de versiones del archivo.',
  noProposal: 'Estos valores ya no se proponen. Actualice el informe y vuelva a mirar.',
  newerPactline:
    'Un Pactline más nuevo ha modificado este archivo y este lo leería mal. Cierre el archivo y vuelva a abrirlo para recibir el nuevo. Las fórmulas siguen funcionando.',
};

export const historyIssues: TermTexts['historyIssues'] = {
  rowChanged:
    'Versión {version}: la fila {row} del historial ({label}) no es lo que se firmó. Deshaga el cambio; hasta entonces esta versión no obliga a nadie.',
  rowMissing:
    'Versión {version}: falta en el historial la fila de {label}. Restablézcala; hasta entonces esta versión no obliga a nadie.',
  sealChanged:
    'Versión {version}: se modificó la fila {row} del historial, que dice quién firmó. Deshaga el cambio; hasta entonces esta versión no obliga a nadie.',
  sealMissing:
    'Versión {version}: falta en el historial la fila que dice quién firmó. Restablézcala; hasta entonces esta versión no obliga a nadie.',
  recordChanged:
    'Versión {version}: sus filas en el historial no son las que se firmaron. Restablézcalas; hasta entonces esta versión no obliga a nadie.',
  strayRow: 'La fila {row} del historial no pertenece a ninguna versión. Elimínela o deshaga el cambio.',
};
