/** Spanish help of the formulas about history and the agreement. */
import { CREATED, ON, WON } from './shared';

export const history = {
  SLA_CLOSE_RATE: {
    summary: 'Índice de cierre: clientes entre los leads que han tenido tiempo de serlo.',
    parameters: {
      created: CREATED,
      won: WON,
      as_of: 'Fecha y hora desde la que se mira, como SLA_AS_OF. Las ventas posteriores no cuentan.',
      cycle_days: 'Opcional: días que un lead tarda en cerrarse; se omiten los más recientes. 0 si se omite.',
    },
    result: 'Un índice de 0 a 1.',
  },
  SLA_SALES_CYCLE: {
    summary: 'Ciclo de ventas: días naturales desde que se crea un lead hasta que se hace cliente.',
    parameters: {
      created: CREATED,
      won: WON,
      measure: 'Opcional: "mean" (media), "median" (mediana) o "p90". "mean" si se omite.',
    },
    result: 'Días.',
  },
  SLA_LAST_LEAD_DATE: {
    summary: 'Último día en que un lead puede llegar y cerrarse aún dentro del periodo. Admite rangos, fila por fila.',
    parameters: {
      period_end: 'Último día del periodo.',
      cycle_days: 'Días que un lead tarda en cerrarse, 0 o más; una parte de día cuenta como un día.',
    },
    result: 'Una fecha.',
  },
  SLA_ESCALATION: {
    summary: 'Días seguidos de objetivos no cumplidos, que indican la fase de consecuencias.',
    parameters: {
      met: 'Rango de TRUE o FALSE, un mes cada uno y en orden: ¿se cumplieron los objetivos comunes? Vacío para los meses por venir.',
    },
    result: '0, 30, 60 o 90.',
  },
  SLA_TERM: {
    summary: 'Valor de un término en la versión del acuerdo vigente en una fecha. Admite rangos, fila por fila.',
    parameters: {
      term: 'Nombre del término, como "close_rate".',
      on: ON,
      history:
        'Opcional: rango de fecha de vigencia, estado, término y valor, como SLA_VERSIONS, que se lee si se omite.',
    },
    result: 'El valor.',
  },
} as const;
