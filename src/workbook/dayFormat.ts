/** How cells of every tab show a day: the month in letters, so that no reader takes it for the day. */
export const DAY_FORMAT = 'd mmm yyyy';
