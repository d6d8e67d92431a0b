/** Spanish: title, charts and what they say. */
import type { WordTexts } from '../wordTexts';

export const words: WordTexts = {
  lines: {
    title: '{company} · Acuerdo entre marketing y ventas · {month}',
    titleWithoutCompany: 'Acuerdo entre marketing y ventas · {month}',
    summary: 'Completo hasta el {day} · actualizado el {refreshed} · {counted} de {read} filas contadas',
    leftOut: {
      one: '{number} fila excluida, por el motivo que figura en la pestaña de registro desde la columna {column}',
      other:
        '{number} filas excluidas, por los motivos que figuran en la pestaña de registro desde la columna {column}',
    },
    noneLeftOut: 'ninguna fila excluida',
    unknownTypes: {
      one: '{number} lead es de un tipo que el acuerdo no nombra',
      other: '{number} leads son de tipos que el acuerdo no nombra',
    },
  },
  sections: {
    standing: 'Cómo vamos',
    followUp: 'Lo que debe ventas',
    scoreboard: 'Marcador',
    review: 'Revisión del acuerdo',
    history: 'Registro mensual y lo que dice',
    together: 'Lo que ambos comparten',
    packs: 'Para las reuniones',
    tracked: 'Qué se puede medir',
    explained: 'Cómo se cuenta cada cifra',
  },
  tiles: {
    needed: 'Por día laborable',
    projected: 'Previsión del mes',
    leadsReached: 'Leads logrados',
    valueReached: 'Valor de leads logrado',
    ofMonth: 'de {goal} acordados',
    toReach: 'para llegar a {goal}',
    reached: 'el objetivo de {goal} está alcanzado',
    goalMet: 'objetivo cumplido',
    short: 'faltan {amount} para el objetivo',
    onLine: 'justo en la línea',
    ahead: '{amount} por delante de la línea',
    behind: '{amount} por detrás de la línea',
    target: 'objetivo: {target}',
    nobodyWaits: 'nadie espera de más',
    oldestWaits: 'el más antiguo espera {time}',
    needsTypes: 'hace falta la columna del tipo de lead y sus objetivos',
    needsFollowUp: 'falta la columna del primer seguimiento',
  },
  notes: {
    leadsText:
      'Leads de marketing creados en el mes mostrado, solo días completos, frente a la línea de objetivo del último de ellos: =SLA_GOAL_TO_DATE(SLA_LEADS_NEEDED_RESULT; día). Las filas: abajo, en Cómo se cuenta cada cifra.',
    valueText:
      'Los mismos leads al valor acordado de su tipo, frente a los objetivos de los tipos. Un lead: =LEAD_VALUE(tipo; 1; SLA_LEAD_VALUES).',
    neededText:
      'Lo que falta, repartido entre los días laborables que quedan: =SLA_NEEDED_PER_DAY(objetivo; leads; día; ; ; SLA_HOURS; SLA_HOLIDAYS), hacia arriba. En un mes cerrado: los leads frente a su objetivo.',
    projectedText:
      'Adónde llega el mes si sigue como hasta ahora: =SLA_PROJECTION(leads; día). En un mes cerrado: el valor de los leads frente a su objetivo.',
    metText:
      'De los leads entregados en el mes mostrado, de tipos que piden ventas: a tiempo ÷ (a tiempo + tarde + vencidos). Como dice =SLA_SPEED(…; "rate").',
    medianText:
      'Tiempo laborable desde la entrega hasta el primer seguimiento que la mitad de los leads no superó. Como =SLA_SPEED(…; "median").',
    p90Text: 'Tiempo laborable que 9 de cada 10 leads no superaron. Como =SLA_SPEED(…; "p90").',
    overdueText:
      'Sin seguimiento y fuera de plazo al actualizar el informe, se entregaran cuando se entregaran. Como =SLA_SPEED(…; "unworked").',
    leads:
      'Creados en el mes mostrado, sumados día a día. La línea discontinua: =SLA_GOAL_LINE(objetivo; primer día; último día).',
    leadValue: 'Los mismos leads al valor acordado de su tipo.',
    speed:
      'La mitad de los leads de cada día, semana o mes de entrega se atendió en estos minutos laborables. Sin barra: no se atendió a nadie.',
    depth:
      'Intentos con leads no localizados, una vez terminado su plazo: =SLA_DEPTH(intentos; localizado; entrega; SLA_AS_OF; SLA_DEPTH_WINDOW).',
  },
  choices: {
    month: 'Mes',
    by: 'Agrupar por',
    latest: 'El último',
    grains: { day: 'Día', week: 'Semana', month: 'Mes' },
    note: 'Elija en las celdas sombreadas; se ve tras la próxima actualización.',
    noteEarlier: 'Mes anterior. Lo que ambos comparten y la revisión son de hoy.',
    help: 'Elija uno de la lista.',
  },
  packs: {
    week: 'La última semana cerrada: {days}',
    month: 'El último mes cerrado: {month}',
    noWeekly: 'Dirección: no hay reunión semanal acordada. Añádala a Reuniones en el acuerdo',
    noMonthly: 'Ambos equipos: no hay reunión mensual acordada. Añádala a Reuniones en el acuerdo',
    noDate: 'sin primera fecha acordada',
    next: 'próxima el {day}',
    agenda: 'orden del día: {agenda}',
  },
  charts: {
    leads: { title: 'Cascada de leads', axis: 'Leads, acumulados' },
    leadValue: { title: 'Cascada de valor de leads', axis: 'Valor de leads, acumulado' },
    speed: { title: 'Velocidad de seguimiento', axis: 'Minutos laborables' },
    depth: { title: 'Intensidad de seguimiento', axis: 'Intentos' },
  },
  messages: {
    leadsAhead: {
      one: 'Marketing va {number} lead por delante de la línea',
      other: 'Marketing va {number} leads por delante de la línea',
    },
    leadsBehind: {
      one: 'Marketing va {number} lead por detrás de la línea',
      other: 'Marketing va {number} leads por detrás de la línea',
    },
    leadsOnLine: 'Marketing va justo en la línea',
    leadsMet: 'Marketing alcanzó su objetivo del mes: {actual} de {goal}',
    leadsMissed: 'Marketing no alcanzó su objetivo del mes: {actual} de {goal}',
    valueAhead: 'El valor de los leads va {amount} por delante de la línea',
    valueBehind: 'El valor de los leads va {amount} por detrás de la línea',
    valueOnLine: 'El valor de los leads va justo en la línea',
    valueMet: 'El valor de los leads alcanzó el objetivo del mes: {actual} de {goal}',
    valueMissed: 'El valor de los leads no alcanzó el objetivo del mes: {actual} de {goal}',
    valueNeedsTypes:
      'Para el valor de los leads hacen falta la columna del tipo de lead y objetivos por tipo en el acuerdo',
    speed: {
      one: 'Ventas atendió a tiempo el {rate} de {number} lead, la mitad en {median}',
      other: 'Ventas atendió a tiempo el {rate} de {number} leads, la mitad en {median}',
    },
    speedWithoutMinutes: {
      one: 'Ventas atendió a tiempo el {rate} de {number} lead',
      other: 'Ventas atendió a tiempo el {rate} de {number} leads',
    },
    speedNothingDue: 'De los leads entregados este mes, aún no vence ningún seguimiento',
    speedNeedsColumn:
      'Para la velocidad hace falta la columna del primer seguimiento. Elíjala en el panel lateral, en Registro de leads',
    depth: {
      one: 'Ventas hizo de media {mean} de {target} intentos con {number} lead no localizado',
      other: 'Ventas hizo de media {mean} de {target} intentos con {number} leads no localizados',
    },
    depthNothingEnded: 'Ningún lead ha agotado su plazo de intentos sin haber sido localizado',
    depthNeedsColumn:
      'Para la intensidad hace falta la columna de intentos. Elíjala en el panel lateral, en Registro de leads',
  },
  status: {
    failed: 'La actualización del {when} no funcionó, así que el informe muestra la anterior.',
    unfinished: 'La actualización del {when} no terminó, así que el informe muestra la anterior. Ejecútela de nuevo.',
    stale: 'Sin actualizar desde el {when}. Abra Pactline y mire en Actualización.',
  },
  durations: { minutes: '{minutes} min', hours: '{hours} h {minutes}', hoursOnly: '{hours} h', days: '{days} d' },
};
