/** Persian: why no lead can be had from the log, and what to do. */
export const leadLogProblems = {
  'leadLog.problem.noLeadLog': 'هیچ برگه‌ای شبیه فهرست سرنخ‌ها نیست. برگهٔ سرنخ‌های خود را انتخاب کنید.',
  'leadLog.problem.leadLogGone': 'برگهٔ «{tab}» دیگر در این فایل نیست. برگهٔ دیگری انتخاب کنید.',
  'leadLog.problem.noCreatedColumn': 'هیچ ستونی نمی‌گوید سرنخ چه زمانی ایجاد شده است. در پایین یکی را انتخاب کنید.',
  'leadLog.problem.columnGone': 'ستون «{header}» دیگر در فهرست نیست. در پایین ستون دیگری انتخاب کنید.',
  'leadLog.problem.createdAmbiguous': 'روز و ماه تاریخ‌های ایجاد را دو جور می‌توان خواند. به پرسش پایین پاسخ دهید.',
  'leadLog.problem.emptyLeadLog': 'سرستون هست ولی زیر آن چیزی نیست. سرنخ‌ها را زیر سرستون بچسبانید.',
};
