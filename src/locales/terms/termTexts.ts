/** What each language must say about the terms: a missing key does not compile. */
import type { DerivedKey, SpillColumnKey, SpillKey } from '../../domain/agreement/derivedFigures';
import type { FileRefusalCode } from '../../domain/agreement/refusal';
import type { HistoryIssueCode } from '../../domain/agreement/versions/historyIssue';
import type { VersionRefusalCode } from '../../domain/agreement/versions/versionRefusal';
import type { TermIssueCode } from '../../domain/agreement/termIssue';
import type { UnitKey } from '../../domain/agreement/termDeclaration';
import type { ColumnKey, SectionKey, TableKey, TermKey } from '../../domain/agreement/terms';
import type { Weekday } from '../../domain/time/calendarRules';
import type { Text } from '../translate';

export interface TermText {
  readonly label: string;
  /** One line that fits beside the value. */
  readonly help: string;
}

interface SpillText<Column extends string> {
  readonly title: string;
  readonly help: string;
  readonly columns: Readonly<Record<Column, string>>;
}

export interface TermTexts {
  readonly sections: Readonly<Record<SectionKey, { readonly title: string; readonly intro: string }>>;
  readonly terms: Readonly<Record<TermKey, TermText>>;
  readonly columns: { readonly [Key in TableKey]: Readonly<Record<ColumnKey<Key>, TermText>> };
  readonly derived: Readonly<Record<DerivedKey, TermText>>;
  readonly spills: { readonly [Key in SpillKey]: SpillText<SpillColumnKey<Key>> };
  /** `{currency}` is the agreement's. */
  readonly units: Readonly<Record<UnitKey, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly yes: string;
  readonly no: string;
  /** `{label}` is the term's or the column's; the other placeholders are the issue's values. */
  readonly issues: Readonly<Record<TermIssueCode, Text>>;
  /** Why a whole request is refused. */
  readonly refusals: Readonly<Record<FileRefusalCode, Text>>;
  readonly versionRefusals: Readonly<Record<VersionRefusalCode, Text>>;
  /** `{label}` is the term's, where one is meant. */
  readonly historyIssues: Readonly<Record<HistoryIssueCode, Text>>;
}
