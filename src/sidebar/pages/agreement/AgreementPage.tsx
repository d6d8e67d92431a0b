/** The agreement as a list of sections, with a search over all terms; without one, two ways to begin. */
import { useEffect, useState } from 'preact/hooks';
import { sectionKeys, termOf, terms, type SectionKey } from '../../../domain/agreement/terms';
import { searchTerms } from '../../agreement/searchTerms';
import { termOfPath } from '../../agreement/termWords';
import { EntryList } from '../../components/EntryList';
import { Notice } from '../../components/Notice';
import type { Session } from '../../session';
import { SearchField } from '../../components/SearchField';
import { useWords } from '../../useWords';
import { AgreementFrame } from './AgreementFrame';
import { isNameIssue } from './Misnamed';
import { NewAgreement } from './NewAgreement';
import type { PageProps } from '../pageProps';
import { useTermForm } from './useTermForm';

export function AgreementPage({ session, back }: PageProps) {
  const { say } = useWords();
  const form = useTermForm(session);
  const { agreement, file } = session;
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (file.hasAgreement && !agreement.reading.busy) void agreement.read();
  }, []);
  const isGone = agreement.reading.issues.some(({ code }) => code === 'noAgreement');
  const unreadable = (agreement.view?.issues ?? []).filter(({ code }) => !isNameIssue(code)).length;
  return (
    <AgreementFrame title={say('page.agreement')} session={session} back={back} form={form}>
      {(!file.hasAgreement || isGone) && <NewAgreement session={session} />}
      {agreement.view === null && agreement.reading.busy && <p class="quiet">{say('shell.loading')}</p>}
      {agreement.view && !isGone && (
        <>
          {unreadable > 0 && <Notice tone="warning">{say('agreement.unreadable', { count: unreadable })}</Notice>}
          <SearchField label={say('agreement.search')} value={query} onType={setQuery} />
          {query.trim() === '' ? <Sections session={session} /> : <Found session={session} query={query} />}
        </>
      )}
    </AgreementFrame>
  );
}

function Sections({ session }: { readonly session: Session }) {
  const { say } = useWords();
  const form = useTermForm(session);
  const entries = sectionKeys().map((section) => {
    const own = terms.filter((term) => term.section === section).map((term) => term.key);
    const changed = own.filter((key) => form.isChanged(key)).length;
    const toFix = form.issues.filter(({ path }) => own.some((key) => key === termOfPath(path))).length;
    return {
      key: section,
      title: form.words.section(section).title,
      about: form.words.section(section).intro,
      marks: [
        ...(changed > 0 ? [{ tone: 'changed' as const, text: say('agreement.changedCount', { count: changed }) }] : []),
        ...(toFix > 0 ? [{ tone: 'bad' as const, text: say('agreement.toFixCount', { count: toFix }) }] : []),
      ],
      onOpen: () => session.go({ page: 'section', section, term: null }),
    };
  });
  return <EntryList label={say('agreement.sections')} entries={entries} />;
}

function Found({ session, query }: { readonly session: Session; readonly query: string }) {
  const { say } = useWords();
  const form = useTermForm(session);
  const found = searchTerms(query, form.words);
  const entries = found.map((key) => ({
    key,
    title: form.words.term(key).label,
    about: form.words.section(termOf(key).section as SectionKey).title,
    marks: form.isChanged(key) ? [{ tone: 'changed' as const, text: say('agreement.changed') }] : [],
    onOpen: () => session.go({ page: 'section', section: termOf(key).section, term: key }),
  }));
  return (
    <>
      <p class="small quiet" role="status">
        {found.length === 0 ? say('agreement.foundNone', { query }) : say('agreement.found', { count: found.length })}
      </p>
      <EntryList label={say('agreement.search')} entries={entries} />
    </>
  );
}
