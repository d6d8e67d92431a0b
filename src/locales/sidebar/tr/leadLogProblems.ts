/** Turkish: why no lead can be had from the log, and what to do. */
export const leadLogProblems = {
  'leadLog.problem.noLeadLog':
    'Hiçbir sekme müşteri adayı listesine benzemiyor. Müşteri adaylarınızın olduğu sekmeyi seçin.',
  'leadLog.problem.leadLogGone': '“{tab}” sekmesi artık bu dosyada yok. Başka bir sekme seçin.',
  'leadLog.problem.noCreatedColumn':
    'Hiçbir sütun müşteri adayının ne zaman oluşturulduğunu söylemiyor. Aşağıdan bir sütun seçin.',
  'leadLog.problem.columnGone': '“{header}” sütunu artık listede yok. Aşağıdan başka bir sütun seçin.',
  'leadLog.problem.createdAmbiguous':
    'Oluşturulma tarihlerinde gün ve ay iki türlü okunabiliyor. Aşağıdaki soruyu yanıtlayın.',
  'leadLog.problem.emptyLeadLog': 'Başlık var, altı boş. Müşteri adaylarınızı başlığın altına yapıştırın.',
};
