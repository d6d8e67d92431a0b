/** Lists of the values that stand in the log's columns, with counts, for people to say what each of them means. */
import { sameWord } from '../../domain/text/sameWord';
import type { LeadType } from '../../domain/agreement/agreement';
import type { Cell } from '../../domain/cell';
import type { LeadField } from '../../domain/leads/leads';
import type { LeadRows } from '../../domain/leads/reading/leadRows';
import { countValues, readYesNoColumn } from '../../domain/leads/reading/valueList';
import type { LeadLogMapping } from '../../workbook/leadLog/leadLogMapping';
import type { FieldValuesView, ValueListView } from './contract';

const VALUES_SHOWN = 100;

/** Fields whose values are mapped. */
const VALUE_FIELDS = ['reached', 'stage', 'accepted', 'leadType', 'source', 'qualification'] as const;

type ValueField = (typeof VALUE_FIELDS)[number];

/** Blank cells mean nothing, and are not offered. */
function listOf(
  cells: readonly Cell[],
  chosen: readonly string[] | undefined,
  usual: (value: string) => boolean,
): ValueListView {
  const words = chosen && new Set(chosen.map(sameWord));
  const counts = countValues(cells).filter(({ value }) => value !== '');
  return {
    values: counts.slice(0, VALUES_SHOWN).map(({ value, count }) => ({
      value,
      count,
      isChosen: words === undefined ? usual(value) : words.has(sameWord(value)),
    })),
    moreCount: counts.slice(VALUES_SHOWN).reduce((sum, { count }) => sum + count, 0),
    isSaved: chosen !== undefined,
  };
}

/** What a value means until somebody says so. */
function usualMeaning(field: ValueField, leadTypes: readonly LeadType[]): (value: string) => boolean {
  if (field === 'source' || field === 'qualification') return () => true;
  if (field !== 'leadType') return (value) => readYesNoColumn([value], field, null).yes[0] === 1;
  const asking = new Set(leadTypes.filter(({ asksForSales }) => asksForSales).map(({ name }) => sameWord(name)));
  return (value) => asking.has(sameWord(value));
}

/**
 * One list for each mapped column of values.
 *
 * @param tabs the log, then the tabs that are joined to it: a field is listed from the first that has it
 */
export const valueListViews = (
  tabs: readonly (LeadRows | null)[],
  saved: LeadLogMapping | null,
  leadTypes: readonly LeadType[],
): FieldValuesView[] =>
  VALUE_FIELDS.flatMap((field: ValueField & LeadField) => {
    const cells = tabs.map((rows) => rows?.columns[field]).find((column) => column !== undefined);
    return cells === undefined
      ? []
      : [{ field, ...listOf(cells, saved?.values[field], usualMeaning(field, leadTypes)) }];
  });

/** Without a choice, rows of all values count. */
export const filterValues = (cells: readonly Cell[], chosen: readonly string[] | undefined): ValueListView =>
  listOf(cells, chosen, () => true);
