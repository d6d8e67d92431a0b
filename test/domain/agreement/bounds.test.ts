/** Every bound of every term and of every column of a table: the last value inside is taken, the first outside is named. */
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/domain/agreement/checkValue';
import {
  DEFAULT_LONGEST,
  isTable,
  type TermDeclaration,
  type TermValue,
  type ValueDeclaration,
} from '../../../src/domain/agreement/termDeclaration';
import { terms } from '../../../src/domain/agreement/terms';

interface Bound {
  readonly name: string;
  readonly declaration: ValueDeclaration;
  readonly inside: TermValue;
  readonly outside: TermValue;
  readonly code: string;
}

type Named = readonly [name: string, declaration: ValueDeclaration];

const named = (terms as readonly TermDeclaration[]).flatMap((term): Named[] =>
  isTable(term) ? term.columns.map((column): Named => [`${term.key}.${column.key}`, column]) : [[term.key, term]],
);

/** The smallest step that people type: a cent, a per mille, or one where only whole numbers go. */
const stepOf = ({ kind, whole }: ValueDeclaration) => (whole ? 1 : kind === 'rate' ? 0.001 : 0.01);

const isNumeric = ({ kind }: ValueDeclaration) => kind === 'number' || kind === 'money' || kind === 'rate';

function boundsOf(name: string, declaration: ValueDeclaration): Bound[] {
  const { kind, above, least, most, whole, longest, choices, required } = declaration;
  const bound = (what: string, inside: TermValue, outside: TermValue, code: string): Bound => ({
    name: `${name}, ${what}`,
    declaration,
    inside,
    outside,
    code,
  });
  const step = stepOf(declaration);
  const low = least ?? (kind === 'rate' && above === undefined ? 0 : undefined);
  const high = most ?? (kind === 'rate' ? 1 : undefined);
  const middle = above !== undefined ? above + step : (low ?? 0);
  return [
    ...(isNumeric(declaration) && above !== undefined ? [bound('above', above + step, above, 'notAbove')] : []),
    ...(isNumeric(declaration) && low !== undefined
      ? [bound('least', low, low - step, kind === 'rate' ? 'rateTooLow' : 'tooLow')]
      : []),
    ...(isNumeric(declaration) && high !== undefined
      ? [bound('most', high, high + step, kind === 'rate' && high === 1 ? 'rateTooHigh' : 'tooHigh')]
      : []),
    ...(whole ? [bound('whole', middle, middle + 0.5, 'notWhole')] : []),
    ...(kind === 'text'
      ? [
          bound(
            'longest',
            'x'.repeat(longest ?? DEFAULT_LONGEST),
            'x'.repeat((longest ?? DEFAULT_LONGEST) + 1),
            'tooLong',
          ),
        ]
      : []),
    ...(kind === 'choice' ? (choices ?? []).map((choice) => bound(choice, choice, `${choice}x`, 'unknownChoice')) : []),
    ...(required && isNumeric(declaration) ? [bound('required', middle, null, 'blank')] : []),
  ];
}

const bounds = named.flatMap(([name, declaration]) => boundsOf(name, declaration));

const codesOf = (declaration: ValueDeclaration, value: TermValue) =>
  checkValue(declaration, value, 'here').map(({ code }) => code);

describe('the bounds of the terms', () => {
  it.each(bounds.map((bound) => [bound.name, bound] as const))(
    '%s',
    (_name, { declaration, inside, outside, code }) => {
      expect(codesOf(declaration, inside)).toEqual([]);
      expect(codesOf(declaration, outside)).toEqual([code]);
    },
  );

  it('stand with every number but revenue, which may be anything', () => {
    const free = named
      .filter(([, declaration]) => isNumeric(declaration) && declaration.kind !== 'rate')
      .filter(([, { above, least }]) => above === undefined && least === undefined)
      .map(([name]) => name);
    expect(free).toEqual(['monthlyFigures.revenue']);
  });
});
