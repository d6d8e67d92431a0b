/** Steps by which a trigger is made: `newTrigger(name).timeBased().everyDays(1).atHour(2).create()`. */
import { isKnownZone } from '../../engine/zone';
import { Exception } from '../exception';
import type { TriggerRecord } from '../fileState';
import { Service } from '../service';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export type TriggerDraft = Omit<TriggerRecord, 'id'>;

class ClockTriggerBuilderService extends Service {
  readonly serviceName: string = 'ClockTriggerBuilder';
  #draft: TriggerDraft;
  readonly #create: (draft: TriggerDraft) => GoogleTrigger;

  constructor(draft: TriggerDraft, create: (draft: TriggerDraft) => GoogleTrigger) {
    super();
    this.#draft = draft;
    this.#create = create;
  }

  #with(change: Partial<TriggerDraft>): this {
    this.#draft = { ...this.#draft, ...change };
    return this;
  }

  everyDays(n: number): this {
    return this.#with({ everyDays: n });
  }

  everyHours(n: number): this {
    if (![1, 2, 4, 6, 8, 12].includes(n)) throw new Exception('The value you passed to everyHours was invalid.');
    return this.#with({ everyHours: n });
  }

  /** An add-on's triggers run once an hour at most. */
  everyMinutes(n: number): this {
    throw new Exception(
      `The add-on attempted to create a trigger that runs every ${n} minutes, more often than hourly.`,
    );
  }

  atHour(hour: number): this {
    if (!(hour >= 0 && hour <= 23)) throw new Exception('The value you passed to atHour was invalid.');
    return this.#with({ atHour: hour });
  }

  nearMinute(minute: number): this {
    if (!(minute >= 0 && minute <= 59)) throw new Exception('The value you passed to nearMinute was invalid.');
    return this.#with({ nearMinute: minute });
  }

  inTimezone(timezone: string): this {
    if (!isKnownZone(timezone)) throw new Exception(`Invalid argument: timezone`);
    return this.#with({ timeZone: timezone });
  }

  create(): GoogleTrigger {
    const { everyDays, everyHours } = this.#draft;
    if (everyDays === null && everyHours === null) {
      throw new Exception('A time-driven trigger needs everyDays, everyHours, at or after.');
    }
    return this.#create(this.#draft);
  }
}

class SpreadsheetTriggerBuilderService extends Service {
  readonly serviceName = 'SpreadsheetTriggerBuilder';
  #kind: TriggerRecord['kind'] | null = null;
  readonly #create: (kind: TriggerRecord['kind']) => GoogleTrigger;

  constructor(create: (kind: TriggerRecord['kind']) => GoogleTrigger) {
    super();
    this.#create = create;
  }

  #on(kind: TriggerRecord['kind']): this {
    this.#kind = kind;
    return this;
  }

  onOpen(): this {
    return this.#on('open');
  }

  onEdit(): this {
    return this.#on('edit');
  }

  onChange(): this {
    return this.#on('change');
  }

  onFormSubmit(): this {
    return this.#on('formSubmit');
  }

  create(): GoogleTrigger {
    if (!this.#kind) throw new Exception('A trigger needs an event.');
    return this.#create(this.#kind);
  }
}

export class TriggerBuilderService extends Service {
  readonly serviceName = 'TriggerBuilder';
  readonly #draft: TriggerDraft;
  readonly #create: (draft: TriggerDraft) => GoogleTrigger;

  constructor(draft: TriggerDraft, create: (draft: TriggerDraft) => GoogleTrigger) {
    super();
    this.#draft = draft;
    this.#create = create;
  }

  timeBased(): ClockTriggerBuilderService {
    return new ClockTriggerBuilderService(this.#draft, this.#create);
  }

  forSpreadsheet(): SpreadsheetTriggerBuilderService {
    return new SpreadsheetTriggerBuilderService((kind) => this.#create({ ...this.#draft, kind }));
  }
}
