/** Polish: report, data and log tabs. */
import { keeping } from './pl/keeping';
import { labels } from './pl/labels';
import { log } from './pl/log';
import { standing } from './pl/standing';
import { tables } from './pl/tables';
import { words } from './pl/words';
import type { ReportTexts } from './reportTexts';

export const pl: ReportTexts = { ...words, ...labels, ...tables, ...log, standing, keeping };
