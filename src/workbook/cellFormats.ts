/** How cells of every tab show numbers, rates and days; the file's locale puts its own separators in. */

export const COUNT_FORMAT = '#,##0';

export const ONE_DECIMAL_FORMAT = '#,##0.0';

export const WHOLE_RATE_FORMAT = '0%';

export const RATE_FORMAT = '0.0%';

/** The month in letters, so that no reader takes it for the day. */
export const DAY_FORMAT = 'd mmm yyyy';

export const MONTH_FORMAT = 'mmm yyyy';
