/** The event objects that Google hands to `onOpen` and to time triggers. */
import { AuthMode } from '../services/enumerations';

/** As at that moment in UTC, which is what Google's clock events hold. */
export function clockEvent(triggerId: string, epochMs: number): Record<string, unknown> {
  const date = new Date(epochMs);
  const firstDay = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    authMode: AuthMode.FULL,
    triggerUid: triggerId,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.ceil((epochMs - firstDay) / 604_800_000),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

export function openEvent(authMode: 'NONE' | 'LIMITED' | 'FULL'): Record<string, unknown> {
  return { authMode: AuthMode[authMode] };
}
