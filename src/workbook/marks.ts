/** Marks that stand before a state, so that nobody has to tell it by its colour alone. */
import { COLOURS } from './colours';

export const MARKS = {
  /** Reached, or ahead. */
  good: '✓',
  /** Behind: there is still time. */
  behind: '▼',
  /** Missed, or far behind. */
  bad: '✗',
  /** Too few stand behind a figure to lean on it. */
  thin: '○',
} as const;

export type Mark = keyof typeof MARKS;

/** The colour that goes with a mark; the look of the report takes it from the first letter of a cell. */
export const MARK_COLOURS: Readonly<Record<Mark, string>> = {
  good: COLOURS.good,
  behind: COLOURS.warning,
  bad: COLOURS.bad,
  thin: COLOURS.quiet,
};

/** @example marked('behind', '45 behind the line') // '▼ 45 behind the line' */
export const marked = (mark: Mark, text: string): string => `${MARKS[mark]} ${text}`;
