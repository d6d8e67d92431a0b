/** Turkish: what the values of the lead log mean, the tabs joined to it, and the rows that count. */
export const leadLogValues = {
  'leadLog.nurtured': {
    one: 'Bunların {count} tanesi asgari koşulların altında ve sıcak tutuluyor.',
    other: 'Bunların {count} tanesi asgari koşulların altında ve sıcak tutuluyor.',
  },
  'leadLog.activities': 'Etkinlikler',
  'leadLog.activitiesTab': 'Etkinlikler sekmesi',
  'leadLog.activitiesHelp':
    'Aramalar, sesli mesajlar ve e-postalar, aday kimliğiyle bağlanan ayrı bir sekmede olabilir.',
  'leadLog.activitiesNone': 'Listenin kendisinde',
  'leadLog.activityTime': 'Girişim zamanı',
  'leadLog.activityKind': 'Girişim çeşidi',
  'leadLog.activityOutcome': 'Sonuç',
  'leadLog.values.reached': 'Hangi değerler ulaşıldı demek?',
  'leadLog.values.stage': 'Hangi değerler kazanıldı demek?',
  'leadLog.values.accepted': 'Hangi değerler kabul edildi demek?',
  'leadLog.values.leadType': 'Hangi türler satış istiyor?',
  'leadLog.values.source': 'Hangi kaynaklar pazarlamanın?',
  'leadLog.values.qualification': 'Hangi değerler koşulları karşılıyor demek?',
  'leadLog.valuesQuestion': 'Bu anlama gelen bütün değerleri işaretleyin.',
  'leadLog.valuesMore': {
    one: '{count} satırda daha seyrek bir değer var.',
    other: '{count} satırda daha seyrek değerler var.',
  },
  'leadLog.filter': 'Yalnızca bazı satırlar',
  'leadLog.filterColumn': 'Ekipleri ayıran sütun',
  'leadLog.filterHelp':
    'Birkaç ekibin veya bölgenin listesi için. Diğerlerinin satırları dışarıda bırakılır ve sıralanır.',
  'leadLog.filterNone': 'Bütün satırlar sayılsın',
  'leadLog.filterValues': 'Bu anlaşmanın değerleri',
  'leadLog.filterNeeded': 'En az bir değeri işaretleyin veya bütün satırlar sayılsın.',
};
