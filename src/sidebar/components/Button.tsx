/** A button that says what is going on while it is busy, and keeps the focus meanwhile. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface ButtonProps {
  readonly kind?: 'primary' | 'outlined' | 'plain';
  /** While set, the button says this and takes no clicks. */
  readonly busy?: string | null;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly id?: string;
  /** Name for screen readers, where the words alone do not say of what; begins with those words. */
  readonly label?: string;
  readonly onClick: () => unknown;
  readonly children: ComponentChildren;
}

/** `aria-disabled`, not `disabled`: a button that vanished from the tab order would take the focus with it. */
export function Button({
  kind = 'outlined',
  busy = null,
  disabled = false,
  describedBy,
  id,
  label,
  onClick,
  children,
}: ButtonProps) {
  const isOff = disabled || busy !== null;
  return (
    <button
      type="button"
      id={id}
      class={`button ${kind}${busy === null ? '' : ' busy'}`}
      aria-label={label}
      aria-disabled={isOff}
      aria-describedby={describedBy}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      {busy !== null && <Icon name="busy" />}
      {busy ?? children}
    </button>
  );
}
