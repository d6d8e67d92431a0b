/** Shows the two days that a text such as 3/4/2026 may mean, so that a person can say which. */
import { withLatinDigits } from '../../domain/text/withLatinDigits';

const NUMERIC = /(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})/;

/** The first sample that can be read both ways, and both readings; epoch milliseconds at midnight UTC. */
interface BothWays {
  readonly sample: string;
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/**
 * @param samples cells of a column as the sheet shows them
 * @returns `null` where no sample can be read both ways
 * @example bothWays(['3/4/2026']) // dayFirst: 3 April, monthFirst: 4 March
 */
export function bothWays(samples: readonly string[]): BothWays | null {
  for (const sample of samples) {
    const latin = withLatinDigits(sample);
    const match = NUMERIC.exec(latin);
    if (match === null) continue;
    const [first = 0, second = 0, last = 0] = match.slice(1).map(Number);
    if (first < 1 || second < 1 || first > 12 || second > 12 || first === second) continue;
    const year = last < 100 ? 2000 + last : last;
    return { sample, dayFirst: Date.UTC(year, second - 1, first), monthFirst: Date.UTC(year, first - 1, second) };
  }
  return null;
}
