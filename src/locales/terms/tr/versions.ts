/** Turkish: why a request about versions is refused, and what is wrong with their history. */
import type { TermTexts } from '../termTexts';

export const versionRefusals: TermTexts['versionRefusals'] = {
  draftOpen: 'v{version} taslağı açık. Önce onu imzalayın ya da iptal edin.',
  draftChanged: 'Siz baktıktan sonra taslak değişti. Yeniden bakın, sonra imzalayın.',
  draftUnusable: {
    one: 'Taslağın {count} maddesi bu hâliyle kullanılamıyor. Düzeltin, sonra imzalayın.',
    other: 'Taslağın {count} maddesi bu hâliyle kullanılamıyor. Düzeltin, sonra imzalayın.',
  },
  nothingToSign: 'Anlaşma, son imzalanan metinle aynı. Önce bir maddeyi değiştirin: böylece taslak açılır.',
  nothingSigned: 'Henüz imzalanmış bir sürüm yok; dönülecek bir metin de yok.',
  noSignature: 'Bu taslağı kimse imzalamadı; geri alınacak imza yok.',
  sideSigned: '{name} bu taslağı bu taraf adına zaten imzaladı. Sıra diğer tarafta.',
  signerMissing: 'Adınızı yazın.',
  teamMissing: 'Ekibinizin adını yazın.',
  signerTooLong: 'Ad çok uzun. En çok {most} karaktere indirin.',
  teamTooLong: 'Ekip adı çok uzun. En çok {most} karaktere indirin.',
  dayUnreadable: '“{came}” bir gün değil. 2026-12-25 gibi bir tarih yazın.',
  dayTooEarly: 'Sürüm {version}, {earliest} günü yürürlüğe girer. O günü ya da sonrasını seçin.',
  dayChosen: 'İlk imza {day} günü için atıldı. O gün için imzalayın ya da imzayı geri alıp başka bir gün seçin.',
  noVersion: 'Bu dosyada {version} numaralı sürüm yok. Listeden birini seçin.',
  versionDamaged:
    'Sürüm {version} kaydı imzalanan metinle aynı değil. Geçmiş sekmesindeki satırlarını, örneğin dosyanın sürüm geçmişinden, geri getirin.',
  noProposal: 'Bu değerler artık önerilmiyor. Raporu yenileyip tekrar bakın.',
  newerPactline:
    'Bu dosyayı daha yeni bir Pactline değiştirdi; bu sürüm onu yanlış okurdu. Yenisini almak için dosyayı kapatıp yeniden açın. Formüller çalışmayı sürdürür.',
};

export const historyIssues: TermTexts['historyIssues'] = {
  rowChanged:
    'Sürüm {version}: geçmişin {row}. satırı ({label}) imzalananla aynı değil. Değişikliği geri alın; o zamana dek bu sürüm kimseyi bağlamaz.',
  rowMissing: 'Sürüm {version}: geçmişte “{label}” satırı yok. Geri getirin; o zamana dek bu sürüm kimseyi bağlamaz.',
  sealChanged:
    'Sürüm {version}: geçmişin kimin imzaladığını söyleyen {row}. satırı değiştirilmiş. Değişikliği geri alın; o zamana dek bu sürüm kimseyi bağlamaz.',
  sealMissing:
    'Sürüm {version}: geçmişte kimin imzaladığını söyleyen satır yok. Geri getirin; o zamana dek bu sürüm kimseyi bağlamaz.',
  recordChanged:
    'Sürüm {version}: geçmiş sekmesindeki satırları imzalananlar değil. Geri getirin; o zamana dek bu sürüm kimseyi bağlamaz.',
  strayRow: 'Geçmişin {row}. satırı hiçbir sürüme ait değil. Silin ya da değişikliği geri alın.',
};
