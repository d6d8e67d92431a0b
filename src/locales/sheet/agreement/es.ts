/** Spanish: the ready wording of the agreement, and the words of the sample. */
import type { AgreementTexts } from './agreementTexts';

export const agreement: AgreementTexts = {
  title: 'Acuerdo entre marketing y ventas',
  reading: 'Cambie los valores en las celdas sombreadas o en el panel lateral. Lo calculado se actualiza al momento.',
  mark: '⚠ No se puede usar, escríbalo de nuevo. ',
  ready: {
    wording: {
      parties:
        'Marketing y ventas celebran este acuerdo entre sí. Rige durante el periodo indicado abajo. Todo cambio da lugar a una nueva versión; lo acordado antes queda como estaba.',
      company:
        'Ambos equipos trabajan por un mismo objetivo de la empresa. El ritmo mensual se alcanza en el mes indicado y después se mantiene; lo que sobre más tarde compensa lo que faltó antes.',
      marketing:
        'Marketing aporta cada mes los leads indicados, entrega cada uno con lo que ventas necesita saber y tiene sus cifras a la vista de ambas partes.',
      sales:
        'Ventas hace el seguimiento de todo lead que lo pide, a tiempo y con suficientes intentos, y anota en qué quedó.',
      together: 'Ambas partes se dicen pronto qué funciona y qué no. Las cifras salen del informe, no de la memoria.',
      conflict:
        'Si las dos direcciones no se ponen de acuerdo, un comité escucha a cada parte el mismo tiempo y decide.',
      rewards:
        'Cuando ambas partes cumplen sus objetivos del mes y la empresa el suyo, ambas comparten la bolsa. Nadie cobra recompensa en solitario.',
      consequences:
        'Si los objetivos comunes no se cumplen mes tras mes, ambas partes actúan juntas, fase por fase. Un mes en que se cumplen pone la cuenta a cero.',
      roles: 'De cada promesa responde una persona.',
      glossary: 'Estas palabras significan lo mismo para ambas partes.',
      departments: 'Conservar a un cliente vale tanto como ganarlo. Otros departamentos aportan su parte.',
      figures: 'Cifras que no están en ningún registro de leads. Un mes queda vacío hasta que se cierra.',
      signatures: 'Al escribir su nombre, cada parte promete a la otra cumplir este acuerdo.',
    },
    paragraphs: {
      handOffProtocol:
        'Marketing entrega el lead en el registro de leads, con su tipo, su responsable y lo que se sabe de su necesidad. El responsable recibe aviso de inmediato. Con la entrega empieza a correr el plazo.',
      minimumQualification:
        'Nombre, empresa, una forma de contacto y lo que pidió. El lead responde al perfil de cliente que ambas partes acordaron.',
      nurtureRule: 'Marketing sigue en contacto con los demás leads. Ninguno se abandona y todos se cuentan.',
      firstContact:
        'El responsable hace el primer contacto y sigue con el lead hasta que se gana, se pierde o se devuelve con un motivo.',
      salesProcess:
        'Ambos equipos trabajan en el mismo registro de leads, con los mismos pasos y las mismas herramientas.',
    },
    meetings: [
      { meeting: 'Dirección de ambos equipos', agenda: 'Ritmo, leads atrasados, decisiones' },
      { meeting: 'Ambos equipos', agenda: 'El mes cerrado, éxitos, qué cambiar' },
      { meeting: 'Reunión diaria', agenda: 'Los leads de hoy y qué los frena' },
      { meeting: 'Retrospectiva', agenda: 'Qué mantener, qué dejar, qué probar' },
      { meeting: 'Revisión de leads', agenda: 'Leads aceptados, rechazados y olvidados' },
    ],
    consequences: [
      'Las dos direcciones buscan la causa en las cifras y acuerdan tres medidas, cada una con responsable y fecha.',
      'Se suma la dirección de la empresa. Personas y presupuesto van adonde falla el objetivo; las medidas se revisan cada semana.',
      'Objetivos, plazos y funciones se negocian de nuevo.',
    ],
    roles: [
      { role: 'Dirección de marketing', responsibilities: 'El número y la calidad de los leads, y su entrega' },
      {
        role: 'Dirección de ventas',
        responsibilities: 'La velocidad y la intensidad del seguimiento, y lo que se anota de los leads',
      },
      { role: 'Investigación de leads', responsibilities: 'Lo que se sabe de un lead antes de entregarlo' },
      {
        role: 'Operaciones de ventas',
        responsibilities: 'Este archivo, el registro de leads y la actualización nocturna',
      },
    ],
    glossary: [
      { word: 'Lead', meaning: 'Persona que mostró interés y con la que se puede contactar.' },
      { word: 'Entrega', meaning: 'Momento en que se avisa a ventas de un lead.' },
      {
        word: 'Primer seguimiento',
        meaning: 'Primer intento de una persona de ventas; un correo automático no cuenta.',
      },
      { word: 'Localizado', meaning: 'Hubo una conversación.' },
      { word: 'Cliente', meaning: 'Lead que compró.' },
    ],
    departments: [
      { department: 'Servicio', kpi: 'Clientes que siguen a los doce meses' },
      { department: 'Entregas', kpi: 'Pedidos entregados en la fecha prometida' },
      { department: 'Operaciones', kpi: 'Clientes perdidos por motivos que estaba en nuestra mano cambiar' },
    ],
  },
  sample: {
    company: 'Empresa A',
    newYear: 'Año Nuevo',
    christmas: 'Navidad',
    sharedGoal: 'Ingresos del año',
    paymentDates: 'El día 15 del mes siguiente',
    visitsToLeads: 'Visitas que se convierten en leads',
    stages: ['Visitas', 'Leads', 'Propuestas', 'Clientes'],
  },
};
