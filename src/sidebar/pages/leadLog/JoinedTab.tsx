/** Deals or activities on a tab of their own: which tab, and which columns join and feed the leads. */
import type { ColumnView, LeadLogChoice, LeadLogView } from '../../../endpoints/leadLog/contract';
import type { TextKey } from '../../../locales/sidebar';
import { Field } from '../../components/Field';
import { Select } from '../../components/Select';
import { columnOf } from '../../leadLog/leadLogChoice';
import type { LeadLog } from '../../leadLog/useLeadLog';
import { useWords } from '../../useWords';
import { columnOptions, Samples } from './columnOptions';

interface JoinedTabProps {
  readonly part: 'deals' | 'activities';
  readonly leadLog: LeadLog;
  readonly view: LeadLogView;
  readonly choice: LeadLogChoice;
  readonly isReadOnly: boolean;
}

type Columns = Readonly<Record<string, number | null>>;

/** Keys of the choice, and the labels of what they feed. */
const FEEDS: Readonly<Record<JoinedTabProps['part'], readonly (readonly [key: string, label: TextKey])[]>> = {
  deals: [
    ['leadIdColumn', 'leadLog.field.leadId'],
    ['wonColumn', 'leadLog.field.won'],
    ['amountColumn', 'leadLog.field.amount'],
  ],
  activities: [
    ['leadIdColumn', 'leadLog.field.leadId'],
    ['timeColumn', 'leadLog.activityTime'],
    ['kindColumn', 'leadLog.activityKind'],
    ['outcomeColumn', 'leadLog.activityOutcome'],
  ],
};

export function JoinedTab({ part, leadLog, view, choice, isReadOnly }: JoinedTabProps) {
  const { say } = useWords();
  const joined = choice[part] ?? null;
  const joinedView = view[part];
  const others = view.tabs.filter(({ id }) => id !== choice.tabId);
  return (
    <section class="section">
      <h2>{say(`leadLog.${part}`)}</h2>
      <Field id={`${part}-tab`} label={say(`leadLog.${part}Tab`)} help={say(`leadLog.${part}Help`)}>
        <Select
          id={`${part}-tab`}
          value={joined === null ? '' : String(joined.tabId)}
          options={[
            { value: '', text: say(`leadLog.${part}None`) },
            ...others.map(({ id, name }) => ({ value: String(id), text: name })),
          ]}
          disabled={isReadOnly}
          onChange={(id) => void leadLog.readPart(part, id === '' ? null : Number(id))}
        />
      </Field>
      {joined !== null &&
        joinedView?.tabId === joined.tabId &&
        FEEDS[part].map(([key, label]) => (
          <JoinedColumn
            key={key}
            id={`${part}-${key}`}
            label={say(label)}
            columns={joinedView.columns}
            column={(joined as unknown as Columns)[key] ?? null}
            isReadOnly={isReadOnly}
            onChoose={(column) => leadLog.choose({ ...choice, [part]: { ...joined, [key]: column } })}
          />
        ))}
    </section>
  );
}

interface JoinedColumnProps {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly ColumnView[];
  readonly column: number | null;
  readonly isReadOnly: boolean;
  readonly onChoose: (column: number | null) => void;
}

function JoinedColumn({ id, label, columns, column, isReadOnly, onChoose }: JoinedColumnProps) {
  const words = useWords();
  return (
    <Field id={id} label={label} below={<Samples column={columnOf(columns, column)} />}>
      <Select
        id={id}
        value={column === null ? '' : String(column)}
        options={[{ value: '', text: words.say('leadLog.noColumn') }, ...columnOptions(columns, words)]}
        disabled={isReadOnly}
        onChange={(value) => onChoose(value === '' ? null : Number(value))}
      />
    </Field>
  );
}
