/** Persian: report, data and log tabs. */
import { keeping } from './fa/keeping';
import { labels } from './fa/labels';
import { log } from './fa/log';
import { standing } from './fa/standing';
import { tables } from './fa/tables';
import { words } from './fa/words';
import type { ReportTexts } from './reportTexts';

export const fa: ReportTexts = { ...words, ...labels, ...tables, ...log, standing, keeping };
