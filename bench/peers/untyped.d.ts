/** The little that the bench uses of packages without types. */

declare module 'luxon' {
  export interface DateTime {
    readonly weekday: number;
    startOf(unit: 'day'): DateTime;
    plus(duration: { days: number }): DateTime;
    set(values: { hour: number }): DateTime;
    toMillis(): number;
  }
  export const DateTime: { fromMillis(epochMs: number, options: { zone: string }): DateTime };
}

declare module 'moment-business-time' {
  interface Moment {
    workingDiff(other: Moment, unit: 'minutes', exact: boolean): number;
  }
  export default function moment(epochMs: number): Moment;
}
