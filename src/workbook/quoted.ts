/** Writes a text into a formula. */

/** @example quoted('say "yes"') // '"say ""yes"""' */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
