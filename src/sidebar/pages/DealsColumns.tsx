/** Deals on a tab of their own: which tab, and which columns join and feed the leads. */
import type { DealsView, LeadLogChoice, LeadLogView } from '../../endpoints/contract';
import { Field } from '../components/Field';
import { Select } from '../components/Select';
import { columnOf } from '../leadLogChoice';
import type { LeadLog } from '../useLeadLog';
import { useWords } from '../useWords';
import { columnOptions, Samples } from './columnOptions';

type Deals = NonNullable<LeadLogChoice['deals']>;

interface DealsColumnsProps {
  readonly leadLog: LeadLog;
  readonly view: LeadLogView;
  readonly choice: LeadLogChoice;
  readonly isReadOnly: boolean;
}

export function DealsColumns({ leadLog, view, choice, isReadOnly }: DealsColumnsProps) {
  const { say } = useWords();
  const { deals } = choice;
  const others = view.tabs.filter(({ id }) => id !== choice.tabId);
  return (
    <section class="section">
      <h2>{say('leadLog.deals')}</h2>
      <Field id="deals-tab" label={say('leadLog.dealsTab')} help={say('leadLog.dealsHelp')}>
        <Select
          id="deals-tab"
          value={deals === null ? '' : String(deals.tabId)}
          options={[
            { value: '', text: say('leadLog.dealsNone') },
            ...others.map(({ id, name }) => ({ value: String(id), text: name })),
          ]}
          disabled={isReadOnly}
          onChange={(id) => void leadLog.readDeals(id === '' ? null : Number(id))}
        />
      </Field>
      {deals !== null && view.deals?.tabId === deals.tabId && (
        <Columns
          view={view.deals}
          deals={deals}
          isReadOnly={isReadOnly}
          onChoose={(next) => leadLog.choose({ ...choice, deals: next })}
        />
      )}
    </section>
  );
}

const DEALS_FIELDS = [
  ['leadIdColumn', 'leadLog.field.leadId'],
  ['wonColumn', 'leadLog.field.won'],
  ['amountColumn', 'leadLog.field.amount'],
] as const;

interface ColumnsProps {
  readonly view: DealsView;
  readonly deals: Deals;
  readonly isReadOnly: boolean;
  readonly onChoose: (deals: Deals) => void;
}

function Columns({ view, deals, isReadOnly, onChoose }: ColumnsProps) {
  const words = useWords();
  return (
    <>
      {DEALS_FIELDS.map(([key, label]) => {
        const column = deals[key];
        const id = `deals-${key}`;
        return (
          <Field key={key} id={id} label={words.say(label)} below={<Samples column={columnOf(view.columns, column)} />}>
            <Select
              id={id}
              value={column === null ? '' : String(column)}
              options={[{ value: '', text: words.say('leadLog.noColumn') }, ...columnOptions(view.columns, words)]}
              disabled={isReadOnly}
              onChange={(value) => onChoose({ ...deals, [key]: value === '' ? null : Number(value) })}
            />
          </Field>
        );
      })}
    </>
  );
}
