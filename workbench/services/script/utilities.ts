/** `Utilities`, `Logger` and `console`. */
import { isKnownZone } from '../../engine/zone';
import { isDate } from '../range/cellValues';
import type { ServiceContext } from '../context';
import { Exception, wrongArguments } from '../exception';
import { formatDate } from './formatDate';
import { Service } from '../service';
import type { UiHooks } from '../../host/uiHooks';

export class UtilitiesService extends Service implements Partial<GoogleAppsScript.Utilities.Utilities> {
  readonly serviceName = 'Utilities';
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.#context = context;
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw wrongArguments('Utilities.formatDate', [date, timeZone, format]);
    }
    if (!isKnownZone(timeZone)) throw new Exception(`Invalid argument: timeZone. Should be of type: String`);
    return formatDate(date.getTime(), timeZone, format);
  }

  formatString(template: string, ...args: unknown[]): string {
    const left = args.slice();
    return template.replace(
      /%(-?)(\d*)(?:\.(\d+))?([sdif%])/g,
      (_, minus: string, width: string, digits: string | undefined, kind: string) => {
        if (kind === '%') return '%';
        const value = left.shift();
        const text =
          kind === 's'
            ? String(value)
            : kind === 'f'
              ? Number(value).toFixed(Number(digits ?? 6))
              : String(Math.trunc(Number(value)));
        return minus ? text.padEnd(Number(width)) : text.padStart(Number(width));
      },
    );
  }

  getUuid(): string {
    return globalThis.crypto.randomUUID();
  }

  /** Waits by moving the clock on: nothing else could run meanwhile anyway. */
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new Exception('Argument too large: milliseconds');
    this.#context.wait(milliseconds);
  }

  base64Encode(data: string | number[]): string {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }

  base64Decode(encoded: string): number[] {
    return Array.from(atob(encoded), (letter) => (letter.charCodeAt(0) << 24) >> 24);
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error || Object.prototype.toString.call(value) === '[object Error]') return String(value);
  try {
    return value === undefined ? 'undefined' : JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

export class LoggerService extends Service implements Partial<GoogleAppsScript.Base.Logger> {
  readonly serviceName = 'Logger';
  readonly #log: UiHooks['log'];
  readonly #lines: string[] = [];

  constructor(log: UiHooks['log']) {
    super();
    this.#log = log;
  }

  log(...data: unknown[]): GoogleAppsScript.Base.Logger {
    const text = data.map(shown).join(' ');
    this.#lines.push(text);
    this.#log({ level: 'info', text });
    return this;
  }

  getLog(): string {
    return this.#lines.join('\n');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

export class ConsoleService extends Service {
  readonly serviceName = 'console';
  readonly #log: UiHooks['log'];
  readonly #now: () => number;
  readonly #timers = new Map<string, number>();

  constructor(log: UiHooks['log'], now: () => number) {
    super();
    this.#log = log;
    this.#now = now;
  }

  #write(level: Parameters<UiHooks['log']>[0]['level'], data: readonly unknown[]): void {
    this.#log({ level, text: data.map(shown).join(' ') });
  }

  log(...data: unknown[]): void {
    this.#write('log', data);
  }

  info(...data: unknown[]): void {
    this.#write('info', data);
  }

  warn(...data: unknown[]): void {
    this.#write('warn', data);
  }

  error(...data: unknown[]): void {
    this.#write('error', data);
  }

  time(label: string): void {
    this.#timers.set(label, this.#now());
  }

  timeEnd(label: string): void {
    this.#write('debug', [`${label}: ${this.#now() - (this.#timers.get(label) ?? this.#now())}ms`]);
  }
}
