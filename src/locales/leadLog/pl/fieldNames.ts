/** Polish: what the columns of the lead log are called. */
import type { FieldNames } from '../fieldNames';

export const fieldNames: FieldNames = {
  created: 'Utworzenie',
  leadId: 'Id leada',
  handedOff: 'Przekazanie sprzedaży',
  firstFollowUp: 'Pierwsza próba kontaktu',
  attempts: 'Próby kontaktu',
  calls: 'Telefony',
  voicemails: 'Nagrania',
  emails: 'E-maile',
  reached: 'Rozmowa',
  leadType: 'Typ leada',
  source: 'Źródło',
  owner: 'Opiekun',
  qualification: 'Kwalifikacja',
  proposal: 'Data oferty',
  won: 'Data wygranej',
  stage: 'Etap',
  amount: 'Kwota',
  currency: 'Waluta',
  accepted: 'Przyjęty',
  reason: 'Powód',
};
