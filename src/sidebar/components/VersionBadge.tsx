/** In the header: whether the agreement is signed, and the way to its versions. Nothing until that is known. */
import type { Session } from '../session';
import { useWords } from '../useWords';
import { versionStatus } from '../versions/versionStatus';
import { Icon } from './Icon';

export function VersionBadge({ session }: { readonly session: Session }) {
  const { say } = useWords();
  const status = versionStatus(session.versions.view);
  if (status === null) return null;
  const text = say(status.key, { number: status.number });
  return (
    <button
      type="button"
      class={`badge small ${status.icon}`}
      aria-label={`${text}. ${say('page.versions')}`}
      onClick={() => session.go({ page: 'versions' })}
    >
      <Icon name={status.icon} />
      {text}
    </button>
  );
}
