/** Reads the file, then shows one page at a time in the person's language. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FileView } from '../endpoints/contract';
import { languageOf } from '../locales/language';
import { AnnounceContext } from './announce';
import { Outcome } from './components/Outcome';
import { CurrentPage } from './pages/CurrentPage';
import { useCall } from './useCall';
import { WordsContext } from './useWords';
import { makeWords } from './words';

export function App() {
  const [file, setFile] = useState<FileView | null>(null);
  const [announcement, announce] = useState('');
  const reading = useCall('readFile');
  const words = useMemo(
    () =>
      file
        ? makeWords(languageOf(file.language), file.locale, file.timeZone)
        : makeWords(languageOf(navigator.language), navigator.language, 'UTC'),
    [file?.language, file?.locale, file?.timeZone],
  );

  const read = async (): Promise<void> => setFile(await reading.ask());
  useEffect(() => void read(), []);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  const changeFile = useCallback(
    (change: Partial<FileView>) => setFile((before) => before && { ...before, ...change }),
    [],
  );

  return (
    <WordsContext.Provider value={words}>
      <AnnounceContext.Provider value={announce}>
        {file ? (
          <CurrentPage file={file} changeFile={changeFile} />
        ) : (
          <main class="content" aria-busy={reading.busy}>
            <h1 class="unseen">Pactline</h1>
            {reading.busy && <p class="quiet">{words.say('shell.loading')}</p>}
            <Outcome call={reading} again={read} />
          </main>
        )}
        <div class="unseen" role="status" aria-live="polite">
          {announcement}
        </div>
      </AnnounceContext.Provider>
    </WordsContext.Provider>
  );
}
