/** Formulas between the notation of a locale and that of the engine, which knows only `,` and the decimal point. */
import type { LocaleFacts } from './localeFacts';

interface Token {
  readonly kind:
    'text' | 'sheet' | 'number' | 'name' | 'open' | 'close' | 'separator' | 'operator' | 'space' | 'unknown';
  readonly text: string;
}

/** Numbers are cut by the locale's decimal sign; whether a comma separates is for the reader of the tokens to say. */
function tokens(formula: string, decimal: '.' | ','): Token[] {
  const number = decimal === ',' ? '(?:\\d+(?:,\\d+)?|,\\d+)' : '(?:\\d+\\.?\\d*|\\.\\d+)';
  const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
    ['space', /\s+/y],
    ['text', /"(?:[^"]|"")*"/y],
    ['sheet', /'(?:[^']|'')*'!?/y],
    ['name', /#?[\p{L}_$][\p{L}\p{N}_.$!?]*|\$?\d+(?=:\$?\d)|#[A-Z/0]+[!?]?/uy],
    ['number', new RegExp(`${number}(?:[eE][+-]?\\d+)?`, 'y')],
    ['open', /[({]/y],
    ['close', /[)}]/y],
    ['separator', /[,;\\]/y],
    ['operator', /<>|<=|>=|[-+*/^&=<>:%@#]/y],
  ];
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    let token: Token | null = null;
    for (const [kind, shape] of shapes) {
      shape.lastIndex = at;
      const match = shape.exec(formula);
      if (match) {
        token = { kind, text: match[0] };
        break;
      }
    }
    token ??= { kind: 'unknown', text: formula.charAt(at) };
    found.push(token);
    at += token.text.length;
  }
  return found;
}

/** A formula that Sheets would answer with `#ERROR!` and "Formula parse error." */
export class FormulaParseError extends Error {
  constructor() {
    super('Formula parse error.');
    this.name = 'FormulaParseError';
  }
}

/**
 * @param formula with or without `=`, as a person of that locale types it, or as a script writes it
 * @throws FormulaParseError where a comma can be neither decimal sign nor separator, or brackets do not match
 * @example toEngineFormula('=SUM(1,5;A1)', localeFacts('de_DE')) is '=SUM(1.5,A1)'
 */
export function toEngineFormula(formula: string, locale: LocaleFacts): string {
  const brackets: string[] = [];
  let result = '';
  for (const { kind, text } of tokens(formula, locale.decimal)) {
    if (kind === 'open') brackets.push(text);
    if (kind === 'close' && brackets.pop() !== (text === ')' ? '(' : '{')) throw new FormulaParseError();
    if (kind === 'number') result += text.replace(',', '.');
    else if (kind !== 'separator') result += text;
    else if (brackets.at(-1) === '{') {
      if (text === ';') result += ';';
      else if (text === locale.arrayColumn) result += ',';
      else throw new FormulaParseError();
    } else {
      // A semicolon separates in every locale, a comma only where it is no decimal sign.
      if (text === '\\' || (text === ',' && locale.decimal === ',')) throw new FormulaParseError();
      result += ',';
    }
  }
  if (brackets.length > 0) throw new FormulaParseError();
  return result.startsWith('=') ? result : `=${result}`;
}

/** The engine's formula as the locale writes it: the inverse of `toEngineFormula`. */
export function fromEngineFormula(formula: string, locale: LocaleFacts): string {
  if (locale.decimal === '.') return formula;
  const brackets: string[] = [];
  let result = '';
  for (const { kind, text } of tokens(formula, '.')) {
    if (kind === 'open') brackets.push(text);
    if (kind === 'close') brackets.pop();
    if (kind === 'number') result += text.replace('.', ',');
    else if (kind === 'separator' && text === ',') result += brackets.at(-1) === '{' ? '\\' : ';';
    else result += text;
  }
  return result;
}

const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;

/** Whether a text that begins with a sign is arithmetic over numbers, cells and functions, and no phone number or list. */
export function isFormulaExpression(text: string, locale: LocaleFacts): boolean {
  let depth = 0;
  let wantsOperand = true;
  let hasMeaning = false;
  const list = tokens(text, locale.decimal).filter(({ kind }) => kind !== 'space');
  for (const [index, { kind, text: piece }] of list.entries()) {
    if (kind === 'name') {
      const isCall = list[index + 1]?.text === '(';
      if (!wantsOperand || (!isCall && !CELL.test(piece))) return false;
      hasMeaning = true;
      wantsOperand = isCall;
    } else if (kind === 'number' || kind === 'text') {
      if (!wantsOperand) return false;
      wantsOperand = false;
    } else if (kind === 'open' && piece === '(') {
      depth++;
      wantsOperand = true;
    } else if (kind === 'close' && piece === ')') {
      if (--depth < 0) return false;
      wantsOperand = false;
    } else if (kind === 'separator') {
      if (depth === 0) return false;
      wantsOperand = true;
    } else if (kind === 'operator' && piece === '%') {
      if (wantsOperand) return false;
    } else if (kind === 'operator' && /^[-+]$/.test(piece)) {
      if (!wantsOperand) hasMeaning = true;
      wantsOperand = true;
    } else if (kind === 'operator' && piece !== '@' && piece !== '#') {
      if (wantsOperand) return false;
      hasMeaning = true;
      wantsOperand = true;
    } else return false;
  }
  return depth === 0 && !wantsOperand && hasMeaning;
}
