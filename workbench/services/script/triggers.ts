/** `ScriptApp`: time triggers, one of a kind for each person and file. */
import type { ServiceContext } from '../context';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource } from '../enumerations';
import { Exception } from '../exception';
import type { TriggerRecord } from '../fileState';
import { newNumber } from '../fileState';
import { Service } from '../service';
import type { TriggerDraft } from './triggerBuilders';
import { TriggerBuilderService } from './triggerBuilders';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

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
    const draft: TriggerDraft = {
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

  #create(draft: TriggerDraft): GoogleTrigger {
    const { state } = this.#context;
    if (!this.#isGlobal(draft.handler)) {
      throw new Exception(`Script function not found: ${draft.handler}`);
    }
    const mine = this.#mine();
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
