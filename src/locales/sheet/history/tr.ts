/** Turkish: the history of the agreement. */
import type { HistoryTexts } from './historyTexts';

export const history: HistoryTexts = {
  title: 'Anlaşmanın sürümleri',
  reading:
    'İki tarafın kelimesi kelimesine imzaladığı metin. Sıralayıp filtreleyebilirsiniz; satırları değiştirmeyin, silmeyin.',
  headings: {
    from: 'Yürürlük başlangıcı',
    state: 'Durum',
    term: 'Madde',
    value: 'Değer',
    words: 'Açıklama',
    version: 'Sürüm',
    check: 'Denetim',
  },
  form: 'Biçim',
  separator: '; ',
  version: 'Sürüm {version}',
  signed: {
    marketing: 'pazarlama adına: {name}, {team}, {day}',
    sales: 'satış adına: {name}, {team}, {day}',
  },
  notSigned: { marketing: 'pazarlama adına: henüz imzalanmadı', sales: 'satış adına: henüz imzalanmadı' },
};
