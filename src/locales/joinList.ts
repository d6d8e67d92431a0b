/** Names what a sentence lists, one after the other; Persian has a comma of its own. */
import type { Language } from './language';

/** @example joinList('fa', ['ایجاد', 'مبلغ']) // 'ایجاد، مبلغ' */
export const joinList = (language: Language, items: readonly string[]): string =>
  items.join(language === 'fa' ? '، ' : ', ');
