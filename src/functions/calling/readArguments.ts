/** The arguments of one call, read as their declaration says: single values, columns, tables. */
import { type Cell, type Cells, isBlank, isErrorText } from '../../domain/cell';
import type { DayNumber } from '../../domain/time/calendarRules';
import { DAY_MS } from '../../domain/time/civilDay';
import { fromLocal, isKnownZone } from '../../domain/time/zone';
import { columnGroup, type ColumnGroup } from './columns';
import { readTable, type TableRow } from './readTable';
import type { FormulaDeclaration, FormulaServices, Parameter } from './declaration';
import { explain, shown } from './explain';
import { type CellReader, cellReader, type Zones } from './cellReader';
import { refuse, Refusal } from './refusal';

/** A range, or a single value as a range of one cell. */
export interface Argument {
  readonly parameter: Parameter;
  readonly cells: Cells;
  readonly isSingle: boolean;
  /** Left out, or one blank cell. */
  readonly isBlank: boolean;
}

export interface Call extends Zones {
  readonly all: readonly Argument[];
  argument(name: string): Argument;
  isGiven(name: string): boolean;
  /** A single number, rate, day or instant; a blank is refused. */
  one(name: string): number;
  /** As `one`, but `fallback` for a blank. */
  oneOr<Fallback>(name: string, fallback: Fallback): number | Fallback;
  /** A single text as typed; a blank is refused. */
  text(name: string): string;
  /** What was chosen, the first choice where nothing was. */
  choice(name: string): string;
  /** Ranges of equal size, cell by cell. Rows blank in all of them are left out; bad ones are refused together. */
  columns(...names: readonly string[]): ColumnGroup;
  /** The rows of a table, or of the agreement's own where it is left out. */
  table(name: string): readonly TableRow[];
  /** Reads cells of a parameter; texts read as their place in `texts`. */
  reader(parameter: Parameter): CellReader;
  /** The different texts of the rows, as typed. */
  readonly texts: readonly string[];
  /** The date that the sheet shows as this day. */
  dateOf(day: DayNumber): Date;
  /** How a cell reads in a message. */
  shown(value: unknown): string;
}

/** Rows × columns, as messages name them. */
export const sizeOf = (cells: Cells): string => `${cells.length}×${cells[0]!.length}`;

/** Refuses ranges of different size; single values go with any. */
export function refuseUnequal(ranges: readonly Argument[]): void {
  const [first, ...others] = ranges.filter((range) => !range.isSingle);
  for (const other of others) {
    if (sizeOf(other.cells) !== sizeOf(first!.cells)) {
      refuse('sizes', first!.parameter.name, {
        size: sizeOf(first!.cells),
        other: other.parameter.name,
        otherSize: sizeOf(other.cells),
      });
    }
  }
}

function toArgument(parameter: Parameter, value: unknown): Argument {
  const cells = (Array.isArray(value) ? value : [[value ?? '']]) as Cells;
  const isSingle = cells.length === 1 && cells[0]!.length === 1;
  return { parameter, cells, isSingle, isBlank: isSingle && isBlank(cells[0]![0]) };
}

/** Asks a service the first time it is needed, and not again. */
function once<Value>(ask: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: ask() }).value;
}

/**
 * Lays out the arguments of a call; nothing is read and no service asked before it is needed.
 *
 * @param values as Sheets passes them: values, and ranges as rows of cells
 */
export function readArguments(
  declaration: FormulaDeclaration,
  values: ArrayLike<unknown>,
  services: FormulaServices,
): Call {
  const { parameters } = declaration;
  if (values.length > parameters.length) {
    refuse('tooMany', '', { count: values.length, most: parameters.length });
  }
  const all = parameters.map((parameter, index) => toArgument(parameter, values[index]));
  const argument = (name: string): Argument => all.find(({ parameter }) => parameter.name === name)!;
  const knownZone = (name: string): string =>
    isKnownZone(name) ? name : refuse('zone', 'time_zone', { value: `"${name}"` });
  const sheetZone = once(() => knownZone(services.spreadsheetTimeZone()));

  const texts: string[] = [];
  const places = new Map<string, number>();
  const readText: CellReader = (value) => {
    if (isErrorText(value)) return NaN;
    const text = String(value);
    let place = places.get(text);
    if (place === undefined) {
      place = texts.push(text) - 1;
      places.set(text, place);
    }
    return place;
  };

  /** The cell of a single value. */
  const cellOf = (name: string): Cell => {
    const { cells, isSingle } = argument(name);
    if (!isSingle) refuse('oneCell', name, { size: sizeOf(cells) });
    return cells[0]![0]!;
  };
  const refuseCell = (name: string, value: unknown): never => {
    throw new Refusal(explain(argument(name).parameter, value, name, sheetZone));
  };

  const call: Call = {
    all,
    argument,
    sheetZone,
    zone: once(() => {
      const zone = call.all.find(({ parameter }) => parameter.kind === 'zone');
      return !zone || zone.isBlank ? sheetZone() : knownZone(call.text(zone.parameter.name).trim());
    }),
    isGiven: (name) => !argument(name).isBlank,
    one(name) {
      const cell = cellOf(name);
      const value = cellReader(argument(name).parameter, call)(cell);
      return Number.isNaN(value) ? refuseCell(name, cell) : value;
    },
    oneOr: (name, fallback) => (argument(name).isBlank ? fallback : call.one(name)),
    text(name) {
      const cell = cellOf(name);
      return isBlank(cell) || isErrorText(cell) ? refuseCell(name, cell) : String(cell);
    },
    choice(name) {
      const choices = argument(name).parameter.choices!;
      if (argument(name).isBlank) return choices[0]!;
      const cell = cellOf(name);
      const typed = String(cell).trim().toLowerCase();
      return choices.find((choice) => choice === typed) ?? refuseCell(name, cell);
    },
    columns(...names) {
      const ranges = names.map(argument);
      for (const { parameter, isBlank: isMissing } of ranges) {
        if (isMissing && parameter.blank === undefined) refuseCell(parameter.name, '');
      }
      refuseUnequal(ranges);
      return columnGroup(ranges, call);
    },
    table: (name) => readTable(argument(name), call, services),
    reader: (parameter) => (parameter.kind === 'text' ? readText : cellReader(parameter, call)),
    texts,
    dateOf: (day) => new Date(fromLocal(sheetZone(), day * DAY_MS)),
    shown: (value) => shown(value, sheetZone),
  };
  return call;
}
