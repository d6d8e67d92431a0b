/** Turkish: label and help of each column of the agreement's tables. */
import type { TermTexts } from '../termTexts';

export const columns: TermTexts['columns'] = {
  funnel: {
    stage: { label: 'Aşama', help: 'Ziyaret, müşteri adayı, teklif, müşteri gibi.' },
    rate: { label: 'Sonrakine geçen', help: 'Bu aşamanın sonrakine geçen payı; son satırda boş.' },
  },
  leadTypes: {
    name: { label: 'Müşteri adayı türü', help: 'Müşteri adayı listesindeki adıyla.' },
    value: { label: 'Değer', help: 'Böyle bir müşteri adayının iki tarafça kararlaştırılan değeri.' },
    monthlyGoal: { label: 'Hedef', help: 'Pazarlamanın ayda söz verdiği sayı.' },
    asksForSales: { label: 'Satış istiyor', help: 'Evet: devirle birlikte takip süresi işlemeye başlar.' },
    responseTargetMinutes: { label: 'Kendi süresi', help: 'Boş: bütün müşteri adaylarının takip hızı.' },
    closeRate: { label: 'Kendi oranı', help: 'Bu türün kapanış oranı, biliniyorsa.' },
    monthlyCost: { label: 'Maliyet', help: 'Biliniyorsa; o zaman rapor getirisini söyler.' },
  },
  improvements: {
    rate: { label: 'Oran', help: 'Kapanış oranı veya ziyaretten müşteri adayına gibi.' },
    expected: { label: 'Beklenen', help: 'Varması gereken değer.' },
    by: { label: 'Son gün', help: 'O değere varmış olması gereken gün.' },
  },
  workingHours: {
    day: { label: 'Gün', help: 'Pazartesiden pazara.' },
    opens: { label: 'Açılış', help: '09:00 gibi. İkisi de boşsa o gün kapalı.' },
    closes: { label: 'Kapanış', help: 'Açılışla aynı veya önceyse ertesi gün.' },
  },
  holidays: {
    date: { label: 'Tarih', help: 'Bir takvim günü.' },
    opens: { label: 'Açılış', help: 'Boş: bütün gün kapalı.' },
    closes: { label: 'Kapanış', help: 'Boş: bütün gün kapalı.' },
    name: { label: 'Neden', help: 'Okuyanlar için.' },
  },
  proposalRateSteps: {
    from: { label: 'İtibaren', help: 'Hedefin başladığı gün.' },
    rate: { label: 'Kazanılan teklif', help: 'Tekliflerin müşteriye dönüşen payı.' },
  },
  cycleSteps: {
    from: { label: 'İtibaren', help: 'Hedefin başladığı gün.' },
    days: { label: 'Döngü', help: 'Oluşturulmadan kazanıma gün.' },
  },
  meetings: {
    meeting: { label: 'Toplantı', help: 'Adı.' },
    every: {
      label: 'Sıklık',
      help: 'day (gün), week (hafta), 2 weeks (iki hafta), month (ay) veya quarter (üç ay). Aylık olan haftanın gününü korur.',
    },
    minutes: { label: 'Süre', help: 'En fazla ne kadar sürer.' },
    first: { label: 'İlk tarih', help: 'Sonraki tarihler bundan çıkar.' },
    agenda: { label: 'Gündem', help: 'Ne hakkında olduğu.' },
  },
  consequences: {
    days: { label: 'Art arda gün', help: '30, 60, 90 gibi.' },
    actions: { label: 'Ne olur', help: 'Bu aşamada yapılacaklar.' },
  },
  roles: {
    person: { label: 'Kişi', help: 'Adı.' },
    role: { label: 'Rol', help: 'Aday araştırması gibi.' },
    responsibilities: { label: 'Sorumlu olduğu', help: 'Başkalarının güvendiği iş.' },
  },
  glossary: {
    word: { label: 'Sözcük', help: 'İki tarafın kullandığı biçimiyle.' },
    meaning: { label: 'Anlamı', help: 'Tek cümleyle.' },
  },
  departments: {
    department: { label: 'Departman', help: 'Hizmet veya teslimat gibi.' },
    owner: { label: 'Sorumlu', help: 'Bundan kim sorumlu.' },
    goal: { label: 'Hedef', help: 'Ulaşılacak sayı.' },
    kpi: { label: 'Ölçüsü', help: 'Müşteri sadakati gibi.' },
  },
  monthlyFigures: {
    month: { label: 'Ay', help: 'İlk günü.' },
    revenue: { label: 'Gelir', help: 'Ayda kapanan her şey, bütün kaynaklardan.' },
    visits: { label: 'Ziyaret', help: 'Siteye yapılan ziyaretler.' },
    proposals: { label: 'Teklif', help: 'Verilen teklifler.' },
  },
  signatures: {
    name: { label: 'Ad', help: 'İmzalayan.' },
    team: { label: 'Taraf', help: 'Pazarlama veya satış.' },
    date: { label: 'Tarih', help: 'Ne zaman imzalandığı.' },
    version: { label: 'Sürüm', help: 'Anlaşmanın sürümü.' },
  },
};
