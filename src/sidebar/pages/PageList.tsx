/** The way to every other page, each with a word on what is there. */
import { EntryList } from '../components/EntryList';
import { LANGUAGE_NAMES, languageOf } from '../../locales/language';
import type { Session } from '../session';
import { useWords } from '../useWords';
import { agreementNeeds } from '../versions/agreementNeeds';

export function PageList({ session }: { readonly session: Session }) {
  const { say, hour } = useWords();
  const { agreement, file, schedule, versions, go } = session;
  const draft = versions.view?.draft ?? null;
  const needs = agreementNeeds(versions.view);
  const at = schedule?.hour ?? null;
  const { changes } = agreement;
  const abouts = {
    agreement: changes > 0 ? say('today.listAgreementChanged', { count: changes }) : say('today.listAgreement'),
    versions: draft ? say('today.listVersionsDraft', { number: draft.number }) : say('today.listVersions'),
    leadLog: say('today.listLeadLog'),
    refresh:
      at === null ? say('today.listRefresh') : say('today.listNightly', { from: hour(at), to: hour((at + 1) % 24) }),
    formulas: say('today.listFormulas'),
    language: LANGUAGE_NAMES[languageOf(file.language)],
    removal: say('today.listRemoval'),
  } as const;
  const needed =
    needs === null
      ? []
      : needs.what === 'fillIn'
        ? [{ tone: 'quiet' as const, text: say('today.fillInCount', { count: needs.count }) }]
        : [{ tone: 'bad' as const, text: say('agreement.toFixCount', { count: needs.count }) }];
  const entries = (['agreement', 'versions', 'leadLog', 'refresh', 'formulas', 'language', 'removal'] as const).map(
    (page) => ({
      key: page,
      title: say(`page.${page}`),
      about: abouts[page],
      marks: page === 'agreement' ? needed : [],
      onOpen: () => go({ page }),
    }),
  );
  return <EntryList label={say('shell.pages')} entries={entries} />;
}
