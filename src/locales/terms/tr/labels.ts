/** Turkish: label and help of each term. */
import type { TermTexts } from '../termTexts';

const wording = { label: 'Metin', help: 'İmzaya hazır; dilediğiniz yeri kendi sözlerinizle yazın.' };

export const terms: TermTexts['terms'] = {
  partiesWording: wording,
  company: { label: 'Şirket', help: 'Anlaşmanın ve raporun başında yer alır.' },
  marketingLead: { label: 'Pazarlama yöneticisi', help: 'Pazarlama adına söz veren kişi.' },
  salesLead: { label: 'Satış yöneticisi', help: 'Satış adına söz veren kişi.' },
  companyLead: { label: 'Şirket yöneticisi', help: 'Şirketin hedefini iki tarafla paylaşan kişi.' },
  revenueLead: { label: 'Gelir yöneticisi', help: 'İki taraftan tek kişi sorumluysa; değilse boş.' },
  startsOn: { label: 'Başlangıç', help: 'Anlaşmanın ilk günü.' },
  endsOn: { label: 'Bitiş', help: 'Anlaşmanın son günü, genellikle on iki ay sonra.' },
  currency: { label: 'Para birimi', help: 'TRY veya EUR gibi üç harf. Bütün tutarlar bu birimdedir.' },
  timeZone: { label: 'Saat dilimi', help: 'Saatler ve günler buna göredir, örneğin Europe/Istanbul.' },
  tabLanguage: { label: 'Sekmelerin dili', help: 'Bu anlaşmanın ve raporun dili.' },
  weekStartsOn: { label: 'Haftanın ilk günü', help: 'Raporda haftanın başladığı gün.' },

  companyWording: wording,
  yearlyRevenueNow: { label: 'Şu anki yıllık gelir', help: 'Şirketin yola çıktığı yer.' },
  yearlyRevenueGoal: { label: 'Yıllık gelir hedefi', help: 'Anlaşmanın sonunda varmak istediği yer.' },
  reachRateBy: { label: 'Aylık hıza ulaşma ayı', help: 'Bu aydan itibaren aylık hedefe ulaşılır ve hedef korunur.' },
  sharedGoal: { label: 'Ortak hedef', help: 'İki ekibin birlikte üstlendiği, örneğin yılın geliri.' },
  sharedGoalNumber: { label: 'Ortak hedef, sayı', help: 'Ortak hedefin sayısı.' },

  marketingWording: wording,
  quota: { label: 'Satış kotası', help: 'Bir ayın bütün kaynaklardan toplam satış hedefi.' },
  marketingShare: { label: 'Pazarlama payı', help: 'Gelirin pazarlamanın müşteri adaylarından gelen payı.' },
  dealSize: { label: 'Ortalama satış tutarı', help: 'Bir müşterinin ortalama ödediği tutar.' },
  closeRate: { label: 'Kapanış oranı', help: '100 müşteri adayından kaçı müşteri oluyor.' },
  funnel: {
    label: 'Huni',
    help: 'Ziyaretlerden müşterilere: her aşamanın bir sonrakine geçen payı. Son aşamanınki boştur.',
  },
  leadTypes: { label: 'Müşteri adayı türleri', help: 'Her tür, kararlaştırılan değeri ve söz verilen sayısı.' },
  paceDays: {
    label: 'Hedef çizgisi',
    help: 'calendar: her günün payı eşit; working: yalnızca satışın çalıştığı günler.',
  },
  handOffProtocol: { label: 'Devir', help: 'Müşteri adayı pazarlamadan satışa nasıl geçer.' },
  minimumQualification: { label: 'Devir koşulları', help: 'Devirden önce bilinmesi gerekenler.' },
  nurtureRule: { label: 'Diğer müşteri adayları', help: 'Devredilmeyen müşteri adaylarına ne olur.' },
  improvements: { label: 'İyileştirmeler', help: 'Hangi oran ne zamana kadar nereye varacak.' },

  salesWording: wording,
  responseTarget: { label: 'Takip hızı', help: 'Devirden sonra ilk takip bu süre içinde yapılır.' },
  workingHours: {
    label: 'Çalışma saatleri',
    help: 'Takip süresi yalnızca bu saatlerde işler. Mola için günde birkaç satır; satır yoksa hep açık.',
  },
  holidays: { label: 'Tatiller ve özel günler', help: 'Saatsiz: bütün gün kapalı; saatli: yalnızca o saatlerde açık.' },
  depthTarget: { label: 'Takip derinliği', help: 'Ulaşılamayan bir müşteri adayı için girişim sayısı.' },
  depthCalls: { label: 'bunlardan arama', help: 'Yanıt alınamayan aramalar.' },
  depthVoicemails: { label: 'bunlardan sesli mesaj', help: 'Bırakılan mesajlar.' },
  depthEmails: { label: 'bunlardan e-posta', help: 'Bir kişinin yazdığı; otomatik olanlar girişim değildir.' },
  depthWindowDays: { label: 'Bu girişimlerin süresi', help: 'Devirden sonraki takvim günü.' },
  firstContact: { label: 'İlk temas', help: 'Kim kurar, kim sürdürür.' },
  reps: { label: 'Satış temsilcileri', help: 'Pazarlamanın müşteri adaylarını takip edenler.' },
  hoursPerDay: { label: 'Kişi başına saat', help: 'Bir temsilcinin bu müşteri adaylarına ayırdığı süre.' },
  workDays: { label: 'İş günü', help: 'Olağan bir ayda.' },
  minutesPerAttempt: { label: 'Bir girişimin süresi', help: 'Öncesindeki hazırlık ve sonrasındaki not dâhil.' },
  salesCycleDays: { label: 'Satış döngüsü', help: 'Oluşturulmadan kazanıma kadar ortalama gün.' },
  stepsMode: {
    label: 'Aşağıdaki basamaklar arası',
    help: 'step: hedef sonraki tarihe kadar geçerli; linear: düz çizgi.',
  },
  proposalRateSteps: {
    label: 'Teklif kapanış oranı',
    help: 'Tekliflerin müşteriye dönüşen payı, her tarihten itibaren.',
  },
  cycleSteps: { label: 'Hedeflenen satış döngüsü', help: 'Oluşturulmadan kazanıma gün, her tarihten itibaren.' },
  salesProcess: { label: 'Süreç ve araçlar', help: 'İki ekibin uymakta anlaştığı çalışma biçimi.' },

  togetherWording: wording,
  feedbackHours: { label: 'Geri bildirim süresi', help: 'Satış, müşteri adayına ne olduğunu bildirir.' },
  meetings: { label: 'Toplantılar', help: 'Hangileri, ne sıklıkta, ne kadar, ne zamandan beri, ne hakkında.' },
  reviewMissed: { label: 'Hedef farkında gözden geçirme', help: 'Hedefler bundan çok aşılır veya kaçırılırsa.' },
  reviewDrifted: { label: 'Oran farkında gözden geçirme', help: 'Ölçülen, kararlaştırılandan bundan çok saparsa.' },

  conflictWording: wording,
  panelMembers: { label: 'Kurul üyeleri', help: 'Hiçbir tarafın çoğunluğu yoktur.' },
  speakersPerSide: { label: 'Taraf başına sözcü', help: 'Konuyu anlatanlar.' },
  speakerMinutes: { label: 'Sözcünün süresi', help: 'İki taraf için aynı.' },
  isBinding: { label: 'Bağlayıcı', help: 'Evet: iki taraf da kurulun kararını kabul eder.' },
  chiefDecides: { label: 'Gelir yöneticisi karar verir', help: 'Evet: böyle biri vardır, tek başına karar verir.' },

  rewardsWording: wording,
  monthlyPool: { label: 'Aylık ödül havuzu', help: 'İki taraf ve şirket ayın hedeflerini tutturunca paylaşılır.' },
  yearlyReward: { label: 'Yıllık ödül', help: 'Yılın hedefi tutunca paylaşılır.' },
  rewardPerCustomer: { label: 'Müşteri başına', help: 'Ödeyen müşteri olan her aday için pazarlamanın ödülü.' },
  paymentDates: { label: 'Ödeme günü', help: 'Örneğin sonraki ayın 15’i.' },

  consequencesWording: wording,
  consequences: {
    label: 'Hedefler kaçırılınca',
    help: 'Ortak hedefler art arda bu kadar gün tutmadığında olacaklar.',
  },

  rolesWording: wording,
  roles: { label: 'Kişiler', help: 'Kim ne yapar.' },

  glossaryWording: wording,
  glossary: { label: 'Sözcükler', help: 'İki tarafın aynı şeyi anladığı tek liste.' },

  departmentsWording: wording,
  departments: { label: 'Her birinin katkısı', help: 'Kim sorumludur ve nasıl ölçülür.' },

  figuresWording: wording,
  monthlyFigures: {
    label: 'Ay ay',
    help: 'Bütün kaynaklardan; ay kapanana kadar boş. Elle veya formülle.',
  },

  signaturesWording: wording,
  signatures: {
    label: 'İmzalayanlar',
    help: 'Yazılan ad bir sözdür, kimlik kanıtı değildir. İki taraf imzalayınca tamamlanır.',
  },
};
