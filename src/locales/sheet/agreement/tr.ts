/** Turkish: the ready wording of the agreement, and the words of the sample. */
import type { AgreementTexts } from './agreementTexts';

export const agreement: AgreementTexts = {
  title: 'Pazarlama ve satış anlaşması',
  reading: 'Değerleri gölgeli hücrelerde veya kenar çubuğunda değiştirin. Hesaplananlar hemen güncellenir.',
  mark: '⚠ Kullanılamıyor, yeniden yazın. ',
  ready: {
    wording: {
      parties:
        'Bu anlaşmayı pazarlama ve satış birbiriyle yapar. Aşağıdaki süre boyunca geçerlidir. Her değişiklik yeni bir sürüm oluşturur; önceden kararlaştırılanlar olduğu gibi kalır.',
      company:
        'İki ekip de şirketin tek hedefi için çalışır. Aylık hıza aşağıdaki ayda ulaşılır ve sonra bu hız korunur; sonraki fazla, önceki açığı kapatır.',
      marketing:
        'Pazarlama her ay aşağıdaki müşteri adaylarını getirir, her birini satışın bilmesi gerekenlerle devreder ve rakamlarını iki tarafa da açık tutar.',
      sales: 'Satış, kendisini isteyen her müşteri adayını zamanında ve yeterince takip eder, sonucunu not eder.',
      together:
        'İki taraf da neyin işe yaradığını, neyin yaramadığını birbirine erkenden söyler. Rakamlar hafızadan değil, rapordan gelir.',
      conflict: 'İki yönetici anlaşamazsa bir kurul her tarafı eşit süre dinler ve karar verir.',
      rewards:
        'İki taraf ayın hedeflerini, şirket de kendi hedefini tutturunca havuz birlikte paylaşılır. Kimse tek başına ödül almaz.',
      consequences:
        'Ortak hedefler aylarca tutmazsa iki taraf birlikte, aşama aşama harekete geçer. Hedeflerin tuttuğu bir ay sayımı sıfırlar.',
      roles: 'Her sözden sorumlu bir kişi vardır.',
      glossary: 'Bu sözcükler iki taraf için de aynı anlama gelir.',
      departments: 'Bir müşteriyi elde tutmak, kazanmak kadar değerlidir. Diğer departmanlar da payını üstlenir.',
      figures: 'Hiçbir müşteri adayı listesinde olmayan veriler. Bir ay, kapanana kadar boş kalır.',
      signatures: 'Her taraf adını yazarak diğerine bu anlaşmaya uyacağına söz verir.',
    },
    paragraphs: {
      handOffProtocol:
        'Pazarlama, müşteri adayını listede türü, sorumlusu ve ihtiyacı hakkında bilinenlerle devreder. Sorumluya hemen haber verilir. Süre devirle birlikte işlemeye başlar.',
      minimumQualification:
        'Ad, şirket, kişiye ulaşma yolu ve ne istediği. Müşteri adayı, iki tarafın kararlaştırdığı müşteri profiline uyar.',
      nurtureRule: 'Pazarlama diğer bütün müşteri adaylarıyla ilişkiyi sürdürür. Hiçbiri bırakılmaz, hepsi sayılır.',
      firstContact:
        'İlk teması sorumlu kurar; kazanılana, kaybedilene veya gerekçesiyle geri verilene kadar müşteri adayıyla o ilgilenir.',
      salesProcess: 'İki ekip de aynı müşteri adayı listesinde, aynı adımlarla, aynı araçlarla çalışır.',
    },
    meetings: [
      { meeting: 'İki ekibin yöneticileri', agenda: 'Gidişat, geciken adaylar, kararlar' },
      { meeting: 'İki ekip', agenda: 'Kapanan ay, kazanımlar, değişecekler' },
      { meeting: 'Ayaküstü toplantı', agenda: 'Bugünün adayları ve engeller' },
      { meeting: 'Geriye bakış', agenda: 'Sürdürülecekler, bırakılacaklar, denenecekler' },
      { meeting: 'Aday incelemesi', agenda: 'Kabul edilen, reddedilen, unutulan adaylar' },
    ],
    consequences: [
      'İki yönetici nedeni rakamlarda bulur ve her birinin sorumlusu ve tarihi olan üç önlem kararlaştırır.',
      'Şirket yöneticisi de katılır. İnsan ve bütçe, hedefin kaçtığı yere kaydırılır; önlemler her hafta gözden geçirilir.',
      'Hedefler, süreler ve roller yeniden görüşülür.',
    ],
    roles: [
      { role: 'Pazarlama yöneticisi', responsibilities: 'Müşteri adaylarının sayısı, niteliği ve devri' },
      {
        role: 'Satış yöneticisi',
        responsibilities: 'Takibin hızı ve derinliği, müşteri adayları hakkında not edilenler',
      },
      { role: 'Aday araştırması', responsibilities: 'Devirden önce müşteri adayı hakkında bilinenler' },
      { role: 'Satış operasyonları', responsibilities: 'Bu dosya, müşteri adayı listesi ve gecelik yenileme' },
    ],
    glossary: [
      { word: 'Müşteri adayı', meaning: 'İlgi gösteren ve ulaşılabilen kişi.' },
      { word: 'Devir', meaning: 'Müşteri adayının satışa bildirildiği an.' },
      { word: 'İlk takip', meaning: 'Satıştan bir kişinin ilk girişimi; otomatik e-posta sayılmaz.' },
      { word: 'Ulaşıldı', meaning: 'Bir görüşme yapıldı.' },
      { word: 'Müşteri', meaning: 'Satın alan müşteri adayı.' },
    ],
    departments: [
      { department: 'Hizmet', kpi: 'On iki ay sonra kalan müşteriler' },
      { department: 'Teslimat', kpi: 'Söz verilen tarihte teslim edilen siparişler' },
      { department: 'Operasyon', kpi: 'Değiştirebileceğimiz nedenlerle kaybedilen müşteriler' },
    ],
  },
  sample: {
    company: 'A Şirketi',
    newYear: 'Yılbaşı',
    christmas: 'Noel',
    sharedGoal: 'Yılın geliri',
    paymentDates: 'Sonraki ayın 15’i',
    visitsToLeads: 'Müşteri adayına dönüşen ziyaretler',
    stages: ['Ziyaret', 'Müşteri adayı', 'Teklif', 'Müşteri'],
  },
};
