/** English: report, data and log tabs. */
import { keeping } from './en/keeping';
import { labels } from './en/labels';
import { log } from './en/log';
import { standing } from './en/standing';
import { tables } from './en/tables';
import { words } from './en/words';
import type { ReportTexts } from './reportTexts';

export const en: ReportTexts = { ...words, ...labels, ...tables, ...log, standing, keeping };
