/** Spanish: report, data and log tabs. */
import { keeping } from './es/keeping';
import { labels } from './es/labels';
import { log } from './es/log';
import { standing } from './es/standing';
import { tables } from './es/tables';
import { words } from './es/words';
import type { ReportTexts } from './reportTexts';

export const es: ReportTexts = { ...words, ...labels, ...tables, ...log, standing, keeping };
