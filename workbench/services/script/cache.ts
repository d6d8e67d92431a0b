/** `CacheService`: texts that may be gone at any time; here they last as long as they were asked to. */
import type { ServiceContext } from '../context';
import { Exception } from '../exception';
import { byteLength } from './properties';
import { Service } from '../service';

type GoogleCache = GoogleAppsScript.Cache.Cache;

const MAXIMUM_VALUE_BYTES = 100 * 1024;
const MAXIMUM_KEY_CHARACTERS = 250;
const MAXIMUM_ITEMS = 1_000;
const DEFAULT_SECONDS = 600;
const MAXIMUM_SECONDS = 21_600;

interface CachedText {
  readonly value: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** What all executions share; not part of a snapshot. */
export type Caches = Map<string, Map<string, CachedText>>;

class CacheStoreService extends Service implements GoogleCache {
  readonly serviceName = 'Cache';
  readonly #items: Map<string, CachedText>;
  readonly #now: () => number;

  constructor(items: Map<string, CachedText>, now: () => number) {
    super();
    this.#items = items;
    this.#now = now;
  }

  get(key: string): string | null {
    const item = this.#items.get(key);
    return item && item.until > this.#now() ? item.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
  }

  put(key: string, value: unknown, expirationInSeconds = DEFAULT_SECONDS): void {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (key.length > MAXIMUM_KEY_CHARACTERS) throw new Exception('Argument too large: key');
    if (byteLength(text) > MAXIMUM_VALUE_BYTES) throw new Exception('Argument too large: value');
    const seconds = Math.min(Math.max(1, expirationInSeconds), MAXIMUM_SECONDS);
    this.#items.delete(key);
    this.#items.set(key, { value: text, until: this.#now() + seconds * 1000 });
    for (const oldest of this.#items.keys()) {
      if (this.#items.size <= MAXIMUM_ITEMS) break;
      this.#items.delete(oldest);
    }
  }

  putAll(values: Record<string, string>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#items.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.#items.delete(key);
  }
}

export class CacheServiceService extends Service implements GoogleAppsScript.Cache.CacheService {
  readonly serviceName = 'CacheService';
  readonly #context: ServiceContext;
  readonly #caches: Caches;

  constructor(context: ServiceContext, caches: Caches) {
    super();
    this.#context = context;
    this.#caches = caches;
  }

  #cache(name: string): GoogleCache {
    let items = this.#caches.get(name);
    if (!items) {
      items = new Map();
      this.#caches.set(name, items);
    }
    return new CacheStoreService(items, this.#context.now);
  }

  getDocumentCache(): GoogleCache {
    return this.#cache('document');
  }

  getScriptCache(): GoogleCache {
    return this.#cache('script');
  }

  getUserCache(): GoogleCache {
    return this.#cache(`user ${this.#context.execution?.user.key ?? 'owner'}`);
  }
}
