/** Several ranges that one call writes to. */
import type { GoogleRange } from '../google';
import { Service } from '../service';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeListService extends Service implements Partial<GoogleRangeList> {
  readonly serviceName = 'RangeList';
  readonly #ranges: readonly GoogleRange[];

  constructor(ranges: readonly GoogleRange[]) {
    super();
    this.#ranges = ranges;
  }

  #each(change: (range: GoogleRange) => unknown): GoogleRangeList {
    this.#ranges.forEach(change);
    return this as unknown as GoogleRangeList;
  }

  getRanges(): GoogleRange[] {
    return this.#ranges.slice();
  }

  setValue(value: unknown): GoogleRangeList {
    return this.#each((range) => range.setValue(value));
  }

  clearContent(): GoogleRangeList {
    return this.#each((range) => range.clearContent());
  }

  setBackground(colour: string | null): GoogleRangeList {
    return this.#each((range) => range.setBackground(colour));
  }

  setFontColor(colour: string | null): GoogleRangeList {
    return this.#each((range) => range.setFontColor(colour));
  }

  setFontWeight(weight: 'bold' | 'normal' | null): GoogleRangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: 'italic' | 'normal' | null): GoogleRangeList {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontSize(points: number): GoogleRangeList {
    return this.#each((range) => range.setFontSize(points));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setNumberFormat(pattern: string): GoogleRangeList {
    return this.#each((range) => range.setNumberFormat(pattern));
  }

  setWrap(isWrapped: boolean): GoogleRangeList {
    return this.#each((range) => range.setWrap(isWrapped));
  }
}
