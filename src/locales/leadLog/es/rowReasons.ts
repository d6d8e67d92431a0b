/** Spanish: what is wrong with rows of the lead log, and what to do. */
import type { RowReasons } from '../rowReasons';

export const rowReasons: RowReasons = {
  emptyRow: {
    reason: 'Ninguna de las columnas tiene nada',
    whatToDo: 'Rellene la fila o elimínela. Una fila vacía no hace daño.',
  },
  missingCreated: { reason: 'Sin fecha de creación', whatToDo: 'Escriba el día en que entró el lead.' },
  reportFooter: {
    reason: 'Pie de un informe exportado, no un lead',
    whatToDo: 'No hay que hacer nada. Puede eliminar la fila.',
  },
  unreadableDate: {
    reason: 'Una fecha que no se puede leer',
    whatToDo: 'Escríbala como fecha de 1970 a 2199, por ejemplo 2026-11-21.',
  },
  ambiguousDate: {
    reason: 'El día y el mes se pueden leer de dos maneras',
    whatToDo: 'Diga cuál va primero: lo pregunta la página Registro de leads del panel lateral, en esta columna.',
  },
  duplicateId: {
    reason: 'El id. del lead está también en otra fila',
    whatToDo: 'El lead se cuenta una vez. Elimine esta fila o, si es otro lead, dele un id. propio.',
  },
  otherTeam: {
    reason: 'Es de otro equipo, según la columna de filtro',
    whatToDo: 'No hay que hacer nada. Si es suya, marque su valor en la página Registro de leads del panel lateral.',
  },
  followUpBeforeHandOff: {
    reason: 'Primer seguimiento anterior a la entrega',
    whatToDo: 'Corrija la fecha que esté mal.',
  },
  wonBeforeCreated: {
    reason: 'Ganado antes de que se creara el lead',
    whatToDo: 'Corrija la fecha que esté mal.',
  },
  wonWithoutDate: { reason: 'Ganado, pero sin fecha', whatToDo: 'Escriba el día en que se ganó.' },
  unknownLead: {
    reason: 'Un id. de lead que no está en el registro',
    whatToDo: 'Corrija el id. o añada el lead al registro.',
  },
  negativeAmount: {
    reason: 'Importe negativo',
    whatToDo: 'Escriba lo que paga el cliente, con un número de 0 o más.',
  },
  negativeNumber: { reason: 'Número negativo', whatToDo: 'Escriba cuántos fueron, con un número de 0 o más.' },
  unreadableNumber: {
    reason: 'Un número que no se puede leer',
    whatToDo: 'Escriba solo cifras, por ejemplo 1250.',
  },
  ambiguousNumber: {
    reason: 'El punto y la coma se pueden leer de dos maneras',
    whatToDo: 'Escriba los números de esta columna sin separador de miles.',
  },
  otherCurrency: {
    reason: 'Importe en una moneda distinta de la del acuerdo',
    whatToDo: 'Conviértalo a la moneda del acuerdo.',
  },
  unknownValue: {
    reason: 'Ni sí ni no',
    whatToDo: 'Marque qué valores significan sí, en la página Registro de leads del panel lateral.',
  },
  blankValue: {
    reason: 'Vacío: no pertenece a ningún tipo o fuente',
    whatToDo: 'Rellénelo y el lead contará también ahí.',
  },
  reassigned: {
    reason: 'Pasó también a otro responsable: un lead, un plazo para cada uno',
    whatToDo: 'No hay que hacer nada. El lead cuenta una vez; esta fila solo mide el plazo del segundo responsable.',
  },
  unknownType: {
    reason: 'Un tipo de lead que el acuerdo no nombra',
    whatToDo: 'Corrija el tipo o añádalo a los tipos de lead del acuerdo.',
  },
};
