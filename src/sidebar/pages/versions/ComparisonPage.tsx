/** Two versions side by side, or a version and the agreement tab: what differs, by section, in words. */
import { useEffect, useState } from 'preact/hooks';
import type { ComparisonView, VersionsView } from '../../../endpoints/versions/contract';
import { termTexts, type TermTexts } from '../../../locales/terms';
import { useAnnounce } from '../../announce';
import { Field } from '../../components/Field';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { Select, type Option } from '../../components/Select';
import { useCall } from '../../useCall';
import { useWords } from '../../useWords';
import type { Words } from '../../words';
import type { PageProps } from '../pageProps';
import { Changes } from './Changes';

interface ComparisonPageProps extends PageProps {
  readonly from: number | null;
  readonly to: number | null;
}

/** Of the working copy, among numbers of versions. */
const WORKING_COPY = 'tab';

const numberOf = (value: string): number | null => (value === WORKING_COPY ? null : Number(value));
const valueOf = (number: number | null): string => (number === null ? WORKING_COPY : String(number));

export function ComparisonPage({ session, back, from, to }: ComparisonPageProps) {
  const words = useWords();
  const { say } = words;
  const { view } = session.versions;
  const comparing = useCall('compareVersions');
  const [pair, setPair] = useState({ from, to });
  const [comparison, setComparison] = useState<ComparisonView | null>(null);

  async function compare(): Promise<void> {
    setComparison(null);
    const next = await comparing.ask(pair);
    if (next !== null) setComparison(next);
  }

  useEffect(() => void compare(), [pair.from, pair.to]);
  const options = view ? optionsOf(view, words) : [];
  return (
    <Page title={say('page.comparison')} back={back}>
      <div class="pair">
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            id={`compare-${end}`}
            label={say(end === 'from' ? 'comparison.earlier' : 'comparison.later')}
          >
            <Select
              id={`compare-${end}`}
              value={valueOf(pair[end])}
              options={options}
              onChange={(value) => setPair((before) => ({ ...before, [end]: numberOf(value) }))}
            />
          </Field>
        ))}
      </div>
      {comparing.busy && (
        <p class="quiet" role="status">
          {say('comparison.comparing')}
        </p>
      )}
      <Outcome call={comparing} again={compare} />
      {comparison && <Differences comparison={comparison} currency={currencyOf(session.agreement.view?.values)} />}
    </Page>
  );
}

const currencyOf = (values: Readonly<Record<string, unknown>> | undefined): string => {
  const currency = values?.['currency'];
  return typeof currency === 'string' ? currency : '';
};

function optionsOf({ versions, draft, hasAgreementTab }: VersionsView, { say }: Words): Option[] {
  const copy = draft ? say('comparison.draft', { number: draft.number }) : say('comparison.workingCopy');
  return [
    ...(hasAgreementTab ? [{ value: WORKING_COPY, text: copy }] : []),
    ...versions.map(({ number }) => ({ value: String(number), text: say('versions.version', { number }) })),
  ];
}

function titleOf(section: string, { sections }: TermTexts): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = sections;
  return titles[section]?.title ?? section;
}

interface DifferencesProps {
  readonly comparison: ComparisonView;
  readonly currency: string;
}

function Differences({ comparison, currency }: DifferencesProps) {
  const { say, day, language } = useWords();
  const announce = useAnnounce();
  const { effectiveOn, sections } = comparison;
  const texts = termTexts(language);
  const title =
    effectiveOn === null ? say('comparison.changes') : say('comparison.changesFrom', { day: day(effectiveOn) });
  const announced = sections.length === 0 ? say('comparison.none') : title;
  useEffect(() => announce(announced), [announced, announce]);
  if (sections.length === 0) return <p>{announced}</p>;
  return (
    <>
      <h2 class="changes-title">{title}</h2>
      {sections.map(({ section, changes }) => (
        <section class="changed-section" key={section}>
          <h3>{titleOf(section, texts)}</h3>
          <Changes changes={changes} texts={texts} currency={currency} />
        </section>
      ))}
    </>
  );
}
