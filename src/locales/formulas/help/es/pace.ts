/** Spanish help of the pace formulas. */
import { ACTUAL, DAYS_OFF, LAST_DAY, ON, PERIOD, PERIOD_GOAL, WORKDAYS } from './shared';

export const pace = {
  SLA_GOAL_TO_DATE: {
    summary:
      'Parte de un objetivo que debería haberse alcanzado en un día, incluido ese día. Admite rangos, fila por fila.',
    parameters: {
      goal: PERIOD_GOAL,
      on: ON,
      ...PERIOD,
    },
    result: 'Parte del objetivo.',
  },
  SLA_GOAL_LINE: {
    summary:
      'Línea de objetivo de un periodo: objetivo acumulado de cada día, en partes iguales entre los días que cuentan.',
    parameters: {
      goal: 'Objetivo de todo el periodo, 0 o más.',
      from: 'Primer día del periodo.',
      to: 'Último día del periodo.',
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'Una fila por día: fecha y objetivo acumulado. La última es exactamente el objetivo.',
  },
  SLA_PROJECTION: {
    summary:
      'Adónde llega el periodo si los días que quedan traen tanto como los pasados. Admite rangos, fila por fila.',
    parameters: {
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Total previsto.',
  },
  SLA_NEEDED_PER_DAY: {
    summary: 'Lo que debe traer cada día que queda para alcanzar el objetivo. Admite rangos, fila por fila.',
    parameters: {
      goal: PERIOD_GOAL,
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Cantidad por día, 0 cuando el objetivo está alcanzado.',
  },
} as const;
