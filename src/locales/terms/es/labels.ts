/** Spanish: label and help of each term. */
import type { TermTexts } from '../termTexts';

const wording = { label: 'Texto', help: 'Listo para firmar; cámbielo con sus palabras donde quiera.' };

export const terms: TermTexts['terms'] = {
  partiesWording: wording,
  company: { label: 'Empresa', help: 'Encabeza el acuerdo y el informe.' },
  marketingLead: { label: 'Dirección de marketing', help: 'Quien se compromete en nombre de marketing.' },
  salesLead: { label: 'Dirección de ventas', help: 'Quien se compromete en nombre de ventas.' },
  companyLead: { label: 'Dirección de la empresa', help: 'Quien comparte con ambos el objetivo de la empresa.' },
  revenueLead: { label: 'Dirección de ingresos', help: 'Si una persona responde de ambas partes; si no, vacío.' },
  startsOn: { label: 'Vigente desde', help: 'Primer día del acuerdo.' },
  endsOn: { label: 'Vigente hasta', help: 'Último día del acuerdo; por lo general, doce meses después.' },
  currency: { label: 'Moneda', help: 'Tres letras, como EUR o USD. Todos los importes van en ella.' },
  timeZone: { label: 'Zona horaria', help: 'En ella se leen horarios y días, como Europe/Madrid.' },
  tabLanguage: { label: 'Idioma de las pestañas', help: 'Idioma de este acuerdo y del informe.' },
  weekStartsOn: { label: 'La semana empieza el', help: 'Primer día de la semana en el informe.' },

  companyWording: wording,
  yearlyRevenueNow: { label: 'Ingresos anuales actuales', help: 'De dónde parte la empresa.' },
  yearlyRevenueGoal: { label: 'Objetivo de ingresos anuales', help: 'Adónde quiere llegar al final del acuerdo.' },
  reachRateBy: {
    label: 'Ritmo mensual alcanzado en',
    help: 'Desde este mes se alcanza el objetivo mensual y se mantiene.',
  },
  sharedGoal: { label: 'Objetivo común', help: 'Lo que ambos equipos logran juntos, como los ingresos del año.' },
  sharedGoalNumber: { label: 'Objetivo común, cifra', help: 'La cifra del objetivo común.' },

  marketingWording: wording,
  quota: { label: 'Cuota de ventas', help: 'Objetivo total de ventas de un mes, de todas las fuentes.' },
  marketingShare: { label: 'Parte de marketing', help: 'Parte de los ingresos que procede de los leads de marketing.' },
  dealSize: { label: 'Tamaño de la operación', help: 'Lo que paga un cliente de media.' },
  closeRate: { label: 'Índice de cierre', help: 'Cuántos de cada 100 leads se hacen clientes.' },
  funnel: {
    label: 'Embudo',
    help: 'De las visitas a los clientes: la parte de cada etapa que llega a la siguiente. La última no tiene.',
  },
  leadTypes: { label: 'Tipos de lead', help: 'Cada tipo de lead, el valor que ambos le dan y cuántos se prometen.' },
  paceDays: {
    label: 'Línea de objetivo',
    help: 'calendar: todos los días cuentan igual; working: solo los días en que ventas trabaja.',
  },
  handOffProtocol: { label: 'Entrega', help: 'Cómo pasa un lead de marketing a ventas.' },
  minimumQualification: { label: 'Requisitos de entrega', help: 'Lo que hay que saber antes de entregar un lead.' },
  nurtureRule: { label: 'Los demás leads', help: 'Qué se hace con los leads que no se entregan.' },
  improvements: { label: 'Mejoras', help: 'Qué índice debe mejorar, cuánto y para cuándo.' },

  salesWording: wording,
  responseTarget: { label: 'Velocidad de seguimiento', help: 'Plazo del primer seguimiento desde la entrega.' },
  workingHours: {
    label: 'Horario laboral',
    help: 'El plazo de seguimiento solo corre en él. Varias filas por día si hay pausa; sin filas: siempre abierto.',
  },
  holidays: {
    label: 'Festivos y días especiales',
    help: 'Sin horas: cerrado todo el día; con horas: abierto solo entonces.',
  },
  depthTarget: { label: 'Intensidad de seguimiento', help: 'Intentos con un lead no localizado.' },
  depthCalls: { label: 'de ellos, llamadas', help: 'Llamadas sin respuesta.' },
  depthVoicemails: { label: 'de ellos, mensajes de voz', help: 'Mensajes dejados en el buzón.' },
  depthEmails: { label: 'de ellos, correos', help: 'Escritos por una persona; los automáticos no son intentos.' },
  depthWindowDays: { label: 'Plazo de estos intentos', help: 'Días naturales desde la entrega.' },
  firstContact: { label: 'Primer contacto', help: 'Quién lo hace y quién sigue después.' },
  reps: { label: 'Comerciales para estos leads', help: 'Personas que hacen el seguimiento de los leads de marketing.' },
  hoursPerDay: { label: 'Horas de cada uno', help: 'Tiempo de cada comercial para los leads de marketing.' },
  workDays: { label: 'Días laborables', help: 'En un mes normal.' },
  minutesPerAttempt: { label: 'Duración de un intento', help: 'Con la preparación previa y las notas posteriores.' },
  salesCycleDays: { label: 'Ciclo de ventas', help: 'Días de media desde que se crea un lead hasta que se gana.' },
  stepsMode: {
    label: 'Entre los escalones',
    help: 'step: cada objetivo vale hasta la fecha siguiente; linear: en línea recta.',
  },
  proposalRateSteps: {
    label: 'Índice de cierre de propuestas',
    help: 'Parte de las propuestas que acaban en cliente, desde cada fecha.',
  },
  cycleSteps: { label: 'Ciclo de ventas previsto', help: 'Días desde la creación hasta la venta, desde cada fecha.' },
  salesProcess: { label: 'Proceso y herramientas', help: 'Con qué acuerdan trabajar ambos equipos.' },

  togetherWording: wording,
  feedbackHours: { label: 'Respuesta en', help: 'Ventas informa de qué pasó con un lead.' },
  meetings: { label: 'Reuniones', help: 'Cuáles, cada cuánto, cuánto duran, desde cuándo y sobre qué.' },
  reviewMissed: { label: 'Revisión por objetivos, desde', help: 'Objetivos superados o no cumplidos por más de esto.' },
  reviewDrifted: { label: 'Revisión por índices, desde', help: 'Lo medido se aparta de lo acordado más que esto.' },

  conflictWording: wording,
  panelMembers: { label: 'Miembros del comité', help: 'Ninguna parte tiene mayoría.' },
  speakersPerSide: { label: 'Portavoces por parte', help: 'Quienes exponen el caso.' },
  speakerMinutes: { label: 'Tiempo por portavoz', help: 'El mismo para ambas partes.' },
  isBinding: { label: 'Vinculante', help: 'Sí: ambas partes aceptan lo que decida el comité.' },
  chiefDecides: {
    label: 'Decide la dirección de ingresos',
    help: 'Sí: existe ese puesto, decide en solitario y no hay comité.',
  },

  rewardsWording: wording,
  monthlyPool: {
    label: 'Bolsa mensual',
    help: 'Se reparte si ambas partes y la empresa cumplen los objetivos del mes.',
  },
  yearlyReward: { label: 'Recompensa anual', help: 'Se reparte si se cumple el objetivo del año.' },
  rewardPerCustomer: {
    label: 'Por cada cliente',
    help: 'Recompensa de marketing por un lead que se hizo cliente de pago.',
  },
  paymentDates: { label: 'Se paga', help: 'Por ejemplo, el día 15 del mes siguiente.' },

  consequencesWording: wording,
  consequences: {
    label: 'Si no se cumple',
    help: 'Qué sigue cuando los objetivos comunes no se cumplen tantos días seguidos.',
  },

  rolesWording: wording,
  roles: { label: 'Personas', help: 'Quién hace qué.' },

  glossaryWording: wording,
  glossary: { label: 'Palabras', help: 'Una lista que ambas partes entienden igual.' },

  departmentsWording: wording,
  departments: { label: 'Lo que aporta cada uno', help: 'Quién responde y cómo se mide.' },

  figuresWording: wording,
  monthlyFigures: {
    label: 'Mes a mes',
    help: 'De todas las fuentes; vacío hasta que el mes se cierra. A mano o con fórmula.',
  },

  signaturesWording: wording,
  signatures: {
    label: 'Firmado por',
    help: 'Un nombre escrito es una promesa, no una prueba de identidad. Está completo cuando firman ambas partes.',
  },
};
