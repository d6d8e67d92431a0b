/** Label above, control, unit beside it, help and what is wrong below: tied together for eye and screen reader alike. */
import type { ComponentChildren } from 'preact';
import { Wrong } from './Wrong';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Of the label, where it is not the page's. */
  readonly language?: string;
  /** A word at the end of the label's line, such as `Changed`. */
  readonly mark?: string | undefined;
  readonly isChanged?: boolean;
  readonly unit?: string | undefined;
  readonly help?: string;
  /** Sentences that say what is wrong and what to type instead. */
  readonly wrong?: readonly string[];
  /** Under the control, above the help. */
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** What the control inside a field of this id must carry. */
export const described = (id: string, wrong: readonly string[] = [], wrongId = `${id}-wrong`): Described => ({
  id,
  'aria-describedby': `${id}-unit ${id}-help ${wrongId}`,
  'aria-invalid': wrong.length > 0,
});

export function Field({
  id,
  label,
  language,
  mark,
  isChanged = false,
  unit,
  help,
  wrong = [],
  below,
  children,
}: FieldProps) {
  return (
    <div class={`field${isChanged ? ' changed' : ''}`}>
      <div class="label">
        <label for={id} lang={language}>
          {label}
        </label>
        {mark && <span class="mark small">{mark}</span>}
      </div>
      <div class="box">
        {children}
        {unit && (
          <span class="unit small" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </div>
      <Wrong id={`${id}-wrong`} sentences={wrong} />
      {below}
      {help && (
        <p class="help small quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
