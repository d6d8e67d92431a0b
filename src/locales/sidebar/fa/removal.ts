/** Persian: taking Pactline out of the file. */
export const removal = {
  'removal.what': 'آنچه حذف می‌شود',
  'removal.tabs': 'برگه‌های Pactline: توافق‌نامه، گزارش، داده‌ها، تاریخچه و رویدادها',
  'removal.names': 'محدوده‌های نام‌دارش، مانند SLA_QUOTA',
  'removal.trigger': 'به‌روزرسانی شبانهٔ شما در این فایل؛ آنِ دیگران شب بعد خودبه‌خود پایان می‌یابد',
  'removal.stays':
    'فهرست سرنخ‌ها و همهٔ برگه‌های دیگر شما همان‌گونه می‌مانند. فرمول‌های خودتان که از محدوده‌های نام‌دار استفاده می‌کنند از آن پس خطا نشان می‌دهند.',
  'removal.wayBack': 'برگه‌ها را فقط از File › Version history می‌توان بازگرداند.',
  'removal.start': 'حذف Pactline از این فایل…',
  'removal.ask': 'برگه‌ها، نام‌ها و به‌روزرسانی شبانهٔ Pactline از این فایل حذف شود؟',
  'removal.remove': 'حذف',
  'removal.removing': 'در حال حذف…',
  'removal.keep': 'نگه داشتن',
  'removal.nothing': 'چیزی از Pactline در این فایل نیست.',
  'removal.done': 'برگه‌ها، نام‌ها و به‌روزرسانی شبانهٔ Pactline حذف شدند. برگه‌های خودتان همان‌گونه‌اند که بودند.',
};
