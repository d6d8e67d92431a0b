/** What the sidebar may ask about the refresh: to run it now, and when it runs at night. */
import type { Reply } from '../contract';

export interface RefreshView {
  readonly state: 'finished' | 'failed' | 'unfinished';
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly rowsRead: number;
  readonly rowsCounted: number;
  /** What went wrong, already in the words of the person; `null` when all went well. */
  readonly problem: string | null;
}

export interface ScheduleView {
  /** `null`: no nightly refresh. */
  readonly hour: number | null;
  readonly timeZone: string;
  readonly ownerName: string | null;
  /** False: somebody else's trigger serves this file. */
  readonly isMine: boolean;
  readonly lastRefresh: RefreshView | null;
}

export interface RefreshEndpoints {
  refresh(): Reply<RefreshView>;
  readSchedule(): Reply<ScheduleView>;
  saveSchedule(request: { readonly hour: number; readonly ownerName: string }): Reply<ScheduleView>;
  removeSchedule(): Reply<ScheduleView>;
}
