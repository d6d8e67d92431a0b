/** Turkish: taking Pactline out of the file. */
export const removal = {
  'removal.what': 'Neler gider',
  'removal.tabs': 'Pactline’ın sekmeleri: anlaşma, rapor, veriler, geçmiş ve günlük',
  'removal.names': 'Adlandırılmış aralıkları, örneğin SLA_QUOTA',
  'removal.trigger': 'Bu dosyadaki gecelik yenilemeniz; başkasınınki ertesi gece kendiliğinden sona erer',
  'removal.stays':
    'Müşteri adayı listeniz ve diğer bütün sekmeleriniz olduğu gibi kalır. Bu aralıkları kullanan kendi formülleriniz artık hata gösterir.',
  'removal.wayBack': 'Sekmeler yalnızca Dosya › Sürüm geçmişi ile geri getirilebilir.',
  'removal.start': 'Pactline’ı bu dosyadan kaldır…',
  'removal.ask': 'Pactline’ın sekmeleri, adları ve gecelik yenilemesi bu dosyadan kaldırılsın mı?',
  'removal.remove': 'Kaldır',
  'removal.removing': 'Kaldırılıyor…',
  'removal.keep': 'Kalsın',
  'removal.nothing': 'Bu dosyada Pactline’a ait bir şey yok.',
  'removal.done':
    'Pactline’ın sekmeleri, adları ve gecelik yenilemesi kaldırıldı. Kendi sekmeleriniz eskisi gibi duruyor.',
};
