/** Spanish: calls that brought no answer, and refusals that belong to no field. */
export const fault = {
  'fault.accounts':
    'Hojas de cálculo de Google rechazó la llamada. Ocurre cuando hay varias cuentas de Google abiertas. Abra este archivo en una ventana con una sola cuenta, por ejemplo una de incógnito, e inténtelo de nuevo.',
  'fault.authorization':
    'Pactline no tiene permiso para hacer esto en su cuenta. Cierre el panel lateral, ábralo de nuevo desde el menú y acepte cuando Google lo pida.',
  'fault.offline': 'No hay conexión con Hojas de cálculo de Google. Compruebe la red e inténtelo de nuevo.',
  'fault.timeOut':
    'Hojas de cálculo de Google tardó demasiado en responder. Puede que haya terminado: mírelo y, si no, inténtelo de nuevo.',
  'fault.platform':
    'Hojas de cálculo de Google no pudo hacerlo en este momento. Espere un momento e inténtelo de nuevo.',
  'fault.kept': 'Lo que escribió sigue aquí.',
  'issue.unknown': 'Algo de aquí no se puede usar tal como está ({code}). Revise la entrada e inténtelo de nuevo.',
};
