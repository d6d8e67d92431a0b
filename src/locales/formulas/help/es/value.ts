/** Spanish help of the formulas about lead values. */
import { DEAL_SIZE, MONEY } from './shared';

export const value = {
  LEAD_VALUE: {
    summary: 'Valor acordado de los leads de un tipo: el de uno, por su número. Admite rangos, fila por fila.',
    parameters: {
      lead_type: 'Tipo de lead tal como figura en la tabla de valores.',
      count: 'Opcional: número de leads, 1 si se omite.',
      values: 'Opcional: rango de tipo y valor, como SLA_LEAD_VALUES, que se lee si se omite.',
    },
    result: MONEY,
  },
  LEAD_VALUE_IMPLIED: {
    summary:
      'Lo que vale un lead según el historial: índice de cierre por tamaño medio de la operación. Admite rangos, fila por fila.',
    parameters: {
      close_rate: 'Índice de cierre: parte de los leads que se hacen clientes, como 5%.',
      deal_size: DEAL_SIZE,
    },
    result: MONEY,
  },
} as const;
