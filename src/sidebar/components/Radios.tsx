/** A question with a few answers, all in sight. */
import type { ComponentChildren } from 'preact';
import { Wrong } from './Wrong';

interface RadiosProps {
  readonly name: string;
  readonly question: ComponentChildren;
  readonly help?: string;
  readonly wrong?: readonly string[];
  /** `null`: not answered yet. */
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly text: string; readonly language?: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

export function Radios({ name, question, help, wrong = [], value, options, disabled = false, onChange }: RadiosProps) {
  return (
    <fieldset class="field" aria-describedby={`${name}-help ${name}-wrong`}>
      <legend class="label">{question}</legend>
      {options.map((option) => (
        <label class="choice" key={option.value} lang={option.language}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
      <Wrong id={`${name}-wrong`} sentences={wrong} />
      {help && (
        <p class="help small quiet" id={`${name}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
