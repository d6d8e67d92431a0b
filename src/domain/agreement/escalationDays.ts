/** How far the consequences of missed goals have come. */

/** Days of goals missed in a row after which each stage of consequences begins; 0: none. */
export type EscalationDays = 0 | 30 | 60 | 90;

/**
 * @param months in order, whether each was met; `null`: not judged, which ends the run, or is still to come at the end
 * @returns thirty days for each missed month of the run that reaches to the end, 90 at most
 * @example escalationDays([true, false, false, null]) // 60
 */
export function escalationDays(months: readonly (boolean | null)[]): EscalationDays {
  let end = months.length;
  while (end > 0 && months[end - 1] === null) end -= 1;
  let missed = 0;
  while (missed < 3 && missed < end && months[end - 1 - missed] === false) missed += 1;
  return (missed * 30) as EscalationDays;
}
