/** What the pages share: the file, the last figures, and calls that go on while one looks at another page. */
import { useState } from 'preact/hooks';
import type { FileView, TodayView } from '../endpoints/contract';
import type { RefreshView, ScheduleView } from '../endpoints/refresh/contract';
import { languageOf } from '../locales/language';
import type { Route } from './route';
import { useAgreement, type AgreementState } from './agreement/useAgreement';
import { useCall, type Call } from './useCall';
import { useLeadLog, type LeadLog } from './leadLog/useLeadLog';
import { useVersions, type VersionDone, type Versions } from './versions/useVersions';

export interface Session {
  readonly file: FileView;
  readonly changeFile: (change: Partial<FileView>) => void;
  readonly go: (route: Route) => void;
  readonly agreement: AgreementState;
  readonly leadLog: LeadLog;
  readonly versions: Versions;
  readonly today: TodayView | null;
  readonly readingToday: Call<'readToday'>;
  readonly readToday: () => Promise<void>;
  readonly schedule: ScheduleView | null;
  readonly setSchedule: (schedule: ScheduleView) => void;
  readonly readingSchedule: Call<'readSchedule'>;
  readonly readSchedule: () => Promise<void>;
  readonly refreshing: Call<'refresh'>;
  /** What the refresh that was started here brought. */
  readonly refreshed: RefreshView | null;
  readonly refresh: () => Promise<void>;
}

export function useSession(
  file: FileView,
  changeFile: (change: Partial<FileView>) => void,
  go: (route: Route) => void,
): Session {
  const typing = { language: languageOf(file.language), locale: file.locale };
  const agreement = useAgreement(file.fileId, typing, () => void versions.read());
  const leadLog = useLeadLog();
  const versions = useVersions(afterVersions);
  const [today, setToday] = useState<TodayView | null>(null);
  const [schedule, setSchedule] = useState<ScheduleView | null>(null);
  const [refreshed, setRefreshed] = useState<RefreshView | null>(null);
  const readingToday = useCall('readToday');
  const readingSchedule = useCall('readSchedule');
  const refreshing = useCall('refresh');

  function afterVersions({ action }: VersionDone): void {
    if (action === 'rebuilt') changeFile({ hasAgreement: true });
    if (agreement.view !== null) void agreement.read();
  }

  async function readToday(): Promise<void> {
    const view = await readingToday.ask();
    if (view !== null) setToday(view);
  }

  async function readSchedule(): Promise<void> {
    const view = await readingSchedule.ask();
    if (view !== null) setSchedule(view);
  }

  async function refresh(): Promise<void> {
    setRefreshed(null);
    const run = await refreshing.ask();
    if (run === null) return;
    setRefreshed(run);
    if (run.state === 'finished') changeFile({ hasReport: true });
    await readToday();
  }

  return {
    file,
    changeFile,
    go,
    agreement,
    leadLog,
    versions,
    today,
    readingToday,
    readToday,
    schedule,
    setSchedule,
    readingSchedule,
    readSchedule,
    refreshing,
    refreshed,
    refresh,
  };
}
