/** Offers to make a lost agreement tab again from what was signed. */
import type { VersionsView } from '../../../endpoints/versions/contract';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import { bestToRebuild } from '../../versions/versionStatus';

interface RebuildTabProps {
  readonly session: Session;
  readonly view: VersionsView;
  /** `null`: the one in force. */
  readonly version: number | null;
}

export function RebuildTab({ session, view, version }: RebuildTabProps) {
  const { say } = useWords();
  const { file, versions } = session;
  const number = version ?? bestToRebuild(view)?.number ?? null;
  return (
    <Notice tone="warning" spoken={false}>
      <p>{say('versions.tabGone')}</p>
      {file.canEdit && number !== null && (
        <Button
          busy={versions.rebuilding.busy ? say('versions.rebuilding') : null}
          disabled={versions.busy}
          onClick={() => versions.rebuild(number)}
        >
          {say('versions.rebuild', { number })}
        </Button>
      )}
    </Notice>
  );
}
