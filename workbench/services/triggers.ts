/** `ScriptApp`: time triggers, one of a kind for each person and file. */
import { isKnownZone } from '../engine/zone';
import type { ServiceContext } from './context';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource } from './enumerations';
import { Exception } from './exception';
import type { TriggerRecord } from './fileState';
import { newNumber } from './fileState';
import { Service } from './service';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

const MAXIMUM_TRIGGERS = 20;

const EVENT_OF = {
  clock: 'CLOCK',
  open: 'ON_OPEN',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  formSubmit: 'ON_FORM_SUBMIT',
} as const;

class TriggerService extends Service implements Partial<GoogleTrigger> {
  readonly serviceName = 'Trigger';
  readonly record: TriggerRecord;
  readonly #fileId: string;

  constructor(record: TriggerRecord, fileId: string) {
    super();
    this.record = record;
    this.#fileId = fileId;
  }

  getUniqueId(): string {
    return this.record.id;
  }

  getHandlerFunction(): string {
    return this.record.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType[EVENT_OF[this.record.kind]] as unknown as GoogleAppsScript.Script.EventType;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const source = TriggerSource[this.record.kind === 'clock' ? 'CLOCK' : 'SPREADSHEETS'];
    return source as unknown as GoogleAppsScript.Script.TriggerSource;
  }

  getTriggerSourceId(): string {
    return this.record.kind === 'clock' ? '' : this.#fileId;
  }
}

type Draft = Omit<TriggerRecord, 'id'>;

class ClockTriggerBuilderService extends Service {
  readonly serviceName: string = 'ClockTriggerBuilder';
  #draft: Draft;
  readonly #create: (draft: Draft) => GoogleTrigger;

  constructor(draft: Draft, create: (draft: Draft) => GoogleTrigger) {
    super();
    this.#draft = draft;
    this.#create = create;
  }

  #with(change: Partial<Draft>): this {
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

class TriggerBuilderService extends Service {
  readonly serviceName = 'TriggerBuilder';
  readonly #draft: Draft;
  readonly #create: (draft: Draft) => GoogleTrigger;

  constructor(draft: Draft, create: (draft: Draft) => GoogleTrigger) {
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

class AuthorizationInfoService extends Service {
  readonly serviceName = 'AuthorizationInfo';

  getAuthorizationStatus(): unknown {
    return AuthorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): null {
    return null;
  }
}

export class ScriptAppService extends Service {
  readonly serviceName = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly #context: ServiceContext;
  readonly #scriptTimeZone: string;
  readonly #isGlobal: (name: string) => boolean;

  constructor(context: ServiceContext, scriptTimeZone: string, isGlobal: (name: string) => boolean) {
    super();
    this.#context = context;
    this.#scriptTimeZone = scriptTimeZone;
    this.#isGlobal = isGlobal;
  }

  get #userKey(): string {
    return this.#context.execution?.user.key ?? 'owner';
  }

  #mine(): TriggerRecord[] {
    return this.#context.state.triggers.filter(({ userKey }) => userKey === this.#userKey);
  }

  #object(record: TriggerRecord): GoogleTrigger {
    return new TriggerService(record, this.#context.state.fileId);
  }

  newTrigger(functionName: string): TriggerBuilderService {
    const draft: Draft = {
      handler: functionName,
      userKey: this.#userKey,
      kind: 'clock',
      everyDays: null,
      everyHours: null,
      atHour: null,
      nearMinute: null,
      timeZone: this.#scriptTimeZone,
    };
    return new TriggerBuilderService(draft, (finished) => this.#create(finished));
  }

  #create(draft: Draft): GoogleTrigger {
    const { state } = this.#context;
    if (!this.#isGlobal(draft.handler)) {
      throw new Exception(`Script function not found: ${draft.handler}`);
    }
    const mine = this.#mine();
    if (mine.length >= MAXIMUM_TRIGGERS) throw new Exception('This script has too many triggers.');
    if (mine.some(({ kind }) => kind === draft.kind)) {
      const kind = draft.kind === 'clock' ? 'time-based' : draft.kind;
      throw new Exception(
        `The add-on has created too many ${kind} triggers in this document for this Google user account.`,
      );
    }
    const record = { ...draft, id: String(newNumber(state)) };
    state.triggers.push(record);
    return this.#object(record);
  }

  getUserTriggers(spreadsheet: unknown): GoogleTrigger[] {
    if (typeof spreadsheet !== 'object' || spreadsheet === null) throw new Exception('Invalid argument: document');
    return this.#mine().map((record) => this.#object(record));
  }

  getProjectTriggers(): GoogleTrigger[] {
    return this.#mine().map((record) => this.#object(record));
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const { state } = this.#context;
    const id = (trigger as unknown as TriggerService).record.id;
    const index = state.triggers.findIndex((record) => record.id === id && record.userKey === this.#userKey);
    if (index < 0)
      throw new Exception('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
    state.triggers.splice(index, 1);
  }

  getAuthorizationInfo(): AuthorizationInfoService {
    return new AuthorizationInfoService();
  }

  getScriptId(): string {
    return 'workbench-script';
  }
}
