/** Days and instants as date cells, which a file shows in its own zone. */
import { DAY_MS } from '../domain/time/civilDay';
import { fromLocal, toLocal } from '../domain/time/zone';

export interface DateCells {
  /** A day, as its midnight where the file is. */
  readonly dayCell: (day: number) => Date;
  /** An instant, so that the cell shows what clocks showed where the agreement is, whatever the file's zone. */
  readonly clockCell: (epochMs: number) => Date;
}

/**
 * @param fileZone IANA name of the zone in which the file shows dates
 * @param agreementZone IANA name of the zone in which people work
 */
export const dateCells = (fileZone: string, agreementZone: string): DateCells => ({
  dayCell: (day) => new Date(fromLocal(fileZone, day * DAY_MS)),
  clockCell: (epochMs) =>
    new Date(fileZone === agreementZone ? epochMs : fromLocal(fileZone, toLocal(agreementZone, epochMs))),
});
