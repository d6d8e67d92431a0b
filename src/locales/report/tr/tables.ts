/** Turkish: the tables of the report and what they say. */
import type { ReportTexts } from '../reportTexts';

export const tables: Omit<
  ReportTexts,
  | 'lines'
  | 'sections'
  | 'charts'
  | 'messages'
  | 'status'
  | 'durations'
  | 'tiles'
  | 'notes'
  | 'choices'
  | 'packs'
  | 'facts'
  | 'columns'
  | 'problems'
  | 'log'
  | 'standing'
  | 'keeping'
> = {
  tables: {
    leads: 'Güne göre müşteri adayları',
    speed: 'Devre göre takip hızı',
    depth: 'Devre göre takip derinliği',
    owners: 'Sorumluya göre takip',
    overdue: 'Kim gecikti',
    scoreboard: 'Skor tablosu: verilen sözün ne kadarı tutuldu',
    indicators: 'Erken işaretler: önce değişen oranlar',
    months: 'Aylık döküm',
    drift: 'Kararlaştırılan ve ölçülen',
    review: 'Anlaşmanın gözden geçirilmesi',
    types: 'Müşteri adayı türleri',
    wins: 'Ayın kazanımları',
    checkpoints: 'Gelir kontrol noktaları',
    periods: 'Çeyrekler ve yıl',
    steps: 'Satışın basamakları',
    weekPack: 'Yöneticiler toplantısı',
    monthPack: 'İki ekibin ortak toplantısı',
    tracked: 'Ölçüler ve her birinin öbür tarafa kattığı',
    explained: 'Rakamların arkasındaki satırlar',
    choices: 'Raporun başındaki seçim',
  },
  tableMessages: {
    scoreboardClosed: 'Bütün ay, hedefine göre',
    periods: 'Önce aylar toplanır, sonra bölünür',
    steps: 'Yürürlükteki hedef, ölçülen ve sıradaki',
    stepsNeedTerms: 'Anlaşmada teklif kapanış oranı veya satış döngüsü basamakları gerekli',
    stepsNeedProposals:
      'Teklif kapanış oranını ölçmek için teklif tarihi sütununu kenar çubuğunda, Müşteri adayı listesi sayfasında seçin',
    explained: 'Bir formülü boş bir sekmeye yapıştırın: bu müşteri adaylarının aralarında bulunduğu satırları sıralar',
    owners: 'Şu an süresi geçenler; bu ay devredilenler arasında geç ve zamanında takip',
    ownersNeedColumn: 'Sorumlu sütunu gerekli. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin',
    overdueNone: 'Her müşteri adayı takip edildi veya daha süresi var',
    overdue: {
      one: '{number} müşteri adayı süresi geçtiği hâlde bekliyor',
      other: '{number} müşteri adayı süresi geçtiği hâlde bekliyor',
    },
    listed: { oldest: 'en eski {number} tanesi listede', latest: 'en son {number} tanesi listede' },
    scoreboard: 'Bu ayın tamamlanan günleri, bugüne kadarki hedefe göre',
    indicators: 'Her biri kaç müşteri adayına dayandığıyla birlikte',
    needsWins: 'Kazanım tarihi sütunu gerekli. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin',
    months:
      'Oluşturulma ayına göre: müşteriler ve gelirleri; kazanım ayına göre: kazanılanlar ve geliri. {days} günden yeni müşteri adayları hâlâ kapanabilir',
    monthsWithoutCycle:
      'Oluşturulma ayına göre: müşteriler ve gelirleri; kazanım ayına göre: kazanılanlar ve geliri. Yeni ayları ayırmak için bir satış döngüsü kararlaştırın',
    driftNone: 'Ölçülen, kararlaştırılana yakın ya da henüz az şey biliniyor',
    drift: {
      one: '{number} sayı kararlaştırılandan uzak; son sütun sonraki sürümde ne olması gerektiğini söyler',
      other: '{number} sayı kararlaştırılandan uzak; son sütun sonraki sürümde ne olması gerektiğini söyler',
    },
    types: 'Bu ayın müşteri adayları; geçmişe göre değer, yukarıdaki dökümün aylarındaki gelir ve getiri',
    typesNeedColumn: 'Aday türü sütunu gerekli. Kenar çubuğunda, Müşteri adayı listesi sayfasında seçin',
    winsNone: 'Bu ay henüz kazanım yok',
    wins: {
      one: '{number} müşteri adayı müşteri oldu ve {amount} getirdi',
      other: '{number} müşteri adayı müşteri oldu ve {amount} getirdi',
    },
    winsWithoutAmount: {
      one: '{number} müşteri adayı müşteri oldu',
      other: '{number} müşteri adayı müşteri oldu',
    },
    checkpoints: 'Kalan her ay son sütunda yazanı getirmeli',
    checkpointsNeedTerms: 'Yıllık gelir hedefi, hızına ulaşılacak ay ve anlaşmanın süresi gerekli',
    consequencesNone: 'Hedefler: kapanan son ayın ortak hedefleri tuttu',
    consequencesNeedAmounts:
      'Hedefler: değerlendirmek için kenar çubuğunda, Müşteri adayı listesi sayfasında tutar sütununu seçin',
    consequencesUnknown:
      'Hedefler: değerlendirmek için anlaşma sekmesindeki Aylık veriler bölümüne her ayın gelirini yazın',
    consequences: 'Hedefler art arda {days} gün tutmadı: {actions}',
    rewardDue: 'Ödül: {amount} tutarındaki havuz paylaşılacak, iki taraf ve şirket geçen ayın hedeflerini tutturdu',
    rewardNotDue: 'Ödül: geçen ay için {amount} tutarındaki havuz paylaşılmayacak',
    rewardNeedAmounts:
      'Ödül: hak edilip edilmediğini görmek için kenar çubuğunda, Müşteri adayı listesi sayfasında tutar sütununu seçin',
    rewardUnknown:
      'Ödül: paylaşılıp paylaşılmayacağını görmek için aylık havuz kararlaştırın ve her ayın gelirini yazın',
    capacityEnough:
      'Kapasite: satış ayda {capacity} müşteri adayını takip edebilir; planda satış isteyen {planned} aday var',
    capacityShort:
      'Kapasite: satış ayda {capacity} müşteri adayını takip edebilir, planda ise satış isteyen {planned} aday var. Kişi ekleyin veya planı düşürün',
    capacityNeedsTerms: 'Kapasite: anlaşmada kişi, günlük saat, aylık gün, girişim dakikası ve tür hedefleri gerekli',
    trackedAll: 'Bu müşteri adayı listesinin sütunlarıyla her şey ölçülebilir',
    tracked: { one: '{number} ölçünün sütunu eksik', other: '{number} ölçünün sütunu eksik' },
  },
  pace: { onTrack: 'yolunda', behind: 'geride', farBehind: 'çok geride' },
  ofGoal: '{actual} / {goal}',
  ofLeads: { one: '{number} adayda', other: '{number} adayda' },
  ofLeadsThin: { one: 'yalnızca {number}', other: 'yalnızca {number}' },
  ofMonths: { one: '{number} ayda', other: '{number} ayda' },
  sides: { marketing: 'Pazarlama', sales: 'Satış', both: 'İkisi' },
  goals: {
    leads: 'Müşteri adayı',
    value: 'Müşteri adayı değeri',
    revenue: 'Pazarlamanın geliri',
    customers: 'Müşteri',
  },
  indicatorNames: {
    metRate: 'Zamanında takip',
    depth: 'Takip derinliği',
    closeRate: 'Kapanış oranı',
    dealSize: 'Ortalama satış tutarı',
  },
  drift: {
    closeRate: 'Kapanış oranı',
    dealSize: 'Ortalama satış tutarı',
    marketingShare: 'Pazarlama payı',
    salesCycle: 'Satış döngüsü, gün',
  },
  checkpointNames: {
    'rate held': 'Aylık hız korundu',
    'shortfall recovered': 'Baştaki açığın kapatılması',
    'year total': 'Yıl toplamı',
  },
  checkpointStates: { met: 'tuttu', missed: 'tutmadı', open: 'açık' },
  steps: { proposalRate: 'Teklif kapanış oranı', salesCycle: 'Satış döngüsü, gün' },
  periodNames: { quarter: '{year} {quarter}. çeyrek', year: '{month} ile başlayan yıl' },
  measures: {
    leads: 'Birikimli müşteri adayı',
    leadValue: 'Müşteri adayı değeri',
    speed: 'Takip hızı',
    owners: 'Kim gecikti',
    depth: 'Takip derinliği',
    closeRate: 'Kapanış oranı',
    proposalRate: 'Teklif kapanış oranı',
    dealSize: 'Ortalama satış tutarı',
    salesCycle: 'Satış döngüsü',
    marketingShare: 'Gelirden pay',
  },
  feeds: {
    leads: 'Pazarlama → satış: yolda ne kadar iş var',
    leadValue: 'Pazarlama → satış: ne kadar gelir beklenir',
    speed: 'Satış → pazarlama: daha çok aday, daha iyi kapanış',
    owners: 'İkisi: gereken yere destek',
    depth: 'Satış → pazarlama: tek söz etmeden yitirilen daha az aday',
    closeRate: 'Satış → pazarlama: kaç aday gerekir',
    proposalRate: 'Satış → pazarlama: kaç teklif müşteriye dönüyor',
    dealSize: 'Satış → pazarlama: kaç müşteri gerekir',
    salesCycle: 'Satış → pazarlama: adaylar ne zamana kadar gelmeli',
    marketingShare: 'İkisi: pazarlama ne kadarından sorumlu',
  },
  explained: {
    leads: { measure: 'Müşteri adayı', counted: 'Oluşturulma {days}; pazarlamanın, koşulları karşılayan' },
    leadValue: { measure: 'Müşteri adayı değeri', counted: 'Oluşturulma {days}, türün kararlaştırılan değeriyle' },
    speed: { measure: 'Hız, zamanında', counted: 'Devir {days}, satış isteyen türlerden' },
    overdue: { measure: 'Süresi geçen', counted: 'Takip edilmemiş ve şu an süresi geçmiş' },
    depth: { measure: 'Derinlik', counted: 'Devir {depthDays}, ulaşılamayan, girişim süresi dolmuş' },
    months: { measure: 'Kapanış, oluşturulma', counted: 'Oluşturulma {days}; sonradan kazanılanlar' },
    wins: { measure: 'Kazanımlar', counted: 'Kazanım {days}, ne zaman oluşturulmuş olursa olsun' },
  },
  openRow: 'aç',
  isTracked: 'Ölçülüyor',
  isMissing: 'Müşteri adayı listesinde yok: {fields}',
  noOwner: 'Sorumlusu yok',
  rowOfLog: '{row}. satır',
};
