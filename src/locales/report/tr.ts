/** Turkish: report, data and log tabs. */
import { keeping } from './tr/keeping';
import { labels } from './tr/labels';
import { log } from './tr/log';
import { standing } from './tr/standing';
import { tables } from './tr/tables';
import { words } from './tr/words';
import type { ReportTexts } from './reportTexts';

export const tr: ReportTexts = { ...words, ...labels, ...tables, ...log, standing, keeping };
