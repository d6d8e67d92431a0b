/** Turkish: finding and inserting formulas. */
export const formulas = {
  'formulas.search': 'Formül ara',
  'formulas.found': { one: '{count} formül', other: '{count} formül' },
  'formulas.foundNone': '“{query}” geçen formül yok. Aday veya hedef gibi başka bir sözcük deneyin.',
  'formulas.optional': 'İsteğe bağlı',
  'formulas.argumentMissing': 'A2 gibi bir hücre, A2:A gibi bir sütun veya bir değer yazın.',
  'formulas.formula': 'Formül',
  'formulas.notClosed':
    'Bir ayraç veya tırnak kapanmamış ya da bir alanda iki bağımsız değişken var. Formülü eklemek için düzeltin.',
  'formulas.insert': 'Ekle',
  'formulas.inserting': 'Ekleniyor…',
  'formulas.insertHint': 'Tabloda seçili hücreye eklenir.',
  'formulas.inserted': 'Formül şu hücrede: {cell}.',
  'formulas.cellFilled': '{cell} hücresinde zaten {came} var. Formül yine de oraya eklensin mi?',
  'formulas.replace': 'Değiştir',
  'formulas.keep': 'Kalsın',
  'formulas.examples': 'Örnekler',
  'formulas.exampleCells': 'A1’den başlayan hücreler',
  'formulas.answer': 'Sonuç',
  'issue.nothingSelected': 'Seçili hücre yok. Formülün gireceği hücreyi tıklayıp yeniden ekleyin.',
};
