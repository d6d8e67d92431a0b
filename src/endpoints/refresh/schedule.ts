/** What the sidebar asks of the nightly refresh: who runs it and when, set it up or take it over, end it. */
import { checkSchedule, hasTrigger, isMine, readFileSchedule, removeNightly, setUpNightly } from '../../jobs/schedule';
import type { Platform } from '../../ports';
import { readAgreement } from '../../workbook/agreement/readAgreement';
import { readNewestRun } from '../../workbook/figures/readReport';
import type { Reply } from '../contract';
import type { ScheduleView } from './contract';
import { viewOfRun } from './viewOfRun';
import { refused } from '../refused';
import { underLock } from '../underLock';

export function readSchedule(platform: Platform): Reply<ScheduleView> {
  const schedule = readFileSchedule(platform);
  const mine = schedule !== null && isMine(platform, schedule);
  // A trigger deleted by hand leaves its schedule behind; somebody else's cannot be looked for.
  const serves = schedule !== null && (!mine || hasTrigger(platform));
  return {
    ok: true,
    value: {
      hour: serves ? schedule.hour : null,
      timeZone: serves ? schedule.timeZone : nightZone(platform),
      ownerName: serves ? schedule.ownerName : null,
      isMine: serves ? mine : true,
      lastRefresh: viewOfRun(readNewestRun(platform.workbook)),
    },
  };
}

/** The report compares days of the agreement's zone, so its night is the one to run in. */
const nightZone = ({ workbook }: Platform): string =>
  readAgreement(workbook).agreement?.calendar.timeZone ?? workbook.timeZone();

export function saveSchedule(
  platform: Platform,
  request: { readonly hour: number; readonly ownerName: string },
): Reply<ScheduleView> {
  const checked = checkSchedule(request);
  if (!checked.ok) return refused(...checked.issues);
  return change(platform, () => setUpNightly(platform, checked.value, nightZone(platform)));
}

export const removeSchedule = (platform: Platform): Reply<ScheduleView> =>
  change(platform, () => removeNightly(platform));

function change(platform: Platform, work: () => void): Reply<ScheduleView> {
  const changed = underLock(platform, () => {
    work();
    return { ok: true, value: null };
  });
  return changed.ok ? readSchedule(platform) : changed;
}
