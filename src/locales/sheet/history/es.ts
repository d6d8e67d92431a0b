/** Spanish: the history of the agreement. */
import type { HistoryTexts } from './historyTexts';

export const history: HistoryTexts = {
  title: 'Versiones del acuerdo',
  reading: 'Lo que firmaron ambas partes, palabra por palabra. Ordene y filtre a su gusto; no cambie ni elimine filas.',
  headings: {
    from: 'Vigente desde',
    state: 'Estado',
    term: 'Clave del término',
    value: 'Valor',
    words: 'En palabras',
    version: 'Versión',
    check: 'Control',
  },
  form: 'Formato',
  separator: '; ',
  version: 'Versión {version}',
  signed: {
    marketing: 'por marketing: {name}, {team}, {day}',
    sales: 'por ventas: {name}, {team}, {day}',
  },
  notSigned: { marketing: 'por marketing: aún sin firmar', sales: 'por ventas: aún sin firmar' },
};
