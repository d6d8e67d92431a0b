/** Spanish: sections, derived figures, units and weekdays of the agreement. */
import type { TermTexts } from '../termTexts';

export const sections: TermTexts['sections'] = {
  parties: { title: 'Partes y periodo', intro: 'Quién hace este acuerdo, por cuánto tiempo, en qué moneda y zona.' },
  company: { title: 'Objetivos de la empresa', intro: 'Lo que la empresa debe alcanzar y ambas partes comparten.' },
  marketing: {
    title: 'Lo que marketing debe a ventas',
    intro: 'Cuántos leads de cada tipo, cuánto valen y cómo se entregan.',
  },
  sales: {
    title: 'Lo que ventas debe a marketing',
    intro: 'Velocidad e intensidad del seguimiento, horario de ventas y su capacidad.',
  },
  together: { title: 'Trabajo conjunto', intro: 'Comentarios, reuniones y revisión del acuerdo.' },
  conflict: { title: 'Conflictos', intro: 'Quién decide cuando las partes no pueden.' },
  rewards: { title: 'Recompensas', intro: 'Lo que ganan ambas partes si se cumplen los objetivos.' },
  consequences: { title: 'Consecuencias', intro: 'Qué sigue si los objetivos comunes fallan mes tras mes.' },
  roles: { title: 'Funciones', intro: 'Quién hace qué.' },
  glossary: { title: 'Glosario', intro: 'Palabras que ambas partes entienden igual.' },
  departments: { title: 'Otros departamentos', intro: 'Lo que otros aportan para conservar a los clientes.' },
  figures: { title: 'Cifras mensuales', intro: 'Lo que no está en ningún registro de leads.' },
  signatures: { title: 'Firmas', intro: 'Quién se comprometió y cuándo.' },
};

export const derived: TermTexts['derived'] = {
  reviewOn: { label: 'Mitad del plazo', help: 'Calculado: día en que se revisa el acuerdo.' },
  nextReview: { label: 'Próxima revisión', help: 'Calculado: a mitad del plazo y después el último día.' },
  runRateNow: { label: 'Ritmo mensual actual', help: 'Calculado: ingresos anuales actuales ÷ 12.' },
  runRateGoal: { label: 'Ritmo mensual por alcanzar', help: 'Calculado: objetivo de ingresos anuales ÷ 12.' },
  yearAtRate: {
    label: 'Año, si solo se alcanza el ritmo',
    help: 'Calculado: el ritmo actual hasta ese mes, el objetivo desde él.',
  },
  marketingGoal: { label: 'Objetivo de marketing', help: 'Calculado: cuota × parte de marketing, en ingresos.' },
  customersNeeded: {
    label: 'Clientes necesarios',
    help: 'Calculado: objetivo ÷ tamaño de la operación, hacia arriba.',
  },
  leadsNeeded: {
    label: 'Leads necesarios',
    help: 'Calculado: objetivo ÷ tamaño de la operación ÷ índice de cierre, hacia arriba.',
  },
  salesGoal: { label: 'Objetivo propio de ventas', help: 'Calculado: el resto de la cuota.' },
  salesLeadsNeeded: {
    label: 'Leads propios de ventas',
    help: 'Calculado: los que ventas necesita, como arriba, para el resto de la cuota.',
  },
  typesGoal: { label: 'Objetivos de todos los tipos', help: 'Calculado: suma de los objetivos de arriba.' },
  typesDifference: {
    label: 'Más de lo necesario',
    help: 'Calculado: objetivos de todos los tipos − leads necesarios.',
  },
  leadValueGoal: {
    label: 'Objetivo de valor de leads',
    help: 'Calculado: suma de objetivo × valor de todos los tipos.',
  },
  depthByKind: {
    label: 'Intentos de todas las clases',
    help: 'Calculado: llamadas, mensajes de voz y correos juntos.',
  },
  capacity: {
    label: 'Leads que ventas puede trabajar',
    help: 'Calculado: comerciales × horas × días ÷ tiempo de todos los intentos, hacia abajo.',
  },
  leadsForSales: { label: 'Leads que piden ventas', help: 'Calculado: suma de los objetivos de esos tipos.' },
  proposalRateNow: {
    label: 'Cierre de propuestas vigente',
    help: 'Calculado: el día de la última actualización.',
  },
  cycleNow: { label: 'Ciclo de ventas vigente', help: 'Calculado: el día de la última actualización.' },
};

export const spills: TermTexts['spills'] = {
  checkpoints: {
    title: 'Puntos de control de ingresos',
    help: 'Calculado con las cifras mensuales de abajo: lo que cada uno exige a los meses que quedan.',
    columns: {
      checkpoint: 'Punto de control',
      state: 'Estado',
      actual: 'Real',
      goal: 'Objetivo',
      needed: 'Necesario al mes',
    },
  },
  funnelNeeds: {
    title: 'Necesario',
    help: 'Calculado: desde los clientes necesarios, embudo arriba.',
    columns: { stage: 'Calculado para', count: 'Necesario al mes' },
  },
  nextMeetings: {
    title: 'Próxima',
    help: 'Calculado a partir de la primera fecha.',
    columns: { next: 'Próxima (calculada)' },
  },
};

export const units: TermTexts['units'] = {
  money: '{currency}',
  moneyPerMonth: '{currency} al mes',
  moneyPerYear: '{currency} al año',
  ofRevenue: 'de los ingresos',
  ofLeads: 'de los leads',
  leadsPerMonth: 'leads al mes',
  customersPerMonth: 'clientes al mes',
  workingMinutes: 'minutos laborables',
  minutes: 'minutos',
  hours: 'horas',
  hoursPerDay: 'horas al día',
  days: 'días',
  daysPerMonth: 'días al mes',
  attempts: 'intentos',
  people: 'personas',
};

export const weekdays: TermTexts['weekdays'] = {
  1: 'lunes',
  2: 'martes',
  3: 'miércoles',
  4: 'jueves',
  5: 'viernes',
  6: 'sábado',
  7: 'domingo',
};
