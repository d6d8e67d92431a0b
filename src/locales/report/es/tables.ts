/** Spanish: the tables of the report and what they say. */
import type { ReportTexts } from '../reportTexts';

export const tables: Omit<
  ReportTexts,
  | 'lines'
  | 'sections'
  | 'charts'
  | 'messages'
  | 'status'
  | 'durations'
  | 'tiles'
  | 'notes'
  | 'choices'
  | 'packs'
  | 'facts'
  | 'columns'
  | 'problems'
  | 'log'
  | 'standing'
  | 'keeping'
> = {
  tables: {
    leads: 'Leads por día',
    speed: 'Velocidad de seguimiento por entrega',
    depth: 'Intensidad de seguimiento por entrega',
    owners: 'Seguimiento por responsable',
    overdue: 'Quién va con retraso',
    scoreboard: 'Marcador: lo logrado de lo prometido',
    indicators: 'Primeras señales: índices que se mueven antes',
    months: 'Registro mensual',
    drift: 'Lo acordado y lo medido',
    review: 'Revisión del acuerdo',
    types: 'Tipos de lead',
    wins: 'Ventas ganadas en el mes',
    checkpoints: 'Puntos de control de ingresos',
    periods: 'Trimestres y año',
    steps: 'Escalones de ventas',
    weekPack: 'Reunión de la dirección',
    monthPack: 'Reunión de ambos equipos',
    tracked: 'Medidas, y qué aporta cada una a la otra parte',
    explained: 'Filas detrás de las cifras',
    choices: 'Selección al principio del informe',
  },
  tableMessages: {
    scoreboardClosed: 'El mes entero frente a su objetivo',
    periods: 'Primero se suman los meses, después se divide',
    steps: 'El objetivo vigente, lo medido y lo que viene después',
    stepsNeedTerms: 'Hacen falta en el acuerdo escalones del cierre de propuestas o del ciclo de ventas',
    stepsNeedProposals:
      'Para medir el cierre de propuestas, elija la columna de fechas de propuesta en el panel lateral, en Registro de leads',
    explained:
      'Pegue una fórmula en una pestaña vacía: enumera las filas del registro de leads entre las que están estos',
    owners: 'Vencidos ahora; tarde y a tiempo entre los leads entregados este mes',
    ownersNeedColumn: 'Hace falta la columna de responsables. Elíjala en el panel lateral, en Registro de leads',
    overdueNone: 'Todos los leads están atendidos o aún tienen tiempo',
    overdue: {
      one: '{number} lead espera fuera de plazo',
      other: '{number} leads esperan fuera de plazo',
    },
    listed: { oldest: 'se muestran los {number} más antiguos', latest: 'se muestran los {number} más recientes' },
    scoreboard: 'Días completos de este mes frente al objetivo hasta la fecha',
    indicators: 'Cada uno con cuántos leads lo respaldan',
    needsWins: 'Hace falta la columna de fechas de venta. Elíjala en el panel lateral, en Registro de leads',
    months:
      'Por mes de creación: clientes y sus ingresos; por mes de la venta: ganados e ingresos ganados. Los leads de menos de {days} días aún pueden cerrarse',
    monthsWithoutCycle:
      'Por mes de creación: clientes y sus ingresos; por mes de la venta: ganados e ingresos ganados. Acuerde un ciclo de ventas para distinguir los meses recientes',
    driftNone: 'Lo medido se acerca a lo acordado, o aún se sabe muy poco',
    drift: {
      one: '{number} cifra se aleja de lo acordado; la última columna dice qué debería recoger la próxima versión',
      other: '{number} cifras se alejan de lo acordado; la última columna dice qué debería recoger la próxima versión',
    },
    types: 'Leads de este mes; valor según el historial, ingresos y retorno en los meses del registro de arriba',
    typesNeedColumn: 'Hace falta la columna de tipos de lead. Elíjala en el panel lateral, en Registro de leads',
    winsNone: 'Este mes aún no se ha ganado ningún lead',
    wins: {
      one: '{number} lead se hizo cliente y aportó {amount}',
      other: '{number} leads se hicieron clientes y aportaron {amount}',
    },
    winsWithoutAmount: { one: '{number} lead se hizo cliente', other: '{number} leads se hicieron clientes' },
    checkpoints: 'Cada mes que queda debe traer lo que dice la última columna',
    checkpointsNeedTerms:
      'Hacen falta el objetivo de ingresos anuales, el mes en que se alcanza su ritmo y el periodo del acuerdo',
    consequencesNone: 'Objetivos: los objetivos comunes del último mes cerrado se cumplieron',
    consequencesNeedAmounts:
      'Objetivos: para valorarlos, elija la columna de importes en el panel lateral, en Registro de leads',
    consequencesUnknown:
      'Objetivos: para valorarlos, escriba los ingresos de cada mes en Cifras mensuales, en la pestaña del acuerdo',
    consequences: 'Objetivos no cumplidos {days} días seguidos: {actions}',
    rewardDue:
      'Recompensa: toca repartir la bolsa de {amount}, ambas partes y la empresa cumplieron sus objetivos del mes pasado',
    rewardNotDue: 'Recompensa: la bolsa de {amount} no se reparte por el mes pasado',
    rewardNeedAmounts:
      'Recompensa: para saber si corresponde, elija la columna de importes en el panel lateral, en Registro de leads',
    rewardUnknown: 'Recompensa: para saber si toca, acuerde una bolsa mensual y escriba los ingresos de cada mes',
    capacityEnough:
      'Capacidad: ventas puede trabajar {capacity} leads al mes; están previstos {planned} que piden ventas',
    capacityShort:
      'Capacidad: ventas puede trabajar {capacity} leads al mes, pero están previstos {planned} que piden ventas. Añada personas o reduzca el plan',
    capacityNeedsTerms:
      'Capacidad: faltan en el acuerdo personas, horas al día, días al mes, minutos por intento u objetivos de los tipos de lead',
    trackedAll: 'Con las columnas de este registro de leads se puede medir todo',
    tracked: { one: 'A {number} medida le falta una columna', other: 'A {number} medidas les falta una columna' },
  },
  pace: { onTrack: 'en línea', behind: 'por detrás', farBehind: 'muy por detrás' },
  ofGoal: '{actual} de {goal}',
  ofLeads: { one: 'de {number} lead', other: 'de {number} leads' },
  ofLeadsThin: { one: 'solo {number}', other: 'solo {number}' },
  ofMonths: { one: 'de {number} mes', other: 'de {number} meses' },
  sides: { marketing: 'Marketing', sales: 'Ventas', both: 'Ambos' },
  goals: {
    leads: 'Leads',
    value: 'Valor de leads',
    revenue: 'Ingresos de marketing',
    customers: 'Clientes',
  },
  indicatorNames: {
    metRate: 'Atendidos a tiempo',
    depth: 'Intensidad de seguimiento',
    closeRate: 'Índice de cierre',
    dealSize: 'Tamaño de la operación',
  },
  drift: {
    closeRate: 'Índice de cierre',
    dealSize: 'Tamaño de la operación',
    marketingShare: 'Parte de marketing',
    salesCycle: 'Ciclo de ventas, días',
  },
  checkpointNames: {
    'rate held': 'Ritmo mensual mantenido',
    'shortfall recovered': 'Déficit inicial recuperado',
    'year total': 'Total del año',
  },
  checkpointStates: { met: 'cumplido', missed: 'no cumplido', open: 'abierto' },
  steps: { proposalRate: 'Cierre de propuestas', salesCycle: 'Ciclo de ventas, días' },
  periodNames: { quarter: 'T{quarter} {year}', year: 'Año desde {month}' },
  measures: {
    leads: 'Cascada de leads',
    leadValue: 'Valor de leads',
    speed: 'Velocidad de seguimiento',
    owners: 'Quién va con retraso',
    depth: 'Intensidad de seguimiento',
    closeRate: 'Índice de cierre',
    proposalRate: 'Cierre de propuestas',
    dealSize: 'Tamaño de la operación',
    salesCycle: 'Ciclo de ventas',
    marketingShare: 'Parte de los ingresos',
  },
  feeds: {
    leads: 'Marketing → ventas: cuánto trabajo hay en camino',
    leadValue: 'Marketing → ventas: qué ingresos esperar',
    speed: 'Ventas → marketing: más localizados, mejor cierre',
    owners: 'Ambos: ayuda donde hace falta',
    depth: 'Ventas → marketing: menos leads perdidos sin hablar',
    closeRate: 'Ventas → marketing: cuántos leads hacen falta',
    proposalRate: 'Ventas → marketing: cuántas propuestas traen un cliente',
    dealSize: 'Ventas → marketing: cuántos clientes hacen falta',
    salesCycle: 'Ventas → marketing: hasta cuándo deben entrar los leads',
    marketingShare: 'Ambos: de cuánto responde marketing',
  },
  explained: {
    leads: { measure: 'Leads', counted: 'Creados {days}; de marketing, con los requisitos' },
    leadValue: { measure: 'Valor de leads', counted: 'Creados {days}, al valor acordado de su tipo' },
    speed: { measure: 'Velocidad, a tiempo', counted: 'Entregados {days}, de tipos que piden ventas' },
    overdue: { measure: 'Vencidos', counted: 'Sin seguimiento y ya fuera de plazo' },
    depth: {
      measure: 'Intensidad',
      counted: 'Entregados {depthDays}, no localizados, plazo terminado',
    },
    months: { measure: 'Cierre, por creación', counted: 'Creados {days}; de ellos, los ganados desde entonces' },
    wins: { measure: 'Ventas ganadas', counted: 'Ganados {days}, se crearan cuando se crearan' },
  },
  openRow: 'abrir',
  isTracked: 'Se mide',
  isMissing: 'No está en el registro de leads: {fields}',
  noOwner: 'Sin responsable',
  rowOfLog: 'fila {row}',
};
