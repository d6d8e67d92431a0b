/** Turkish: sections, derived figures, units and weekdays of the agreement. */
import type { TermTexts } from '../termTexts';

export const sections: TermTexts['sections'] = {
  parties: { title: 'Taraflar ve süre', intro: 'Bu anlaşmayı kim, ne süreyle, hangi para birimi ve dilimde yapıyor.' },
  company: { title: 'Şirketin hedefleri', intro: 'Şirketin ulaşacağı ve iki tarafın paylaştığı hedefler.' },
  marketing: {
    title: 'Pazarlamanın satışa sözü',
    intro: 'Hangi türden kaç müşteri adayı, ne değerde ve nasıl devredilir.',
  },
  sales: {
    title: 'Satışın pazarlamaya sözü',
    intro: 'Takibin hızı ve derinliği, satışın çalışma saatleri ve kapasitesi.',
  },
  together: { title: 'Birlikte çalışma', intro: 'Geri bildirim, toplantılar ve anlaşmanın gözden geçirilmesi.' },
  conflict: { title: 'Anlaşmazlık', intro: 'Taraflar karar veremezse kim verir.' },
  rewards: { title: 'Ödüller', intro: 'Hedefler tutunca iki tarafın kazancı.' },
  consequences: { title: 'Yaptırımlar', intro: 'Ortak hedefler aylarca tutmazsa olacaklar.' },
  roles: { title: 'Roller', intro: 'Kim ne yapar.' },
  glossary: { title: 'Sözlük', intro: 'İki tarafın aynı şeyi anladığı sözcükler.' },
  departments: { title: 'Diğer departmanlar', intro: 'Müşteriyi elde tutmaya başkalarının katkısı.' },
  figures: { title: 'Aylık veriler', intro: 'Hiçbir müşteri adayı listesinde olmayan veriler.' },
  signatures: { title: 'İmzalar', intro: 'Kim, ne zaman söz verdi.' },
};

export const derived: TermTexts['derived'] = {
  reviewOn: { label: 'Sürenin yarısı', help: 'Hesaplanır: anlaşmanın gözden geçirildiği gün.' },
  nextReview: { label: 'Sonraki gözden geçirme', help: 'Hesaplanır: sürenin yarısında, sonra son gün.' },
  runRateNow: { label: 'Şu anki aylık hız', help: 'Hesaplanır: şu anki yıllık gelir ÷ 12.' },
  runRateGoal: { label: 'Ulaşılacak aylık hız', help: 'Hesaplanır: yıllık gelir hedefi ÷ 12.' },
  yearAtRate: {
    label: 'Yıl, yalnızca hıza ulaşılırsa',
    help: 'Hesaplanır: o aya kadar şu anki hız, o aydan sonra hedef.',
  },
  marketingGoal: { label: 'Pazarlamanın gelir hedefi', help: 'Hesaplanır: kota × pazarlama payı.' },
  customersNeeded: { label: 'Gereken müşteri', help: 'Hesaplanır: hedef ÷ ortalama satış tutarı, yukarı yuvarlanır.' },
  leadsNeeded: {
    label: 'Gereken müşteri adayı',
    help: 'Hesaplanır: hedef ÷ ortalama satış tutarı ÷ kapanış oranı, yukarı yuvarlanır.',
  },
  salesGoal: { label: 'Satışın kendi gelir hedefi', help: 'Hesaplanır: kotanın kalanı.' },
  salesLeadsNeeded: {
    label: 'Satışın kendi adayları',
    help: 'Hesaplanır: kotanın kalanı için, yukarıdaki gibi, gereken müşteri adayı.',
  },
  typesGoal: { label: 'Bütün türlerin hedefi', help: 'Hesaplanır: yukarıdaki hedeflerin toplamı.' },
  typesDifference: { label: 'Gerekenden fazlası', help: 'Hesaplanır: bütün türlerin hedefi − gereken müşteri adayı.' },
  leadValueGoal: { label: 'Aday değeri hedefi', help: 'Hesaplanır: bütün türlerde hedef × değer toplamı.' },
  depthByKind: { label: 'Her çeşit girişim', help: 'Hesaplanır: arama, sesli mesaj ve e-posta birlikte.' },
  capacity: {
    label: 'Takip edilebilecek aday',
    help: 'Hesaplanır: temsilci × saat × gün ÷ bütün girişimlerin süresi, aşağı yuvarlanır.',
  },
  leadsForSales: { label: 'Satış isteyen adaylar', help: 'Hesaplanır: bu türlerin hedeflerinin toplamı.' },
  proposalRateNow: { label: 'Yürürlükteki teklif oranı', help: 'Hesaplanır: son yenileme günündeki hedef.' },
  cycleNow: { label: 'Yürürlükteki satış döngüsü', help: 'Hesaplanır: son yenileme günündeki hedef.' },
};

export const spills: TermTexts['spills'] = {
  checkpoints: {
    title: 'Gelir kontrol noktaları',
    help: 'Aşağıdaki aylık verilerden hesaplanır: her birinin kalan aylardan istediği.',
    columns: {
      checkpoint: 'Kontrol',
      state: 'Durum',
      actual: 'Gerçek',
      goal: 'Hedef',
      needed: 'Ayda gereken',
    },
  },
  funnelNeeds: {
    title: 'Gereken',
    help: 'Hesaplanır: gereken müşteriden huninin tepesine.',
    columns: { stage: 'Hesaplanan aşama', count: 'Ayda gereken' },
  },
  nextMeetings: {
    title: 'Sonraki',
    help: 'İlk tarihten hesaplanır.',
    columns: { next: 'Sonraki (hesaplanır)' },
  },
};

export const units: TermTexts['units'] = {
  money: '{currency}',
  moneyPerMonth: '{currency} / ay',
  moneyPerYear: '{currency} / yıl',
  ofRevenue: 'gelirin payı',
  ofLeads: 'adayların payı',
  leadsPerMonth: 'aday / ay',
  customersPerMonth: 'müşteri / ay',
  workingMinutes: 'çalışma dakikası',
  minutes: 'dakika',
  hours: 'saat',
  hoursPerDay: 'saat / gün',
  days: 'gün',
  daysPerMonth: 'gün / ay',
  attempts: 'girişim',
  people: 'kişi',
};

export const weekdays: TermTexts['weekdays'] = {
  1: 'Pazartesi',
  2: 'Salı',
  3: 'Çarşamba',
  4: 'Perşembe',
  5: 'Cuma',
  6: 'Cumartesi',
  7: 'Pazar',
};
