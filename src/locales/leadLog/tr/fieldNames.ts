/** Turkish: what the columns of the lead log are called. */
import type { FieldNames } from '../fieldNames';

export const fieldNames: FieldNames = {
  created: 'Oluşturulma',
  leadId: 'Aday kimliği',
  handedOff: 'Satışa devir',
  firstFollowUp: 'İlk takip',
  attempts: 'Girişimler',
  calls: 'Aramalar',
  voicemails: 'Sesli mesajlar',
  emails: 'E-postalar',
  reached: 'Ulaşıldı',
  leadType: 'Aday türü',
  source: 'Kaynak',
  owner: 'Sorumlu',
  qualification: 'Nitelik',
  proposal: 'Teklif tarihi',
  won: 'Kazanım tarihi',
  stage: 'Aşama',
  amount: 'Tutar',
  currency: 'Para birimi',
  accepted: 'Kabul edildi',
  reason: 'Neden',
};
