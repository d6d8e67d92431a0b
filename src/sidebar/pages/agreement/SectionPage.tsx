/** One section of the agreement: every term of it as a field or a table. */
import { useLayoutEffect } from 'preact/hooks';
import { isTable, type TermDeclaration } from '../../../domain/agreement/termDeclaration';
import { terms, type SectionKey } from '../../../domain/agreement/terms';
import { AgreementFrame } from './AgreementFrame';
import type { PageProps } from '../pageProps';
import { TableField } from './TableField';
import { TermField } from './TermField';
import { useTermForm } from './useTermForm';

interface SectionPageProps extends PageProps {
  readonly section: string;
  /** The term that was looked for; the focus goes to it. */
  readonly term: string | null;
}

export function SectionPage({ session, back, section, term: wanted }: SectionPageProps) {
  const form = useTermForm(session);
  const { title, intro } = form.words.section(section as SectionKey);
  const own: readonly TermDeclaration[] = terms.filter((term) => term.section === section);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const place = document.getElementById(`term-${wanted}`);
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  }, [wanted, section]);
  return (
    <AgreementFrame title={title} session={session} back={back} form={form} takesFocus={wanted === null}>
      <p class="intro quiet">{intro}</p>
      {own.map((term) =>
        isTable(term) ? (
          <TableField key={term.key} term={term} form={form} />
        ) : (
          <TermField key={term.key} term={term} form={form} />
        ),
      )}
    </AgreementFrame>
  );
}
