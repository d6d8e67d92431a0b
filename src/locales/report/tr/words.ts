/** Turkish: title, charts and what they say. */
import type { WordTexts } from '../wordTexts';

export const words: WordTexts = {
  lines: {
    title: '{company} · Pazarlama ve satış anlaşması · {month}',
    titleWithoutCompany: 'Pazarlama ve satış anlaşması · {month}',
    summary: 'Son tam gün {day} · yenilendi: {refreshed} · {read} satırdan {counted} satır sayıldı',
    leftOut: {
      one: '{number} satır dışarıda bırakıldı; nedeni günlük sekmesinde, {column} sütunundan itibaren',
      other: '{number} satır dışarıda bırakıldı; nedenleri günlük sekmesinde, {column} sütunundan itibaren',
    },
    noneLeftOut: 'dışarıda bırakılan satır yok',
    unknownTypes: {
      one: '{number} müşteri adayının türü anlaşmada yok',
      other: '{number} müşteri adayının türü anlaşmada yok',
    },
  },
  sections: {
    standing: 'Şu anki durum',
    followUp: 'Satışın sözü',
    scoreboard: 'Skor tablosu',
    review: 'Anlaşmanın gözden geçirilmesi',
    history: 'Aylık döküm ve söyledikleri',
    together: 'İki tarafın ortak sorumluluğu',
    packs: 'Toplantılar için',
    tracked: 'Neler ölçülebilir',
    explained: 'Her rakam nasıl sayılıyor',
  },
  tiles: {
    needed: 'İş günü başına gereken',
    projected: 'Ay sonu tahmini',
    leadsReached: 'Müşteri adayı, ulaşılan',
    valueReached: 'Aday değeri, ulaşılan',
    ofMonth: 'anlaşmada: {goal}',
    toReach: '{goal} hedefi için',
    reached: '{goal} hedefine ulaşıldı',
    goalMet: 'hedef tuttu',
    short: 'hedefe {amount} eksik',
    onLine: 'hedef çizgisinde',
    ahead: 'hedef çizgisinin {amount} önünde',
    behind: 'hedef çizgisinin {amount} gerisinde',
    target: 'hedef: {target}',
    nobodyWaits: 'fazla bekleyen yok',
    oldestWaits: 'en eskisi {time} bekliyor',
    needsTypes: 'aday türü sütunu ve tür hedefleri gerekli',
    needsFollowUp: 'ilk takip sütunu gerekli',
  },
  notes: {
    leadsText:
      'Gösterilen ayda oluşturulan pazarlama adayları, yalnızca tamamlanan günler, son günün hedef çizgisine göre: =SLA_GOAL_TO_DATE(SLA_LEADS_NEEDED_RESULT; gün). Satırlar: aşağıda, Her rakam nasıl sayılıyor bölümünde.',
    valueText:
      'Aynı müşteri adayları, türlerinin kararlaştırılan değeriyle, türlerin hedeflerine göre. Bir aday: =LEAD_VALUE(tür; 1; SLA_LEAD_VALUES).',
    neededText:
      'Eksik kalan, kalan iş günlerine bölünmüş: =SLA_NEEDED_PER_DAY(hedef; adaylar; gün; ; ; SLA_HOURS; SLA_HOLIDAYS), yukarı yuvarlanır. Kapanan ayda: hedefe göre müşteri adayları.',
    projectedText:
      'Böyle giderse ayın varacağı sonuç: =SLA_PROJECTION(adaylar; gün). Kapanan ayda: hedefe göre müşteri adayı değeri.',
    metText:
      'Gösterilen ayda devredilen, satış isteyen türlerdeki adaylarda: zamanında ÷ (zamanında + geç + süresi geçen). =SLA_SPEED(…; "rate") ile aynı.',
    medianText: 'Devirden ilk takibe, adayların yarısının aşmadığı çalışma süresi. =SLA_SPEED(…; "median") ile aynı.',
    p90Text: '10 adaydan 9’unun aşmadığı çalışma süresi. =SLA_SPEED(…; "p90") ile aynı.',
    overdueText:
      'Rapor yenilendiğinde takip edilmemiş ve süresi geçmiş olanlar, ne zaman devredilmiş olursa olsun. =SLA_SPEED(…; "unworked") ile aynı.',
    leads: 'Gösterilen ayda oluşturulanlar, gün gün toplanmış. Kesikli çizgi: =SLA_GOAL_LINE(hedef; ilk gün; son gün).',
    leadValue: 'Aynı müşteri adayları, türlerinin kararlaştırılan değeriyle.',
    speed:
      'Devrin her gününde, haftasında veya ayında adayların yarısı bu kadar çalışma dakikasında takip edildi. Sütun yoksa takip edilen olmadı.',
    depth:
      'Ulaşılamayan adaylara, girişim süresi dolduktan sonra: =SLA_DEPTH(girişimler; ulaşıldı; devir; SLA_AS_OF; SLA_DEPTH_WINDOW).',
  },
  choices: {
    month: 'Ay',
    by: 'Takip birimi',
    latest: 'En yeni',
    grains: { day: 'Gün', week: 'Hafta', month: 'Ay' },
    note: 'Gölgeli hücrelerden seçin; sonraki yenilemede görünür.',
    noteEarlier: 'Önceki bir ay. Ortak sorumluluk ve gözden geçirme bugüne aittir.',
    help: 'Listeden birini seçin.',
  },
  packs: {
    week: 'Son kapanan hafta: {days}',
    month: 'Son kapanan ay: {month}',
    noWeekly: 'Yöneticiler: haftalık toplantı kararlaştırılmadı. Anlaşmada Toplantılar bölümüne ekleyin',
    noMonthly: 'İki ekip: aylık toplantı kararlaştırılmadı. Anlaşmada Toplantılar bölümüne ekleyin',
    noDate: 'ilk tarih kararlaştırılmadı',
    next: 'sonraki: {day}',
    agenda: 'gündem: {agenda}',
  },
  charts: {
    leads: { title: 'Müşteri adayları, birikimli', axis: 'Müşteri adayı, birikimli' },
    leadValue: { title: 'Müşteri adayı değeri, birikimli', axis: 'Müşteri adayı değeri, birikimli' },
    speed: { title: 'Takip hızı', axis: 'Çalışma dakikası' },
    depth: { title: 'Takip derinliği', axis: 'Girişimler' },
  },
  messages: {
    leadsAhead: {
      one: 'Pazarlama hedef çizgisinin {number} müşteri adayı önünde',
      other: 'Pazarlama hedef çizgisinin {number} müşteri adayı önünde',
    },
    leadsBehind: {
      one: 'Pazarlama hedef çizgisinin {number} müşteri adayı gerisinde',
      other: 'Pazarlama hedef çizgisinin {number} müşteri adayı gerisinde',
    },
    leadsOnLine: 'Pazarlama hedef çizgisinde',
    leadsMet: 'Pazarlama ayın hedefine ulaştı: {actual} / {goal}',
    leadsMissed: 'Pazarlama ayın hedefine ulaşamadı: {actual} / {goal}',
    valueAhead: 'Müşteri adayı değeri hedef çizgisinin {amount} önünde',
    valueBehind: 'Müşteri adayı değeri hedef çizgisinin {amount} gerisinde',
    valueOnLine: 'Müşteri adayı değeri hedef çizgisinde',
    valueMet: 'Müşteri adayı değeri ayın hedefine ulaştı: {actual} / {goal}',
    valueMissed: 'Müşteri adayı değeri ayın hedefine ulaşamadı: {actual} / {goal}',
    valueNeedsTypes: 'Müşteri adayı değeri için aday türü sütunu ve anlaşmada tür hedefleri gerekli',
    speed: {
      one: 'Satışın zamanında takibi: {number} adayda {rate}, yarısı {median} içinde',
      other: 'Satışın zamanında takibi: {number} adayda {rate}, yarısı {median} içinde',
    },
    speedWithoutMinutes: {
      one: 'Satışın zamanında takibi: {number} adayda {rate}',
      other: 'Satışın zamanında takibi: {number} adayda {rate}',
    },
    speedNothingDue: 'Bu ay devredilen adaylarda henüz zamanı gelen takip yok',
    speedNeedsColumn: 'Hız için ilk takip sütunu gerekli. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin',
    depth: {
      one: 'Satış, ulaşılamayan {number} müşteri adayında {target} girişimden ortalama {mean} girişim yaptı',
      other: 'Satış, ulaşılamayan {number} müşteri adayında {target} girişimden ortalama {mean} girişim yaptı',
    },
    depthNothingEnded: 'Ulaşılamadan girişim süresi dolan müşteri adayı yok',
    depthNeedsColumn:
      'Derinlik için girişimler sütunu gerekli. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin',
  },
  status: {
    failed: '{when} yenilemesi yapılamadı; rapor bir öncekini gösteriyor.',
    unfinished: '{when} yenilemesi tamamlanmadı; rapor bir öncekini gösteriyor. Yeniden çalıştırın.',
    stale: '{when} tarihinden beri yenilenmedi. Pactline’ı açıp Yenileme sayfasına bakın.',
  },
  durations: { minutes: '{minutes} dk', hours: '{hours} sa {minutes}', hoursOnly: '{hours} sa', days: '{days} gün' },
};
