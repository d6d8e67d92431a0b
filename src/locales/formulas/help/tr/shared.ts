/** Turkish texts of parameters and results that several formulas share. */

const HOURS =
  'İsteğe bağlı: gün, açılış, kapanış satırları hâlinde çalışma saatleri, örneğin SLA_HOURS, veya "Mon-Fri 09:00-17:00" gibi bir metin. Boş bırakılırsa hep açık.';
const HOLIDAYS =
  'İsteğe bağlı: kapalı günlerin aralığı, örneğin SLA_HOLIDAYS; yanında açılış ve kapanış varsa o günün özel saatleri.';
const TIME_ZONE =
  'İsteğe bağlı: saatlerin saat dilimi, örneğin "Europe/Istanbul" veya SLA_TIME_ZONE. Boş bırakılırsa e-tablonun saat dilimi.';
export const WORKDAYS =
  'İsteğe bağlı: sayılan günler, örneğin "Mon-Fri", veya SLA_HOURS gibi çalışma saatleri. Boş bırakılırsa her gün.';
export const DAYS_OFF = 'İsteğe bağlı: sayılmayan günlerin aralığı, örneğin SLA_HOLIDAYS.';
const FROM = 'İsteğe bağlı: dönemin ilk günü. Boş bırakılırsa on tarihindeki ayın ilk günü.';
const TO = 'İsteğe bağlı: dönemin son günü. Boş bırakılırsa on tarihindeki ayın son günü.';
export const ON = 'Sorulan gün.';
export const LAST_DAY = 'actual değerine dâhil olan son gün.';
export const ACTUAL = 'O günün sonuna kadar ulaşılan.';
export const PERIOD_GOAL = 'Bütün dönemin hedefi, 0 veya daha fazla.';
export const QUOTA = 'Ayın toplam satış kotası, 0 veya daha fazla.';
export const MARKETING_SHARE = 'Gelirin pazarlamanın müşteri adaylarından gelen payı, örneğin 55%.';
export const DEAL_SIZE = 'Bir müşteriden gelen ortalama gelir, 0 değerinden büyük.';
export const HANDED_OFF = 'Pazarlamanın müşteri adayını satışa devrettiği tarih ve saat.';
export const FIRST_FOLLOW_UP = 'Satıştan bir kişinin ilk girişiminin tarihi ve saati; henüz yoksa boş.';
export const TARGET_MINUTES = 'Satışın takip etmesi gereken çalışma dakikası, 0 veya daha fazla.';
export const CREATED = 'Müşteri adaylarının oluşturulduğu günlerin aralığı.';
export const WON = 'Müşteri oldukları günlerin aralığı; olmadılarsa boş.';
export const MONEY = 'Para.';
export const LEADS = 'Müşteri adayı sayısı, tam sayı.';

/** The arguments that bound a period, as the pace formulas end with them. */
export const PERIOD = { from: FROM, to: TO, workdays: WORKDAYS, holidays: DAYS_OFF } as const;

/** The arguments that working time is read from, as the follow-up formulas end with them. */
export const WORKING_TIME = { hours: HOURS, holidays: HOLIDAYS, time_zone: TIME_ZONE } as const;
