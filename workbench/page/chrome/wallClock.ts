/** Turns moments into what a clock on the wall of a zone shows, as `<input type="datetime-local">` writes it, and back. */

/**
 * @param epochMs moment
 * @param zone IANA name
 * @example toWallText(0, 'UTC') // '1970-01-01T00:00'
 */
export function toWallText(epochMs: number, zone: string): string {
  return new Date(epochMs + offsetOf(epochMs, zone)).toISOString().slice(0, 16);
}

/**
 * @param text such as `2026-11-21T02:00`; a time that the zone skips is taken as if the clock had not been changed
 * @example fromWallText('1970-01-01T00:00', 'UTC') // 0
 */
export function fromWallText(text: string, zone: string): number {
  const wall = Date.parse(`${text}Z`);
  const guess = wall - offsetOf(wall, zone);
  return wall - offsetOf(guess, zone);
}

/** Milliseconds that the zone is ahead of UTC at a moment. */
function offsetOf(epochMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epochMs);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(epochMs / 1000) * 1000;
}
