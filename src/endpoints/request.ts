/** Looks into requests, which anybody who can open the file can send with anything in them. */

/** True for an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a request; none where it has none. */
export const partsOf = (request: unknown): Readonly<Record<string, unknown>> => (isRecord(request) ? request : {});
