/** Spanish: what is wrong with a term, and why a request is refused. */
import type { TermTexts } from '../termTexts';

export const issues: TermTexts['issues'] = {
  blank: '{label}: falta el valor. Escríbalo.',
  errorCell: '{label}: la celda contiene {came}. Corrija su fórmula o escriba un valor.',
  notText: '{label}: {came} no es un texto. Escriba un texto.',
  notNumber: '{label}: «{came}» no es un número. Escriba un número.',
  notRate: '{label}: «{came}» no es un porcentaje. Escriba, por ejemplo, 25%.',
  rateTooHigh: '{label}: {came} es demasiado. Escriba {percent} o {fraction}.',
  rateTooLow: '{label}: {came} es muy poco. Escriba 0% o más.',
  notAbove: '{label}: {came} es muy poco. Escriba un número mayor que {above}.',
  tooLow: '{label}: {came} es muy poco. Escriba {least} o más.',
  tooHigh: '{label}: {came} es demasiado. Escriba {most} o menos.',
  notWhole: '{label}: {came} tiene decimales. Escriba un número entero.',
  tooLong: '{label}: el texto tiene {length} caracteres. Acórtelo a {longest}.',
  notDate: '{label}: «{came}» no es una fecha. Escriba, por ejemplo, 2026-12-25.',
  notTime: '{label}: «{came}» no es una hora. Escriba, por ejemplo, 09:00.',
  notWeekday: '{label}: «{came}» no es un día de la semana. Escriba, por ejemplo, lunes.',
  notYesNo: '{label}: «{came}» no se entiende. Escriba sí o no.',
  unknownChoice: '{label}: «{came}» no es una opción. Elija una de estas: {choices}.',
  notAscending: 'El día de la fila {row} no es posterior al de la fila {otherRow}. Ordene las filas por fecha.',
  unknownLanguage: '{label}: «{came}» no está en la lista. Elija uno de los idiomas ofrecidos.',
  unknownZone: '{label}: «{came}» no es una zona horaria. Escriba, por ejemplo, Europe/Madrid o America/Bogota.',
  unknownCurrency: '{label}: «{came}» no es una moneda. Escriba tres letras, como EUR.',
  tooFewRows: '{label}: hace falta al menos {least} fila. Añada una.',
  tooManyRows: '{label}: hay {rows} filas. Deje {most} como máximo.',
  doubled: '«{came}» está en las filas {otherRow} y {row}. Deje solo una.',
  endsBeforeStart: 'El acuerdo termina el {end}, antes de empezar el {start}. Cambie una de las fechas.',
  nameMissing:
    '{label}: no se encuentra, porque falta el rango con nombre {name}. Restablezca los nombres en la página Acuerdo.',
  nameDoubled:
    '{label}: comparte una celda con otro término, porque los rangos {name} y {other} se cruzan. Restablezca los nombres en la página Acuerdo.',
  unknownTerm: 'Esta versión de Pactline no tiene ese término. Cierre el panel lateral y vuelva a abrirlo.',
  dayMissing: '{label}: una fila tiene horas, pero no día. Escriba el día.',
  timeMissing: '{label}: una fila tiene una sola hora ({came}). Escriba las dos, o ninguna si ese día está cerrado.',
  tooFewColumns: '{label}: hacen falta las columnas de día, apertura y cierre. Vuelva a poner la que falta.',
  overlap: '{label}: las filas {otherRow} y {row} se solapan. Cambie una de ellas.',
  closedAndOpen: 'La fecha de las filas {otherRow} y {row} está cerrada en una y abierta en la otra. Quite una.',
  neverOpen: '{label}: no se abre ningún día. Escriba las horas de al menos un día.',
};

export const refusals: TermTexts['refusals'] = {
  busy: 'Hay una actualización o un guardado en curso. Espere un momento e inténtelo de nuevo.',
  readOnly: 'Puede ver este archivo, pero no modificarlo. Pida permiso de edición a su propietario.',
  noAgreement: 'Aún no hay ningún acuerdo en este archivo. Empiece uno primero.',
  agreementExists: 'Este archivo ya tiene un acuerdo. Cierre el panel lateral y vuelva a abrirlo para verlo.',
  changedMeanwhile: 'Entretanto alguien cambió lo que usted veía por {theirs}. Elija qué valor conservar.',
  unknownLanguage: 'Pactline aún no habla «{came}». Elija uno de los idiomas de la lista.',
  unknownCall: 'Este panel lateral es anterior al complemento. Ciérrelo y vuelva a abrirlo.',
  badRequest: 'Este panel lateral es anterior al complemento. Ciérrelo y vuelva a abrirlo.',
  platformFailed:
    'Hojas de cálculo de Google no pudo hacerlo en este momento. No se ha perdido nada: espere un momento e inténtelo de nuevo.',
  notAllowed:
    'Pactline no tiene permiso para hacer esto en su cuenta. Vuelva a abrirlo desde el menú y acepte cuando Google lo pida.',
};
