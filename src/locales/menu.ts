/** Words of the add-on's menu; they lie in Code.js, because the menu is made where no file may be read. */
import type { Language } from './language';

export interface MenuTexts {
  readonly open: string;
  readonly refresh: string;
}

export const menuTexts: Readonly<Record<Language, MenuTexts>> = {
  en: { open: 'Open Pactline', refresh: 'Refresh the report now' },
  es: { open: 'Abrir Pactline', refresh: 'Actualizar el informe ahora' },
  pl: { open: 'Otwórz Pactline', refresh: 'Odśwież raport teraz' },
  tr: { open: "Pactline'ı aç", refresh: 'Raporu şimdi yenile' },
  fa: { open: 'باز کردن Pactline', refresh: 'به‌روزرسانی گزارش' },
};
