/** Spanish: label and help of each column of the agreement's tables. */
import type { TermTexts } from '../termTexts';

export const columns: TermTexts['columns'] = {
  funnel: {
    stage: { label: 'Etapa', help: 'Por ejemplo visitas, leads, propuestas, clientes.' },
    rate: { label: 'Llega a la siguiente', help: 'Parte que llega a la etapa siguiente; vacío en la última fila.' },
  },
  leadTypes: {
    name: { label: 'Tipo de lead', help: 'Como lo llama el registro de leads.' },
    value: { label: 'Valor', help: 'Lo que ambas partes acuerdan que vale un lead así.' },
    monthlyGoal: { label: 'Objetivo', help: 'Cuántos al mes promete marketing.' },
    asksForSales: { label: 'Pide ventas', help: 'Sí: con la entrega empieza a correr el plazo de seguimiento.' },
    responseTargetMinutes: { label: 'Plazo propio', help: 'Vacío: la velocidad de seguimiento de todos los leads.' },
    closeRate: { label: 'Cierre propio', help: 'Su índice de cierre, si se conoce.' },
    monthlyCost: { label: 'Coste', help: 'Si se conoce; el informe dice entonces cuánto rindió.' },
  },
  improvements: {
    rate: { label: 'Índice', help: 'Por ejemplo índice de cierre o visitas a leads.' },
    expected: { label: 'Esperado', help: 'A cuánto debe llegar.' },
    by: { label: 'Para el', help: 'Día en que debe haber llegado.' },
  },
  workingHours: {
    day: { label: 'Día', help: 'De lunes a domingo.' },
    opens: { label: 'Apertura', help: 'Por ejemplo 09:00. Vacías ambas: ese día cerrado.' },
    closes: { label: 'Cierre', help: 'Igual o antes que la apertura: al día siguiente.' },
  },
  holidays: {
    date: { label: 'Fecha', help: 'Un día del calendario.' },
    opens: { label: 'Apertura', help: 'Vacía: cerrado todo el día.' },
    closes: { label: 'Cierre', help: 'Vacío: cerrado todo el día.' },
    name: { label: 'Motivo', help: 'Para quien lo lea.' },
  },
  proposalRateSteps: {
    from: { label: 'Desde', help: 'Día en que empieza el objetivo.' },
    rate: { label: 'Propuestas ganadas', help: 'Parte de las propuestas que acaban en cliente.' },
  },
  cycleSteps: {
    from: { label: 'Desde', help: 'Día en que empieza el objetivo.' },
    days: { label: 'Ciclo', help: 'Días desde la creación hasta la venta.' },
  },
  meetings: {
    meeting: { label: 'Reunión', help: 'Su nombre.' },
    every: {
      label: 'Cada',
      help: 'day (día), week (semana), 2 weeks (dos semanas), month (mes) o quarter (trimestre). La mensual conserva su día de la semana.',
    },
    minutes: { label: 'Duración', help: 'Lo que dura como máximo.' },
    first: { label: 'Primera fecha', help: 'De ella salen las fechas siguientes.' },
    agenda: { label: 'Orden del día', help: 'De qué trata.' },
  },
  consequences: {
    days: { label: 'Días seguidos', help: 'Por ejemplo 30, 60, 90.' },
    actions: { label: 'Qué sigue', help: 'Las medidas de esta fase.' },
  },
  roles: {
    person: { label: 'Persona', help: 'Un nombre.' },
    role: { label: 'Función', help: 'Por ejemplo investigación de leads.' },
    responsibilities: { label: 'Responde de', help: 'Aquello con lo que cuentan los demás.' },
  },
  glossary: {
    word: { label: 'Palabra', help: 'Como la usan ambas partes.' },
    meaning: { label: 'Significa', help: 'En una frase.' },
  },
  departments: {
    department: { label: 'Departamento', help: 'Por ejemplo servicio o entregas.' },
    owner: { label: 'Responsable', help: 'Quien responde de ello.' },
    goal: { label: 'Objetivo', help: 'La cifra que se quiere alcanzar.' },
    kpi: { label: 'Se mide por', help: 'Por ejemplo la retención de clientes.' },
  },
  monthlyFigures: {
    month: { label: 'Mes', help: 'Su primer día.' },
    revenue: { label: 'Ingresos', help: 'Todo lo cerrado en el mes, de todas las fuentes.' },
    visits: { label: 'Visitas', help: 'Visitas al sitio web.' },
    proposals: { label: 'Propuestas', help: 'Propuestas presentadas.' },
  },
  signatures: {
    name: { label: 'Nombre', help: 'Quien firma.' },
    team: { label: 'Por', help: 'Marketing o ventas.' },
    date: { label: 'Fecha', help: 'Cuándo se firmó.' },
    version: { label: 'Versión', help: 'Del acuerdo.' },
  },
};
