/** Persian: what the values of the lead log mean, the tabs joined to it, and the rows that count. */
export const leadLogValues = {
  'leadLog.nurtured': {
    one: '{count} سرنخ پایین‌تر از حداقل صلاحیت است و پرورش می‌یابد.',
    other: '{count} سرنخ پایین‌تر از حداقل صلاحیت‌اند و پرورش می‌یابند.',
  },
  'leadLog.activities': 'فعالیت‌ها',
  'leadLog.activitiesTab': 'برگهٔ فعالیت‌ها',
  'leadLog.activitiesHelp':
    'تماس‌ها، پیام‌های صوتی و ایمیل‌ها می‌توانند در برگه‌ای جداگانه باشند که با شناسهٔ سرنخ پیوند می‌خورد.',
  'leadLog.activitiesNone': 'در همان فهرست سرنخ‌ها',
  'leadLog.activityTime': 'زمان تلاش',
  'leadLog.activityKind': 'نوع تلاش',
  'leadLog.activityOutcome': 'نتیجه',
  'leadLog.values.reached': 'کدام مقدارها یعنی گفت‌وگو شد؟',
  'leadLog.values.stage': 'کدام مقدارها یعنی فروخته شد؟',
  'leadLog.values.accepted': 'کدام مقدارها یعنی پذیرفته شد؟',
  'leadLog.values.leadType': 'کدام نوع‌ها خواستار فروش‌اند؟',
  'leadLog.values.source': 'کدام منبع‌ها از آنِ بازاریابی است؟',
  'leadLog.values.qualification': 'کدام مقدارها یعنی واجد شرایط؟',
  'leadLog.valuesQuestion': 'هر مقداری را که این معنا را دارد علامت بزنید.',
  'leadLog.valuesMore': {
    one: '{count} ردیف مقدار کم‌شمارتری دارد.',
    other: '{count} ردیف مقدارهای کم‌شمارتری دارند.',
  },
  'leadLog.filter': 'فقط بعضی ردیف‌ها',
  'leadLog.filterColumn': 'ستونی که تیم‌ها را جدا می‌کند',
  'leadLog.filterHelp': 'برای فهرستی که چند تیم یا منطقه دارد. ردیف‌های دیگران کنار گذاشته و فهرست می‌شود.',
  'leadLog.filterNone': 'همهٔ ردیف‌ها شمرده شوند',
  'leadLog.filterValues': 'مقدارهای این توافق‌نامه',
  'leadLog.filterNeeded': 'دست‌کم یک مقدار را علامت بزنید، یا بگذارید همهٔ ردیف‌ها شمرده شوند.',
};
