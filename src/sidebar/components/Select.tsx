/** One of a list, as the platform's own control: keyboards, screen readers and phones know it. */
import { described } from './Field';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly wrong?: readonly string[];
  readonly disabled?: boolean;
  readonly wrongId?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function Select({ id, value, options, wrong, wrongId, disabled = false, onChange }: SelectProps) {
  return (
    <select
      class="input"
      {...described(id, wrong, wrongId)}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
