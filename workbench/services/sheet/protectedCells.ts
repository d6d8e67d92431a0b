/** Refuses what Google refuses in protected ranges and tabs: whoever protected them may edit, and nobody else. */
import type { Rectangle } from '../range/rectangle';
import { overlap } from '../range/rectangle';
import type { ServiceContext } from '../context';
import { Exception } from '../exception';

/** In Google's words, also for a file that somebody may only look at. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection ' +
  'if you need to edit.';

/** True where somebody else has protected any of these cells; a protection that only warns keeps nobody out. */
export function isProtected(context: ServiceContext, sheetKey: string, at: Rectangle): boolean {
  const userKey = personOf(context);
  return context.state.protections.some(
    ({ sheetKey: key, range, warningOnly, ownerKey }) =>
      key === sheetKey && !warningOnly && ownerKey !== userKey && (range === null || overlap(range, at)),
  );
}

/** @throws Exception where somebody else has protected any of these cells */
export function checkProtection(context: ServiceContext, sheetKey: string, at: Rectangle): void {
  if (isProtected(context, sheetKey, at)) throw new Exception(PROTECTED);
}

/** Who acts: outside a run, the one who owns the file. */
export const personOf = (context: ServiceContext): string => context.execution?.user.key ?? 'owner';
