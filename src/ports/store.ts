/** Small texts kept beside the file (document) or the person (user). */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}
