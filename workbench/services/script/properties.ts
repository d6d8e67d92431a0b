/** `PropertiesService`: small texts beside the file, the script or the person. */
import type { ServiceContext } from '../context';
import { Exception } from '../exception';
import type { Properties } from '../fileState';
import { Service } from '../service';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const MAXIMUM_VALUE_BYTES = 9 * 1024;
const MAXIMUM_STORE_BYTES = 500 * 1024;

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

class PropertiesStoreService extends Service implements GoogleProperties {
  readonly serviceName = 'Properties';
  readonly #store: Properties;

  constructor(store: Properties) {
    super();
    this.#store = store;
  }

  get #self(): GoogleProperties {
    return this;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.#store, key) ? (this.#store[key] ?? null) : null;
  }

  setProperty(key: string, value: string): GoogleProperties {
    this.#put({ [key]: value });
    return this.#self;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean): GoogleProperties {
    if (deleteAllOthers) this.deleteAllProperties();
    this.#put(properties);
    return this.#self;
  }

  #put(properties: Record<string, unknown>): void {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    for (const [, value] of texts) {
      if (byteLength(value) > MAXIMUM_VALUE_BYTES) throw new Exception('Argument too large: value');
    }
    const after = { ...this.#store, ...Object.fromEntries(texts) };
    const total = Object.entries(after).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
    if (total > MAXIMUM_STORE_BYTES) {
      throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    for (const [key, value] of texts) this.#store[key] = value;
  }

  deleteProperty(key: string): GoogleProperties {
    Reflect.deleteProperty(this.#store, key);
    return this.#self;
  }

  deleteAllProperties(): GoogleProperties {
    for (const key of Object.keys(this.#store)) Reflect.deleteProperty(this.#store, key);
    return this.#self;
  }

  getKeys(): string[] {
    return Object.keys(this.#store);
  }

  getProperties(): Record<string, string> {
    return { ...this.#store };
  }
}

export class PropertiesServiceService extends Service implements GoogleAppsScript.Properties.PropertiesService {
  readonly serviceName = 'PropertiesService';
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.#context = context;
  }

  getDocumentProperties(): GoogleProperties {
    return new PropertiesStoreService(this.#context.state.documentProperties);
  }

  getScriptProperties(): GoogleProperties {
    return new PropertiesStoreService(this.#context.state.scriptProperties);
  }

  getUserProperties(): GoogleProperties {
    const key = this.#context.execution?.user.key ?? 'owner';
    return new PropertiesStoreService((this.#context.state.userProperties[key] ??= {}));
  }
}
