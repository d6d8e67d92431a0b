/** The fields of a lead and their columns; what few logs have stays out of sight until a column is found for it. */
import type { LeadLogChoice, LeadLogView } from '../../../endpoints/leadLog/contract';
import type { LeadField } from '../../../domain/leads/leads';
import type { TextKey } from '../../../locales/sidebar';
import { FURTHER_FIELDS, USUAL_FIELDS } from '../../leadLog/leadLogChoice';
import { useWords } from '../../useWords';
import { LeadColumn } from './LeadColumn';

interface LeadColumnsProps {
  readonly view: LeadLogView;
  readonly choice: LeadLogChoice;
  readonly isReadOnly: boolean;
  readonly missing: ReadonlyMap<LeadField, TextKey> | null;
  readonly onChoose: (choice: LeadLogChoice) => void;
}

export function LeadColumns({ view, choice, isReadOnly, missing, onChoose }: LeadColumnsProps) {
  const { say } = useWords();
  const offered = (field: LeadField): boolean => view.mapping.some((one) => one.field === field);
  // By the file's mapping, not the choice: a field must not jump away while one chooses.
  const isFound = (field: LeadField): boolean =>
    view.mapping.some((one) => one.field === field && (one.column !== null || one.header !== null));
  const further = FURTHER_FIELDS.filter((field) => offered(field) && !isFound(field));
  const shown = [...USUAL_FIELDS.filter(offered), ...FURTHER_FIELDS.filter(isFound)];
  const column = (field: LeadField) => (
    <LeadColumn
      key={`${view.tabId ?? ''} ${field}`}
      field={field}
      view={view}
      choice={choice}
      isReadOnly={isReadOnly}
      missing={missing?.get(field)}
      onChoose={onChoose}
    />
  );
  return (
    <>
      {shown.map(column)}
      {further.length > 0 && (
        <details>
          <summary>{say('leadLog.further', { count: further.length })}</summary>
          {further.map(column)}
        </details>
      )}
    </>
  );
}
