/** The sidebar's refresh: the same run as at night, its problem in the words of the person who asked. */
import { refusal } from '../../domain/agreement/refusal';
import { refresh as runRefresh } from '../../jobs/refresh';
import { wordProblem } from '../../jobs/refreshProblem';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform } from '../../ports';
import type { Reply } from '../contract';
import type { RefreshView } from './contract';
import { personLanguage } from '../personLanguage';
import { refused } from '../refused';

export function refresh(platform: Platform): Reply<RefreshView> {
  if (!platform.workbook.canEdit()) return refused(refusal('readOnly'));
  const outcome = runRefresh(platform);
  if (outcome === 'busy') return refused(refusal('busy'));
  const { startedAt, finishedAt, rowsRead, rowsCounted, problem } = outcome;
  const language = personLanguage(platform);
  const words = problem && wordProblem(problem, readSheetTexts(platform.sheetTextsJson(), language), language);
  const state = problem === null ? 'finished' : 'failed';
  return { ok: true, value: { state, startedAt, finishedAt, rowsRead, rowsCounted, problem: words } };
}
