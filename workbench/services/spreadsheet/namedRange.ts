/** Named ranges: Univer's defined names, which follow inserted and removed rows. */
import type { DefinedName } from '../../engine/definedNames';
import { parseReference, quotedSheetName, splitSheetName } from '../range/a1';
import type { ServiceContext } from '../context';
import { Exception } from '../exception';
import type { GoogleRange } from '../google';
import type { ObjectMaker } from '../range/rangeGeometry';
import { Service } from '../service';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Letters, digits and underscores, not beginning like a number or a truth value, and not a reference. */
function checkName(name: unknown): asserts name is string {
  const isName = typeof name === 'string' && /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  const isReference = isName && (/^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R\d*C\d*$/i.test(name));
  if (!isName || isReference || /^(true|false)$/i.test(name)) {
    throw new Exception('The name of a named range is invalid.');
  }
}

function absolute(range: GoogleRange): string {
  const reference = range.getA1Notation().replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(range.getSheet().getName())}!${reference}`;
}

/** The cells of a defined name; `null` where they are gone, or where it stands for a formula. */
export function rangeOfName(context: ServiceContext, make: ObjectMaker, name: DefinedName): GoogleRange | null {
  const { sheetName, reference } = splitSheetName(name.formulaOrRefString);
  const sheetKey = sheetName === null ? null : context.book.keyByName(sheetName);
  if (sheetKey === null) return null;
  const sheet = context.book.worksheet(sheetKey);
  const at = parseReference(reference, sheet.getRowCount(), sheet.getColumnCount());
  return at && make.range(sheetKey, at);
}

/** Makes the name, or moves it if it exists. */
export function setNamedRange(context: ServiceContext, name: unknown, range: GoogleRange): void {
  checkName(name);
  context.book.names.set(name, absolute(range));
  markFormulasOf(context, name);
}

/** Formulas that use a name, also one that was not there until now. */
function markFormulasOf(context: ServiceContext, name: string): void {
  const wanted = name.toLowerCase();
  context.calculation.mark((formula) => formula.toLowerCase().includes(wanted));
}

class NamedRangeService extends Service implements Partial<GoogleNamedRange> {
  readonly serviceName = 'NamedRange';
  readonly #context: ServiceContext;
  readonly #make: ObjectMaker;
  #name: string;

  constructor(context: ServiceContext, make: ObjectMaker, name: string) {
    super();
    this.#context = context;
    this.#make = make;
    this.#name = name;
  }

  #defined(): DefinedName {
    const found = this.#context.book.names.find(this.#name);
    if (!found) throw new Exception('Named range not found.');
    return found;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): GoogleRange {
    const range = rangeOfName(this.#context, this.#make, this.#defined());
    // Google gives a range that cannot be used; reading its cells is where it fails there.
    if (!range) throw new Exception('Range not found');
    return range;
  }

  setName(name: string): GoogleNamedRange {
    const range = this.getRange();
    checkName(name);
    this.#context.book.names.remove(this.#name);
    setNamedRange(this.#context, name, range);
    this.#name = name;
    return this;
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    this.#defined();
    setNamedRange(this.#context, this.#name, range);
    return this;
  }

  remove(): void {
    this.#context.book.names.remove(this.#defined().name);
  }
}

/** Names whose cells are gone are left out, as Google leaves them out. */
export function namedRanges(
  context: ServiceContext,
  make: ObjectMaker,
  isWanted: (range: GoogleRange) => boolean = () => true,
): GoogleNamedRange[] {
  return context.book.names
    .all()
    .filter((name) => {
      const range = rangeOfName(context, make, name);
      return range !== null && isWanted(range);
    })
    .map(({ name }) => new NamedRangeService(context, make, name) as unknown as GoogleNamedRange);
}
