/** Turkish: the log of refreshes, and what went wrong. */
import { fieldNames } from '../../leadLog/tr/fieldNames';
import { rowReasons } from '../../leadLog/tr/rowReasons';
import type { LogTexts } from '../logTexts';

export const log: LogTexts = {
  problems: {
    noAgreement: 'Bu dosyada anlaşma yok. Kenar çubuğunda başlatın.',
    agreementUnusable: 'Anlaşma bu hâliyle kullanılamıyor. Kenar çubuğunda düzeltin: {terms}.',
    agreementBlank: 'Anlaşma henüz tamamlanmadı. Kenar çubuğunda doldurun: {terms}.',
    noLeadLog:
      'Hiçbir sekme müşteri adayı listesine benzemiyor. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin.',
    leadLogGone: '“{tab}” sekmesi artık bu dosyada yok. Müşteri adayı listesini kenar çubuğunda yeniden seçin.',
    noCreatedColumn:
      'Hiçbir sütun müşteri adayının ne zaman oluşturulduğunu söylemiyor. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin.',
    columnGone: '“{header}” sütunu artık müşteri adayı listesinde yok. Kenar çubuğunda başka bir sütun seçin.',
    createdAmbiguous:
      'Oluşturulma tarihlerinde gün ve ay iki türlü okunabiliyor. Kenar çubuğunda, Müşteri adayı listesi sayfasındaki soruyu yanıtlayın.',
    emptyLeadLog: 'Müşteri adayı listesi boş. Başlıkların altına müşteri adaylarını yapıştırın.',
    busy: 'Başka bir yenileme veya kayıt sürüyor. Bir dakika sonra yeniden deneyin.',
    tooLong:
      'Müşteri adaylarını okumak çok uzun sürdü. Yeniden deneyin; yine olursa eski adayları başka bir dosyaya taşıyın.',
    notAllowed:
      'Google, Pactline’ın hesabınızda bunu yapmasına artık izin vermiyor. Pactline’ı Uzantılar menüsünden açıp istenen izni verin; sonra gecelik yenilemeyi yeniden kurun.',
    protectedCells:
      'Pactline’ın yazdığı bir sekme korunuyor. Korumayı koyan kişiden SLA sekmelerini düzenleme izni isteyin, sonra yeniden yenileyin.',
    tooManyCells:
      'Dosyada Google’ın izin verdiği kadar hücre var. Kimsenin kullanmadığı satırları veya sekmeleri silip yeniden yenileyin.',
    platformFailed: 'Google E-Tablolar kendi işini yapamadı ({reason}). Birkaç dakika sonra yeniden deneyin.',
    unexpected: 'Bu dosyadaki bir şey Pactline’ı şaşırttı ({reason}). Yeniden deneyin; yine olursa bildirin.',
  },
  log: {
    title: 'Yenilemeler',
    runs: {
      started: 'Başlangıç',
      finished: 'Bitiş',
      seconds: 'Saniye',
      read: 'Okunan satır',
      counted: 'Sayılan satır',
      leftOut: 'Dışarıda kalan',
      changed: 'Ne değişti',
      problem: 'Ne yapmalı',
    },
    unfinished: 'Bitmeden Google E-Tablolar tarafından sonlandırıldı',
    changed: 'Bugüne kadar {leads} müşteri adayı ({change})',
    keptTitle: 'Pactline grafiklerini bununla tanır',
    issuesTitle: 'Sayılmayan veya her ölçüye girmeyen satırlar',
    issues: {
      reason: 'Neden',
      column: 'Sütun',
      tab: 'Sekme',
      rows: 'Satırlar',
      count: 'Kaç tane',
      effect: 'Sonuç',
    },
    notCounted: 'Sayılmadı',
    notMeasured: 'Sayıldı ama bu sütunla ölçülmedi',
    moreRows: { one: '{number} satır daha', other: '{number} satır daha' },
    reasons: rowReasons,
    fields: fieldNames,
  },
};
