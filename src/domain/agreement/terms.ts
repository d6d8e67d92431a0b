/** Every term of the agreement, declared once: cells, named ranges, forms, checks and labels come from this list. */
import { company } from './sections/company';
import { keeping } from './sections/keeping';
import { marketing } from './sections/marketing';
import { parties } from './sections/parties';
import { people } from './sections/people';
import { sales } from './sections/sales';
import type { TermDeclaration } from './termDeclaration';

/** In the order in which the document and the sidebar show them. */
export const terms = [...parties, ...company, ...marketing, ...sales, ...keeping, ...people] as const;

type Declared = (typeof terms)[number];

export type TermKey = Declared['key'];

export type SectionKey = Declared['section'];

export type TableKey = Extract<Declared, { kind: 'table' }>['key'];

/** Columns of one table, so that each language must label every one of them. */
export type ColumnKey<Key extends TableKey> = Extract<Declared, { key: Key; kind: 'table' }>['columns'][number]['key'];

/** The ready wording of a section, which each language must have. */
type WordingKey = `${SectionKey}Wording`;

const byKey = (key: string): TermDeclaration | undefined => terms.find((term) => term.key === key);

export const isTermKey = (key: string): key is TermKey => byKey(key) !== undefined;

/**
 * The declaration of a term.
 *
 * @example termOf('closeRate').kind // 'rate'
 */
export const termOf = (key: TermKey): TermDeclaration => byKey(key)!;

/** Sections in the order of the document. */
export const sectionKeys = (): SectionKey[] => [...new Set(terms.map((term) => term.section))];

/** The key of the text with which a section opens. */
export const wordingKey = (section: SectionKey): WordingKey => `${section}Wording`;
