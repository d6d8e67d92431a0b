/** A button that shows a mark and is named in words. */
import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly disabled?: boolean;
  readonly id?: string;
  /** For a button that shows and hides something. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, name, disabled = false, id, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      id={id}
      aria-expanded={expanded}
      class="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
