/** Finds a formula by what it does, and leads to it. */
import { useState } from 'preact/hooks';
import { EntryList } from '../../components/EntryList';
import { Page } from '../../components/Page';
import { SearchField } from '../../components/SearchField';
import { searchFormulas } from '../../formulas/formulaList';
import { useWords } from '../../useWords';
import type { PageProps } from '../pageProps';

export function FormulasPage({ session, back }: PageProps) {
  const { say, language } = useWords();
  const [query, setQuery] = useState('');
  const found = searchFormulas(query, language);
  return (
    <Page title={say('page.formulas')} back={back}>
      <SearchField label={say('formulas.search')} value={query} onType={setQuery} />
      <p class="small quiet" role="status">
        {found.length === 0 ? say('formulas.foundNone', { query }) : say('formulas.found', { count: found.length })}
      </p>
      <EntryList
        label={say('page.formulas')}
        language="en"
        entries={found.map(({ name, summary }) => ({
          key: name,
          title: name,
          about: summary,
          onOpen: () => session.go({ page: 'formula', formula: name }),
        }))}
      />
    </Page>
  );
}
