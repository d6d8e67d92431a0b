/** A file that holds several teams or regions: the column that tells them apart, and the values that are this agreement's. */
import type { LeadLogChoice, LeadLogView } from '../../../endpoints/leadLog/contract';
import { Field } from '../../components/Field';
import { Select } from '../../components/Select';
import { ValueChoice } from '../../components/ValueChoice';
import type { LeadLog } from '../../leadLog/useLeadLog';
import { useWords } from '../../useWords';
import { columnOptions } from './columnOptions';

interface RowFilterProps {
  readonly leadLog: LeadLog;
  readonly view: LeadLogView;
  readonly choice: LeadLogChoice;
  readonly isReadOnly: boolean;
}

export function RowFilter({ leadLog, view, choice, isReadOnly }: RowFilterProps) {
  const words = useWords();
  const { say } = words;
  const list = view.filter;
  const column = choice.filter === undefined ? (list?.column ?? null) : (choice.filter?.column ?? null);
  const chosen = choice.filter?.values ?? null;
  const wrong = chosen?.length === 0 ? [say('leadLog.filterNeeded')] : [];
  return (
    <section class="section">
      <h2>{say('leadLog.filter')}</h2>
      <Field id="filter-column" label={say('leadLog.filterColumn')} help={say('leadLog.filterHelp')}>
        <Select
          id="filter-column"
          value={column === null ? '' : String(column)}
          options={[{ value: '', text: say('leadLog.filterNone') }, ...columnOptions(view.columns, words)]}
          disabled={isReadOnly}
          onChange={(value) => void leadLog.readPart('filter', value === '' ? null : Number(value))}
        />
      </Field>
      {list !== null && column !== null && list.column === column && (
        <ValueChoice
          id="filter-values"
          question={say('leadLog.filterValues')}
          list={list}
          chosen={chosen}
          wrong={wrong}
          isReadOnly={isReadOnly}
          onChoose={(values) => leadLog.choose({ ...choice, filter: { column, values } })}
        />
      )}
    </section>
  );
}
