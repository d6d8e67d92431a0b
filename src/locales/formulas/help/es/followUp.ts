/** Spanish help of the follow-up formulas. */
import { FIRST_FOLLOW_UP, HANDED_OFF, TARGET_MINUTES, WORKING_TIME } from './shared';

export const followUp = {
  LEAD_DUE: {
    summary:
      'Fecha y hora límite para el primer seguimiento de un lead, en tiempo laborable. Admite rangos, fila por fila.',
    parameters: {
      handed_off: HANDED_OFF,
      target_minutes: TARGET_MINUTES,
      ...WORKING_TIME,
    },
    result: 'Fecha y hora.',
  },
  LEAD_RESPONSE: {
    summary: 'Minutos laborables desde la entrega hasta el primer seguimiento. Admite rangos, fila por fila.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      ...WORKING_TIME,
    },
    result: 'Minutos, vacío mientras no haya seguimiento.',
  },
  LEAD_STATE: {
    summary: 'Estado de un lead: met, late, overdue, at risk o waiting. Admite rangos, fila por fila.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      target_minutes: TARGET_MINUTES,
      as_of: 'Fecha y hora desde la que se mira, como SLA_AS_OF.',
      ...WORKING_TIME,
    },
    result:
      'met (cumplido), late (tarde), overdue (vencido), at risk (80% del objetivo consumido) o waiting (en espera).',
  },
  SLA_SPEED: {
    summary: 'Velocidad de seguimiento de muchos leads, en un solo número.',
    parameters: {
      handed_off: 'Rango con las fechas y horas de entrega a ventas.',
      first_follow_up: 'Rango con las fechas y horas del primer seguimiento; vacío mientras no lo haya.',
      target_minutes:
        'Minutos laborables en que ventas hace el seguimiento: un valor, o un rango con uno por lead, vacío si no hay ninguno acordado.',
      as_of: 'Fecha y hora desde la que se mira, como SLA_AS_OF.',
      measure:
        'Opcional: "mean" (media), "median" (mediana) o "p90" de los minutos laborables, "rate" de leads atendidos a tiempo, "unworked" para los vencidos, "count" de leads entregados. "mean" si se omite.',
      ...WORKING_TIME,
    },
    result: 'Minutos, un índice o un número de leads.',
  },
  SLA_DEPTH: {
    summary: 'Intensidad de seguimiento: media de intentos con los leads no localizados.',
    parameters: {
      attempts: 'Rango con los intentos hechos con cada lead; vacío es 0.',
      reached: 'Rango con TRUE donde hubo conversación; vacío es FALSE.',
      handed_off:
        'Opcional: rango con las fechas y horas de entrega. Con as_of y window_days solo cuentan los leads cuyo plazo ha terminado.',
      as_of: 'Opcional: fecha y hora desde la que se mira, como SLA_AS_OF.',
      window_days: 'Opcional: días desde la entrega en que se hacen los intentos, 0 o más.',
    },
    result: 'Intentos.',
  },
} as const;
