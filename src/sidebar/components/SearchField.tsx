/** A field that narrows a list while one types. */
import { Icon } from './Icon';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

export function SearchField({ label, value, onType }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon name="search" />
      <label class="unseen" for="search">
        {label}
      </label>
      <input
        id="search"
        class="input"
        type="search"
        placeholder={label}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
