/** The nightly refresh of a file: one trigger, one owner, whoever sets it up and however often. */
import { isKnownZone } from '../domain/time/zone';
import type { Checked, Issue } from '../domain/issue';
import { NIGHTLY_HANDLER, type Platform } from '../ports';

const TAG_KEY = 'pactline.person';
const SCHEDULE_KEY = 'pactline.schedule';
const OWNER_NAME_LIMIT = 100;

/** What the file knows of its nightly refresh. */
interface Schedule {
  /** Tag of the person whose trigger serves the file. */
  readonly tag: string;
  readonly ownerName: string;
  /** The platform fires within the hour that begins here. */
  readonly hour: number;
  /** IANA name. */
  readonly timeZone: string;
  /** A copy of the file has another id, and no trigger of its own. */
  readonly fileId: string;
}

type ScheduleIssueCode = 'hourNotWhole' | 'ownerNameMissing' | 'ownerNameTooLong';

/** The schedule of this file; `null` where none was made here. */
export function readFileSchedule({ documentStore, workbook }: Platform): Schedule | null {
  const text = documentStore.get(SCHEDULE_KEY);
  const schedule = text === null ? null : parseSchedule(text);
  return schedule?.fileId === workbook.fileId() ? schedule : null;
}

/** A store that was cut short or written by another version must not stop anybody from setting the refresh up anew. */
function parseSchedule(text: string): Schedule | null {
  try {
    const { tag, ownerName, hour, timeZone, fileId } = JSON.parse(text) as Partial<Schedule>;
    const isWhole = tag && timeZone && fileId && typeof hour === 'number' && isKnownZone(timeZone);
    return isWhole ? { tag, ownerName: ownerName ?? '', hour, timeZone, fileId } : null;
  } catch {
    return null;
  }
}

/** True where this person's trigger serves the file. */
export const isMine = ({ userStore }: Platform, { tag }: Schedule): boolean => userStore.get(TAG_KEY) === tag;

const ownTriggers = ({ triggers }: Platform) => triggers.list().filter(({ handler }) => handler === NIGHTLY_HANDLER);

/** True where the owner's trigger is there: it may have been deleted by hand. Only the owner can see it. */
export const hasTrigger = (platform: Platform): boolean => ownTriggers(platform).length > 0;

/** What somebody asks for. */
interface ScheduleRequest {
  readonly hour: number;
  readonly ownerName: string;
}

/** A request as it can be set up, or what is wrong with it. */
export function checkSchedule(request: unknown): Checked<ScheduleRequest, ScheduleIssueCode> {
  const { hour, ownerName }: { hour?: unknown; ownerName?: unknown } = request ?? {};
  const issues: Issue<ScheduleIssueCode>[] = [];
  const isHour = typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour <= 23;
  const name = typeof ownerName === 'string' ? ownerName.trim() : '';
  if (!isHour) issues.push({ code: 'hourNotWhole', path: 'hour', values: {} });
  if (name === '') issues.push({ code: 'ownerNameMissing', path: 'ownerName', values: {} });
  if (name.length > OWNER_NAME_LIMIT) {
    issues.push({ code: 'ownerNameTooLong', path: 'ownerName', values: { most: OWNER_NAME_LIMIT } });
  }
  return isHour && issues.length === 0 ? { ok: true, value: { hour, ownerName: name } } : { ok: false, issues };
}

/**
 * Sets the nightly refresh up in this person's name, or takes it over. The caller holds the lock.
 *
 * The platform allows one time trigger a person and file, so the old one goes first. Somebody else's cannot be seen; it
 * ends by itself when it next fires and finds another tag.
 *
 * @param timeZone in which the hour is meant
 */
export function setUpNightly(platform: Platform, { hour, ownerName }: ScheduleRequest, timeZone: string): void {
  removeOwnTriggers(platform);
  platform.triggers.addNightly(hour, timeZone);
  const schedule: Schedule = {
    tag: ownTag(platform),
    ownerName,
    hour,
    timeZone,
    fileId: platform.workbook.fileId(),
  };
  platform.documentStore.set(SCHEDULE_KEY, JSON.stringify(schedule));
}

/** Ends the nightly refresh of this file, whoever's it is. The caller holds the lock. */
export function removeNightly(platform: Platform): void {
  platform.documentStore.remove(SCHEDULE_KEY);
  removeOwnTriggers(platform);
}

/** Takes away this person's trigger in this file, and no other. */
export function removeOwnTriggers(platform: Platform): void {
  for (const { id } of ownTriggers(platform)) platform.triggers.remove(id);
}

/** A random tag stands for the person: their e-mail address would take a scope of its own. */
function ownTag(platform: Platform): string {
  const { userStore } = platform;
  const known = userStore.get(TAG_KEY);
  if (known !== null) return known;
  const tag = platform.randomTag();
  userStore.set(TAG_KEY, tag);
  return tag;
}
