/** Values that were measured far from what is agreed: chosen ones go into the draft, marked as measured. */
import { useEffect, useState } from 'preact/hooks';
import type { ProposalView } from '../../../endpoints/versions/contract';
import { termTexts } from '../../../locales/terms';
import { Button } from '../../components/Button';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { Wrong } from '../../components/Wrong';
import { useWords } from '../../useWords';
import { columnLabel, termLabel } from '../../versions/changeWords';
import { declarationOf, shownValue } from '../../versions/shownValue';
import type { TextKey } from '../../../locales/sidebar';
import type { PageProps } from '../pageProps';

export function ProposalsPage({ session, back }: PageProps) {
  const { say } = useWords();
  const { file, versions, go } = session;
  const proposals = versions.view?.proposals ?? [];
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  useEffect(() => versions.forgetRefusals, []);
  const chosen = proposals.map(({ term }) => term).filter((term) => !left.includes(term));
  const toggle = (term: string): void =>
    setLeft(left.includes(term) ? left.filter((one) => one !== term) : [...left, term]);

  async function accept(): Promise<void> {
    setTried(true);
    if (chosen.length > 0 && (await versions.accept(chosen))) go({ page: 'versions' });
  }

  if (proposals.length === 0) {
    return (
      <Page title={say('page.proposals')} back={back}>
        <p>{say('proposals.none')}</p>
      </Page>
    );
  }
  return (
    <Page title={say('page.proposals')} back={back}>
      <Outcome call={versions.accepting} />
      <p>{say('proposals.intro')}</p>
      <fieldset class="field" aria-describedby="proposals-wrong">
        <legend class="label">{say('proposals.which')}</legend>
        {proposals.map((proposal) => (
          <label class="choice proposal" key={proposal.term}>
            <input
              type="checkbox"
              checked={chosen.includes(proposal.term)}
              disabled={!file.canEdit}
              onChange={() => toggle(proposal.term)}
            />
            <Proposal proposal={proposal} />
          </label>
        ))}
        <Wrong id="proposals-wrong" sentences={isTried && chosen.length === 0 ? [say('proposals.noneChosen')] : []} />
      </fieldset>
      {file.canEdit && (
        <Button kind="primary" busy={versions.accepting.busy ? say('proposals.accepting') : null} onClick={accept}>
          {say('proposals.accept')}
        </Button>
      )}
    </Page>
  );
}

/** What stands behind a measured value; leads where it is not said. */
const COUNTED: Readonly<Partial<Record<string, TextKey>>> = {
  dealSize: 'proposals.ofCustomers',
  salesCycleDays: 'proposals.ofCustomers',
  marketingShare: 'proposals.ofMonths',
};

function Proposal({ proposal }: { readonly proposal: ProposalView }) {
  const words = useWords();
  const { say, language } = words;
  const texts = termTexts(language);
  const [term = '', row, column = null] = proposal.term.split('.');
  const declaration = declarationOf(term, column);
  const shown = (value: number): string => shownValue(declaration, value, texts, words);
  const values = { measured: shown(proposal.measured) };
  return (
    <span>
      <span class="term">
        {termLabel(term, texts)}
        {row !== undefined && ` · ${say('agreement.row', { row: Number(row) })}`}
        {column !== null && ` · ${columnLabel(term, column, texts)}`}
      </span>
      <span class="figures">
        {proposal.agreed === null
          ? say('proposals.notAgreed', values)
          : say('proposals.agreed', { ...values, agreed: shown(proposal.agreed) })}
      </span>
      <span class="small quiet figures">
        {say(COUNTED[proposal.term] ?? 'proposals.ofLeads', { count: proposal.of })}
      </span>
    </span>
  );
}
