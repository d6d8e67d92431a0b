/** Spanish: what the columns of the lead log are called. */
import type { FieldNames } from '../fieldNames';

export const fieldNames: FieldNames = {
  created: 'Creación',
  leadId: 'Id. del lead',
  handedOff: 'Entrega a ventas',
  firstFollowUp: 'Primer seguimiento',
  attempts: 'Intentos',
  calls: 'Llamadas',
  voicemails: 'Mensajes de voz',
  emails: 'Correos',
  reached: 'Localizado',
  leadType: 'Tipo de lead',
  source: 'Fuente',
  owner: 'Responsable',
  qualification: 'Calificación',
  proposal: 'Fecha de propuesta',
  won: 'Fecha de venta',
  stage: 'Etapa',
  amount: 'Importe',
  currency: 'Moneda',
  accepted: 'Aceptado',
  reason: 'Motivo',
};
