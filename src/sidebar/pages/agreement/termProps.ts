/** What a field of the agreement needs to know and may do, whatever its kind. */
import type { TermKey } from '../../../domain/agreement/terms';
import type { Typed, TypedRow } from '../../agreement/typed';
import type { TermWords } from '../../agreement/termWords';

export interface TermForm {
  readonly words: TermWords;
  /** Three letters, for the units of money. */
  readonly currency: string;
  readonly isReadOnly: boolean;
  /** True after a save was tried: fields that were not touched say what is wrong, too. */
  readonly showsAll: boolean;
  /** True for a value of the draft that was measured and proposed. */
  readonly isMeasured: (key: TermKey) => boolean;
  readonly isChanged: (key: TermKey) => boolean;
  readonly text: (key: TermKey) => string;
  readonly rows: (key: TermKey) => readonly TypedRow[];
  /** What the file holds, as its field would show it. */
  readonly savedText: (key: TermKey) => string;
  /** Sentences for the issues at exactly this path. */
  readonly wrongAt: (path: string) => readonly string[];
  readonly type: (key: TermKey, typed: Typed) => void;
  readonly putBack: (key: TermKey) => void;
}

export interface TermProps<Term> {
  readonly term: Term;
  readonly form: TermForm;
}
