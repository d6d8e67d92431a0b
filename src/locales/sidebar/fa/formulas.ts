/** Persian: finding and inserting formulas. */
export const formulas = {
  'formulas.search': 'جست‌وجوی فرمول',
  'formulas.found': { one: '{count} فرمول', other: '{count} فرمول' },
  'formulas.foundNone': 'در هیچ فرمولی «{query}» نیست. واژهٔ دیگری مانند leads یا goal را امتحان کنید.',
  'formulas.optional': 'اختیاری',
  'formulas.argumentMissing': 'خانه‌ای مانند A2، ستونی مانند A2:A یا یک مقدار بنویسید.',
  'formulas.formula': 'فرمول',
  'formulas.notClosed':
    'پرانتز یا گیومه‌ای بسته نشده، یا دو آرگومان در یک خانه آمده است. برای درج فرمول آن را اصلاح کنید.',
  'formulas.insert': 'درج',
  'formulas.inserting': 'در حال درج…',
  'formulas.insertHint': 'در خانه‌ای می‌نشیند که در برگه انتخاب شده است.',
  'formulas.inserted': 'فرمول در {cell} نشست.',
  'formulas.cellFilled': 'در {cell} از پیش {came} هست. با این همه فرمول آنجا بنشیند؟',
  'formulas.replace': 'جایگزین شود',
  'formulas.keep': 'بماند',
  'formulas.examples': 'نمونه‌ها',
  'formulas.exampleCells': 'خانه‌ها از A1 به بعد',
  'formulas.answer': 'پاسخ',
  'issue.nothingSelected':
    'هیچ خانه‌ای انتخاب نشده است. روی خانه‌ای که باید فرمول را داشته باشد کلیک کنید و دوباره درج کنید.',
};
