/** One field of a lead: which column feeds it, how sure that is, what stands there, and how its dates are read. */
import type { LeadLogChoice, LeadLogView } from '../../../endpoints/leadLog/contract';
import type { LeadField } from '../../../domain/leads/leads';
import { isTextKey, type TextKey } from '../../../locales/sidebar';
import { Field } from '../../components/Field';
import { Radios } from '../../components/Radios';
import { Select } from '../../components/Select';
import { ValueChoice } from '../../components/ValueChoice';
import { bothWays } from '../../format/bothWays';
import { askedFields, columnOf } from '../../leadLog/leadLogChoice';
import { useWords } from '../../useWords';
import { columnOptions, Samples } from './columnOptions';

interface LeadColumnProps {
  readonly field: LeadField;
  readonly view: LeadLogView;
  readonly choice: LeadLogChoice;
  readonly isReadOnly: boolean;
  /** What keeps the choice from being saved. */
  readonly missing: TextKey | undefined;
  readonly onChoose: (choice: LeadLogChoice) => void;
}

export function LeadColumn({ field, view, choice, isReadOnly, missing, onChoose }: LeadColumnProps) {
  const words = useWords();
  const { say } = words;
  const found = view.mapping.find((one) => one.field === field);
  const column = choice.columns[field] ?? null;
  const isChanged = column !== (found?.column ?? null);
  const isAsked = askedFields(view, choice).includes(field);
  const gone = view.issues.find(({ code, path }) => code === 'columnGone' && path === field);
  const sentence = missing === undefined ? [] : [say(missing)];
  const isGone = gone !== undefined && column === null;
  const wrong = isGone ? [say('leadLog.moved', { header: gone.values['header'] ?? '' })] : sentence;
  const list = isChanged ? undefined : view.valueLists.find((one) => one.field === field);
  const values = choice.values?.[field];
  const meaning = `leadLog.values.${field}`;
  const id = `lead-${field}`;

  function confidence(): string {
    if (isChanged) return say('leadLog.changed');
    if (column === null || !found || found.confidence === 'none')
      return field === 'created' ? say('shell.required') : '';
    return say(`leadLog.${found.confidence}`);
  }

  return (
    <div class="lead-column">
      <Field
        id={id}
        label={say(`leadLog.field.${field}`)}
        mark={confidence()}
        isChanged={isChanged}
        help={say(`leadLog.about.${field}`)}
        wrong={isAsked ? [] : wrong}
        below={<Samples column={columnOf(view.columns, column)} />}
      >
        <Select
          id={id}
          value={column === null ? '' : String(column)}
          options={[{ value: '', text: say('leadLog.noColumn') }, ...columnOptions(view.columns, words)]}
          wrong={isAsked ? [] : wrong}
          disabled={isReadOnly}
          onChange={(value) =>
            onChoose({ ...choice, columns: { ...choice.columns, [field]: value === '' ? null : Number(value) } })
          }
        />
      </Field>
      {isAsked && (
        <DayOrder
          field={field}
          samples={columnOf(view.columns, column)?.samples ?? []}
          choice={choice}
          isReadOnly={isReadOnly}
          wrong={sentence}
          onChoose={onChoose}
        />
      )}
      {list && list.values.length > 0 && (
        <details>
          <summary>{say(isTextKey(meaning) ? meaning : 'leadLog.valuesQuestion')}</summary>
          <ValueChoice
            id={`values-${field}`}
            question={say('leadLog.valuesQuestion')}
            list={list}
            chosen={values ?? null}
            isReadOnly={isReadOnly}
            onChoose={(next) => onChoose({ ...choice, values: { ...choice.values, [field]: next } })}
          />
        </details>
      )}
    </div>
  );
}

interface DayOrderProps {
  readonly field: LeadField;
  readonly samples: readonly string[];
  readonly choice: LeadLogChoice;
  readonly isReadOnly: boolean;
  readonly wrong: readonly string[];
  readonly onChoose: (choice: LeadLogChoice) => void;
}

function DayOrder({ field, samples, choice, isReadOnly, wrong, onChoose }: DayOrderProps) {
  const { say, longDay } = useWords();
  // The tenth of February and October show the two orders as well as the cells would.
  const both = bothWays(samples) ?? {
    sample: '2/10',
    dayFirst: Date.UTC(2026, 9, 2),
    monthFirst: Date.UTC(2026, 1, 10),
  };
  const chosen = choice.dayFirst[field];
  return (
    <Radios
      name={`order-${field}`}
      question={say('leadLog.order', { sample: both.sample })}
      help={say('leadLog.orderHelp')}
      wrong={wrong}
      value={chosen === undefined ? null : String(chosen)}
      options={[
        { value: 'true', text: longDay(both.dayFirst) },
        { value: 'false', text: longDay(both.monthFirst) },
      ]}
      disabled={isReadOnly}
      onChange={(value) => onChoose({ ...choice, dayFirst: { ...choice.dayFirst, [field]: value === 'true' } })}
    />
  );
}
