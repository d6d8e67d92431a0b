/** What one formula call pays for its clocks, in a process that has done nothing yet; prints JSON. */
import { DAY_MS } from '../../src/domain/time/civilDay';
import { readHours } from '../../src/domain/time/readHours';
import { compileWorkingTime, workingMinutes } from '../../src/domain/time/workingTime';

export interface FreshCall {
  readonly milliseconds: number;
  readonly intlCalls: number;
}

const [timeZone = '', hours = '', days = '', count] = process.argv.slice(2);
let intlCalls = 0;
if (count === 'count') {
  class CountedFormat extends Intl.DateTimeFormat {
    override formatToParts(date?: Date | number): Intl.DateTimeFormatPart[] {
      intlCalls += 1;
      return super.formatToParts(date);
    }
  }
  Object.assign(Intl, { DateTimeFormat: CountedFormat });
}

const started = performance.now();
const toMs = Date.UTC(2026, 10, 20, 12);
const fromMs = toMs - Number(days) * DAY_MS;
const weekly = readHours(hours, 'Etc/UTC');
if (!weekly.ok) throw new Error(`No hours: ${hours}`);
const time = compileWorkingTime({ timeZone, weekly: weekly.value, specialDays: [] }, fromMs, toMs);
const minutes = workingMinutes(time, fromMs, toMs);
const call: FreshCall = { milliseconds: performance.now() - started, intlCalls };
if (!(minutes > 0)) throw new Error('No working minutes');
console.log(JSON.stringify(call));
