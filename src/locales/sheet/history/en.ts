/** English: the history of the agreement. */
import type { HistoryTexts } from './historyTexts';

export const history: HistoryTexts = {
  title: 'Versions of the agreement',
  reading: 'What both sides signed, word for word. Sort and filter as you like; do not change or delete rows.',
  headings: {
    from: 'In force from',
    state: 'State',
    term: 'Term',
    value: 'Value',
    words: 'In words',
    version: 'Version',
    check: 'Check',
  },
  form: 'Form',
  separator: '; ',
  version: 'Version {version}',
  signed: {
    marketing: 'for marketing: {name}, {team}, {day}',
    sales: 'for sales: {name}, {team}, {day}',
  },
  notSigned: { marketing: 'for marketing: not signed yet', sales: 'for sales: not signed yet' },
};
