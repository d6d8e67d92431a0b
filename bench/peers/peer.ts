/** What each of the compared engines is asked: working minutes, Monday to Friday, 09:00 to 17:00, in Warsaw. */

export const ZONE = 'Europe/Warsaw';
export const OPENS_HOUR = 9;
export const CLOSES_HOUR = 17;

export type WorkingMinutes = (fromMs: number, toMs: number) => number;
