/** Values of a column with their counts, of which a person says which ones are meant. */
import type { ComponentChildren } from 'preact';
import type { ValueListView } from '../../endpoints/leadLog/contract';
import { useWords } from '../useWords';
import { Wrong } from './Wrong';

interface ValueChoiceProps {
  readonly id: string;
  readonly question: string;
  readonly help?: string;
  readonly list: ValueListView;
  /** `null`: nobody has chosen, the list says what counts until then. */
  readonly chosen: readonly string[] | null;
  readonly wrong?: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChoose: (values: readonly string[]) => void;
  readonly children?: ComponentChildren;
}

export function ValueChoice(props: ValueChoiceProps) {
  const { id, question, help, list, chosen, wrong = [], isReadOnly, onChoose, children } = props;
  const { say, apart, number } = useWords();
  const current = chosen ?? list.values.filter(({ isChosen }) => isChosen).map(({ value }) => value);
  const toggle = (value: string): void =>
    onChoose(current.includes(value) ? current.filter((one) => one !== value) : [...current, value]);
  return (
    <fieldset class="field" aria-describedby={`${id}-help ${id}-wrong`}>
      <legend class="label">{question}</legend>
      <div class="values">
        {list.values.map(({ value, count }) => (
          <label class="choice" key={value}>
            <input
              type="checkbox"
              checked={current.includes(value)}
              disabled={isReadOnly}
              onChange={() => toggle(value)}
            />
            <span>
              {apart(value)} <span class="quiet figures">{number(count)}</span>
            </span>
          </label>
        ))}
      </div>
      {list.moreCount > 0 && <p class="help small quiet">{say('leadLog.valuesMore', { count: list.moreCount })}</p>}
      <Wrong id={`${id}-wrong`} sentences={wrong} />
      {help && (
        <p class="help small quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
    </fieldset>
  );
}
