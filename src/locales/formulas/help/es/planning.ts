/** Spanish help of the planning formulas. */
import { DEAL_SIZE, LEADS, MARKETING_SHARE, MONEY, ON, QUOTA } from './shared';

export const planning = {
  SLA_MARKETING_GOAL: {
    summary:
      'Ingresos que deben traer los leads de marketing: cuota por parte de marketing. Admite rangos, fila por fila.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
    },
    result: MONEY,
  },
  SLA_CUSTOMERS_NEEDED: {
    summary:
      'Número de clientes que cubren el objetivo de ingresos de marketing, redondeado hacia arriba. Admite rangos, fila por fila.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
    },
    result: 'Número entero de clientes.',
  },
  SLA_LEADS_NEEDED: {
    summary:
      'Número de leads que cubren el objetivo de ingresos de marketing, redondeado hacia arriba. Admite rangos, fila por fila.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
      close_rate: 'Índice de cierre: parte de los leads que se hacen clientes, como 1%, mayor que 0.',
    },
    result: LEADS,
  },
  SLA_FUNNEL: {
    summary: 'Cuántos deben entrar en cada etapa del embudo, desde arriba hasta el objetivo.',
    parameters: {
      goal: 'Cuántos se quieren al final, por ejemplo clientes, 0 o más.',
      rates: 'Rango de índices desde arriba: la parte de cada etapa que llega a la siguiente, mayor que 0.',
      labels: 'Opcional: rango con los nombres de las etapas, uno más que índices. Números desde 1 si se omite.',
    },
    result: 'Una fila por etapa: nombre y cantidad redondeada hacia arriba.',
  },
  SLA_CAPACITY: {
    summary: 'Número de leads que el equipo puede trabajar, redondeado hacia abajo. Admite rangos, fila por fila.',
    parameters: {
      reps: 'Personas que trabajan leads, 0 o más.',
      hours_per_day: 'Horas al día que cada una dedica a los leads de marketing, 0 o más.',
      days: 'Días laborables del periodo, 0 o más.',
      attempts_per_lead: 'Intentos por lead, mayor que 0.',
      minutes_per_attempt: 'Minutos que lleva un intento, mayor que 0.',
    },
    result: LEADS,
  },
  SLA_TARGET: {
    summary: 'Objetivo vigente en una fecha cuando los objetivos cambian con el tiempo. Admite rangos, fila por fila.',
    parameters: {
      on: ON,
      dates: 'Rango de los días desde los que rigen los objetivos, en cualquier orden.',
      targets: 'Rango de los objetivos, uno por fecha.',
      mode: 'Opcional: "step" mantiene el objetivo hasta la fecha siguiente, "linear" avanza en línea recta entre fechas. "step" si se omite.',
    },
    result: 'El objetivo.',
  },
  SLA_GATES: {
    summary: 'Puntos de control de ingresos de un año: ritmo mensual mantenido, déficit recuperado, total del año.',
    parameters: {
      months: 'Rango de meses, una fila por mes, indicado con cualquiera de sus días.',
      revenue: 'Rango de sus ingresos; vacío si el mes aún no está cerrado.',
      monthly_goal: 'Ingresos que cada mes debe traer desde reach_by, 0 o más.',
      reach_by: 'Día del mes en que se alcanza el objetivo mensual y desde el que se mantiene.',
      year_goal: 'Ingresos que deben traer todos los meses juntos, 0 o más.',
    },
    result: 'Tres filas: nombre, estado (met, missed u open), real, objetivo, necesario en cada mes sin cerrar.',
  },
} as const;
