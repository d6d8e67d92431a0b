/** What the add-on may hold in its hands: services, their objects, and the values of enumerations. */

/** An object with methods that the add-on calls; the boundary wraps it, watches it, and knows it by its name. */
export abstract class Service {
  abstract readonly serviceName: string;

  toString(): string {
    return this.serviceName;
  }
}

/** A value such as `SpreadsheetApp.BorderStyle.SOLID`: Google takes these objects where a text would be refused. */
export class EnumerationValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumerationValue>>;

export function enumeration<Name extends string>(...names: readonly Name[]): Enumeration<Name> {
  const values = names.map((name, ordinal) => [name, new EnumerationValue(name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(values)) as Enumeration<Name>;
}

/** The name of a value of this enumeration, or `null` for anything else, a text of the same letters included. */
export function nameIn<Name extends string>(list: Enumeration<Name>, value: unknown): Name | null {
  const found = Object.entries<EnumerationValue>(list).find(([, known]) => known === value);
  return found ? (found[0] as Name) : null;
}
