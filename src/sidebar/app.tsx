/** Reads the file, then shows one page at a time in the person's language. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FileView } from '../endpoints/contract';
import { sidebarLanguageOf } from '../locales/sidebar';
import { AnnounceContext } from './announce';
import { Outcome } from './components/Outcome';
import { CurrentPage } from './pages/CurrentPage';
import { useCall } from './useCall';
import { WordsContext } from './useWords';
import { makeWords } from './words';

export function App() {
  const [file, setFile] = useState<FileView | null>(null);
  /** How often the file was begun anew: each time every page forgets what it knew. */
  const [beginnings, setBeginnings] = useState(0);
  const [announcement, announce] = useState('');
  const reading = useCall('readFile');
  const words = useMemo(
    () =>
      file
        ? makeWords(sidebarLanguageOf(file.language), file.locale, file.timeZone)
        : makeWords(sidebarLanguageOf(navigator.language), navigator.language, 'UTC'),
    [file?.language, file?.locale, file?.timeZone],
  );

  const read = async (): Promise<void> => setFile(await reading.ask());
  useEffect(() => void read(), []);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  const startAgain = useCallback((next: FileView) => {
    setFile(next);
    setBeginnings((count) => count + 1);
  }, []);
  const changeFile = useCallback(
    (change: Partial<FileView>) => setFile((before) => before && { ...before, ...change }),
    [],
  );

  return (
    <WordsContext.Provider value={words}>
      <AnnounceContext.Provider value={announce}>
        {file ? (
          <CurrentPage
            key={beginnings}
            file={file}
            changeFile={changeFile}
            startAgain={startAgain}
            isRemoved={beginnings > 0}
          />
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
