/** Turkish: what is wrong with rows of the lead log, and what to do. */
import type { RowReasons } from '../rowReasons';

export const rowReasons: RowReasons = {
  emptyRow: {
    reason: 'Sütunların hiçbirinde bir şey yok',
    whatToDo: 'Satırı doldurun veya silin. Boş satırın zararı yoktur.',
  },
  missingCreated: { reason: 'Oluşturulma tarihi yok', whatToDo: 'Müşteri adayının geldiği günü yazın.' },
  reportFooter: {
    reason: 'Müşteri adayı değil, dışa aktarılmış bir raporun alt satırı',
    whatToDo: 'Yapılacak bir şey yok. Satırı silebilirsiniz.',
  },
  unreadableDate: {
    reason: 'Okunamayan bir tarih',
    whatToDo: '1970 ile 2199 arasında bir tarih yazın, örneğin 2026-11-21.',
  },
  ambiguousDate: {
    reason: 'Gün ve ay iki türlü okunabiliyor',
    whatToDo:
      'Hangisinin önce geldiğini söyleyin: kenar çubuğunda, Müşteri adayı listesi sayfasında bu sütunda sorulur.',
  },
  duplicateId: {
    reason: 'Aynı aday kimliği başka bir satırda da var',
    whatToDo: 'Müşteri adayı bir kez sayılır. Bu satırı silin; başka bir adaysa ona kendi kimliğini verin.',
  },
  otherTeam: {
    reason: 'Filtre sütununa göre başka bir ekibin',
    whatToDo: 'Yapılacak bir şey yok. Sizinse değerini kenar çubuğunda, Müşteri adayı listesi sayfasında işaretleyin.',
  },
  followUpBeforeHandOff: {
    reason: 'İlk takip devirden önce',
    whatToDo: 'İki tarihten yanlış olanı düzeltin.',
  },
  wonBeforeCreated: {
    reason: 'Müşteri adayı oluşturulmadan önce kazanılmış',
    whatToDo: 'İki tarihten yanlış olanı düzeltin.',
  },
  wonWithoutDate: { reason: 'Kazanılmış ama günü yok', whatToDo: 'Kazanıldığı günü yazın.' },
  unknownLead: {
    reason: 'Listede olmayan bir aday kimliği',
    whatToDo: 'Kimliği düzeltin veya müşteri adayını listeye ekleyin.',
  },
  negativeAmount: {
    reason: 'Tutar sıfırın altında',
    whatToDo: 'Müşterinin ödediğini yazın: 0 veya daha büyük bir sayı.',
  },
  negativeNumber: { reason: 'Sayı sıfırın altında', whatToDo: 'Kaç tane olduğunu yazın: 0 veya daha büyük bir sayı.' },
  unreadableNumber: { reason: 'Okunamayan bir sayı', whatToDo: 'Yalnızca rakam yazın, örneğin 1250.' },
  ambiguousNumber: {
    reason: 'Nokta ve virgül iki türlü okunabiliyor',
    whatToDo: 'Bu sütundaki sayıları binlik ayırıcı olmadan yazın.',
  },
  otherCurrency: {
    reason: 'Tutar anlaşmanınkinden başka bir para biriminde',
    whatToDo: 'Anlaşmanın para birimine çevirin.',
  },
  unknownValue: {
    reason: 'Ne evet ne hayır',
    whatToDo: 'Hangi değerlerin evet demek olduğunu kenar çubuğunda, Müşteri adayı listesi sayfasında işaretleyin.',
  },
  blankValue: {
    reason: 'Boş: hiçbir türe veya kaynağa ait değil',
    whatToDo: 'Doldurun; müşteri adayı orada da sayılır.',
  },
  reassigned: {
    reason: 'Başka bir sorumluya da devredilmiş: bir aday, her sorumlu için ayrı süre',
    whatToDo:
      'Yapılacak bir şey yok. Aday bir kez sayılır; bu satır yalnızca ikinci sorumlunun süresini ölçmeye yarar.',
  },
  unknownType: {
    reason: 'Anlaşmada olmayan bir müşteri adayı türü',
    whatToDo: 'Türü düzeltin veya anlaşmadaki müşteri adayı türlerine ekleyin.',
  },
};
