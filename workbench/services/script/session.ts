/** `Session`: who asks, in which language, and the script's own zone. */
import { Service } from '../service';

type GoogleUser = GoogleAppsScript.Base.User;

export interface SessionFacts {
  readonly userKey: string;
  readonly userLanguage: string;
  /** From the manifest. */
  readonly scriptTimeZone: string;
}

class UserService extends Service implements Partial<GoogleUser> {
  readonly serviceName = 'User';
  readonly #key: string;

  constructor(key: string) {
    super();
    this.#key = key;
  }

  getEmail(): string {
    return `${this.#key}@example.com`;
  }
}

export class SessionService extends Service implements Partial<GoogleAppsScript.Base.Session> {
  readonly serviceName = 'Session';
  readonly #facts: SessionFacts;

  constructor(facts: SessionFacts) {
    super();
    this.#facts = facts;
  }

  getActiveUserLocale(): string {
    return this.#facts.userLanguage;
  }

  getScriptTimeZone(): string {
    return this.#facts.scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    return `key-of-${this.#facts.userKey}`;
  }

  getActiveUser(): GoogleUser {
    return new UserService(this.#facts.userKey) as unknown as GoogleUser;
  }

  getEffectiveUser(): GoogleUser {
    return this.getActiveUser();
  }
}
