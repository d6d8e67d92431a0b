/** Chooses the language of the sidebar; the change shows at once and is kept for the person. */
import { useState } from 'preact/hooks';
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from '../../locales/language';
import { Notice } from '../components/Notice';
import { Outcome } from '../components/Outcome';
import { Page } from '../components/Page';
import { Radios } from '../components/Radios';
import { useCall } from '../useCall';
import { useWords } from '../useWords';
import type { PageProps } from './pageProps';

export function LanguagePage({ session, back }: PageProps) {
  const { say } = useWords();
  const choosing = useCall('chooseLanguage');
  const [isChosen, setChosen] = useState(false);
  /** Marked at once, so that the mark does not jump back until the server has answered. */
  const [wanted, setWanted] = useState<string | null>(null);

  async function choose(language: string): Promise<void> {
    setChosen(false);
    setWanted(language);
    const file = await choosing.ask({ language });
    setWanted((latest) => (latest === language ? null : latest));
    if (file === null) return;
    session.changeFile(file);
    setChosen(true);
  }

  return (
    <Page title={say('page.language')} back={back}>
      <Outcome call={choosing} />
      {isChosen && <Notice tone="good">{say('language.chosen')}</Notice>}
      <Radios
        name="language"
        question={say('language.choose')}
        help={say('language.hint')}
        value={wanted ?? languageOf(session.file.language)}
        options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], language: value }))}
        onChange={(language) => void choose(language)}
      />
    </Page>
  );
}
