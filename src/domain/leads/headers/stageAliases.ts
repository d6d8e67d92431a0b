/** What columns of stages are called, and those of closing dates, which say nothing without a stage. */
import type { HeaderAliases } from './headerAliases';

/** Closing dates: filled for open deals too, so they are wins only beside a column of stages. */
export const CLOSING_ALIASES: HeaderAliases = {
  field: 'won',
  holds: 'dates',
  certain:
    'close|closed|closedate|closing|recentdealclose|cierre|zamkniecia|kapanis|kapanma|بستن|بستهشدن|fechamento|uzavreni',
  likely: '',
};

export const STAGE_ALIASES: HeaderAliases = {
  field: 'stage',
  holds: 'noDates',
  certain:
    'isclosedwon|closedwon|iswon|won|dealstatus|stage|stagename|etapa|etap|asama|asamasi|مرحله|etapafunilvendas|faze',
  likely: 'status|outcome|result|estado|resultado|wynik|durum|durumu|sonuc|وضعیت|نتیجه|stav',
};
