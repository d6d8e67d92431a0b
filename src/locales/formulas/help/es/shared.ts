/** Spanish texts of parameters and results that several formulas share. */

const HOURS =
  'Opcional: horario en filas de día, apertura y cierre, como SLA_HOURS, o texto como "Mon-Fri 09:00-17:00". Siempre abierto si se omite.';
const HOLIDAYS =
  'Opcional: rango de días cerrados, como SLA_HOLIDAYS; con apertura y cierre al lado, horario especial.';
const TIME_ZONE =
  'Opcional: zona horaria del horario, como "Europe/Madrid" o SLA_TIME_ZONE. La de la hoja de cálculo si se omite.';
export const WORKDAYS =
  'Opcional: días que cuentan, como "Mon-Fri", o un horario como SLA_HOURS. Todos los días si se omite.';
export const DAYS_OFF = 'Opcional: rango de días que no cuentan, como SLA_HOLIDAYS.';
const FROM = 'Opcional: primer día del periodo. El primer día del mes de on si se omite.';
const TO = 'Opcional: último día del periodo. El último día del mes de on si se omite.';
export const ON = 'Día por el que se pregunta.';
export const LAST_DAY = 'Último día incluido en actual.';
export const ACTUAL = 'Lo alcanzado hasta el final de ese día.';
export const PERIOD_GOAL = 'Objetivo de todo el periodo, 0 o más.';
export const QUOTA = 'Cuota de ventas total del mes, 0 o más.';
export const MARKETING_SHARE = 'Parte de los ingresos que procede de los leads de marketing, como 55%.';
export const DEAL_SIZE = 'Ingreso medio por cliente, mayor que 0.';
export const HANDED_OFF = 'Fecha y hora en que marketing entregó el lead a ventas.';
export const FIRST_FOLLOW_UP = 'Fecha y hora del primer intento de una persona de ventas; vacío mientras no lo haya.';
export const TARGET_MINUTES = 'Minutos laborables en que ventas hace el seguimiento, 0 o más.';
export const CREATED = 'Rango con los días en que se crearon los leads.';
export const WON = 'Rango con los días en que se hicieron clientes; vacío si no lo son.';
export const MONEY = 'Dinero.';
export const LEADS = 'Número entero de leads.';

/** The arguments that bound a period, as the pace formulas end with them. */
export const PERIOD = { from: FROM, to: TO, workdays: WORKDAYS, holidays: DAYS_OFF } as const;

/** The arguments that working time is read from, as the follow-up formulas end with them. */
export const WORKING_TIME = { hours: HOURS, holidays: HOLIDAYS, time_zone: TIME_ZONE } as const;
