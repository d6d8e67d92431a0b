/** One version: its state, its days, who signed it, what is wrong with its record, and what it changed. */
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { useWords } from '../../useWords';
import type { PageProps } from '../pageProps';
import { ActionResult } from './ActionResult';
import { RebuildTab } from './RebuildTab';
import { Signatures } from './Signatures';
import { VersionIssues } from './VersionIssues';

interface VersionPageProps extends PageProps {
  readonly number: number;
}

export function VersionPage({ session, back, number }: VersionPageProps) {
  const { say, day } = useWords();
  const { view, forgetRefusals } = session.versions;
  useEffect(() => forgetRefusals, []);
  const version = view?.versions.find((one) => one.number === number);
  if (!view || !version) return <Page title={say('versions.version', { number })} back={back} children={null} />;
  const older = view.versions.find((one) => one.number < number);
  const isGood = version.isInForce && version.state !== 'expired' && !version.isCopied;
  const compare = (from: number | null, to: number | null): void => session.go({ page: 'comparison', from, to });
  return (
    <Page title={say('versions.version', { number })} back={back}>
      <ActionResult session={session} />
      {version.issues.length > 0 && (
        <Notice tone="bad" spoken={false}>
          <VersionIssues issues={version.issues} />
        </Notice>
      )}
      {version.isCopied && (
        <Notice tone="note" spoken={false}>
          {say('versions.copied')}
        </Notice>
      )}
      {!view.hasAgreementTab && <RebuildTab session={session} view={view} version={number} />}
      <dl class="facts">
        <dt class="small quiet">{say('versions.stateLabel')}</dt>
        <dd class={`state${isGood ? ' good' : ''}`}>
          {isGood && <Icon name="good" />}
          <span>{say(isGood ? 'versions.inForce' : `versions.state.${version.state}`)}</span>
        </dd>
        <dt class="small quiet">{say('versions.inForceFrom')}</dt>
        <dd>{day(version.effectiveOn)}</dd>
        <dt class="small quiet">{say('versions.inForceUntil')}</dt>
        <dd>{version.endsOn === null ? say('versions.noEnd') : day(version.endsOn)}</dd>
      </dl>
      <Signatures signatures={version.signatures} />
      <div class="buttons">
        {older && (
          <Button onClick={() => compare(older.number, number)}>
            {say('comparison.with', { number: older.number })}
          </Button>
        )}
        {view.hasAgreementTab && <Button onClick={() => compare(number, null)}>{say('comparison.withTab')}</Button>}
      </div>
    </Page>
  );
}
