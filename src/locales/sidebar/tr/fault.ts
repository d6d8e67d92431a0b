/** Turkish: calls that brought no answer, and refusals that belong to no field. */
export const fault = {
  'fault.accounts':
    'Google E-Tablolar çağrıyı geri çevirdi. Birden çok Google hesabı açıkken olur. Bu dosyayı tek hesaplı bir pencerede, örneğin gizli pencerede açıp yeniden deneyin.',
  'fault.authorization':
    'Pactline’ın hesabınızda bunu yapma izni yok. Kenar çubuğunu kapatın, menüden yeniden açın ve Google sorduğunda onay verin.',
  'fault.offline': 'Google E-Tablolar ile bağlantı yok. Ağı kontrol edip yeniden deneyin.',
  'fault.timeOut': 'Google E-Tablolar çok geç yanıt verdi. Yine de bitirmiş olabilir: bakın, sonra yeniden deneyin.',
  'fault.platform': 'Google E-Tablolar bunu şu anda yapamadı. Biraz bekleyip yeniden deneyin.',
  'fault.kept': 'Yazdıklarınız hâlâ burada.',
  'issue.unknown': 'Buradaki bir şey bu hâliyle kullanılamıyor ({code}). Girişi kontrol edip yeniden deneyin.',
};
