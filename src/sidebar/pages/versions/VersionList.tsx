/** Versions, the newest first: state in a word with a mark, since when, and who signed. */
import { useState } from 'preact/hooks';
import type { VersionsView, VersionView } from '../../../endpoints/versions/contract';
import { Button } from '../../components/Button';
import { EntryList, type Entry } from '../../components/EntryList';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import type { Words } from '../../words';

/** A file of many years has many; the newest are what one looks for. */
const SHOWN = 12;

export function VersionList({ session, view }: { readonly session: Session; readonly view: VersionsView }) {
  const words = useWords();
  const { say } = words;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? view.versions : view.versions.slice(0, SHOWN);
  const more = view.versions.length - shown.length;
  return (
    <>
      <EntryList
        label={say('versions.list')}
        entries={shown.map((version) => ({
          key: String(version.number),
          title: say('versions.version', { number: version.number }),
          about: [aboutDay(version, words), signers(version, words)].filter((text) => text !== '').join(' · '),
          marks: marksOf(version, words),
          onOpen: () => session.go({ page: 'version', number: version.number }),
        }))}
      />
      {more > 0 && (
        <p class="more">
          <Button kind="plain" onClick={() => setShowsAll(true)}>
            {say('versions.showAll', { count: more })}
          </Button>
        </p>
      )}
    </>
  );
}

const aboutDay = ({ effectiveOn, isInForce }: VersionView, { say, day }: Words): string =>
  say(isInForce ? 'versions.since' : 'versions.from', { day: day(effectiveOn) });

const signers = ({ signatures }: VersionView, { apart }: Words): string =>
  signatures.map(({ name }) => apart(name)).join(' · ');

function marksOf({ state, isInForce, isCopied, issues }: VersionView, { say }: Words): NonNullable<Entry['marks']> {
  const damage = issues.length === 0 ? [] : [{ tone: 'bad' as const, text: say('versions.damaged') }];
  // What was signed and then changed is no draft, but binds as little as one.
  if (damage.length > 0 && state === 'draft' && !isCopied) return damage;
  const standing = isCopied
    ? { tone: 'quiet' as const, text: say('versions.copiedMark') }
    : isInForce && state !== 'expired'
      ? { tone: 'good' as const, text: say('versions.inForce') }
      : { tone: 'quiet' as const, text: say(`versions.state.${state}`) };
  return [standing, ...damage];
}
