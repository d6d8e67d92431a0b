/** Turns moments into what a clock on the wall of a zone shows, as `<input type="datetime-local">` writes it, and back. */
import { instantFromLocal, offsetAt } from '../../engine/zone';

/**
 * @param epochMs moment
 * @param zone IANA name
 * @example toWallText(0, 'UTC') // '1970-01-01T00:00'
 */
export const toWallText = (epochMs: number, zone: string): string =>
  new Date(epochMs + offsetAt(zone, epochMs)).toISOString().slice(0, 16);

/**
 * @param text such as `2026-11-21T02:00`; a time that the zone skips is taken as if the clock had not been changed
 * @example fromWallText('1970-01-01T00:00', 'UTC') // 0
 */
export const fromWallText = (text: string, zone: string): number => instantFromLocal(zone, Date.parse(`${text}Z`));
