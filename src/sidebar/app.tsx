/** Reads the file, then shows one page at a time in the person's language. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FileView } from '../endpoints/contract';
import { languageOf } from '../locales/language';
import { AnnounceContext } from './announce';
import { Outcome } from './components/Outcome';
import { isOfNewerPactline, NewerPactlineContext } from './newerPactline';
import { CurrentPage } from './pages/agreement/CurrentPage';
import { NewerPactlinePage } from './pages/NewerPactlinePage';
import { useCall } from './useCall';
import { WordsContext } from './useWords';
import { makeWords } from './words';

export function App() {
  const [file, setFile] = useState<FileView | null>(null);
  /** How often the file was begun anew: each time every page forgets what it knew. */
  const [beginnings, setBeginnings] = useState(0);
  const [announcement, announce] = useState('');
  const [isTooOld, setTooOld] = useState(false);
  const reading = useCall('readFile');
  const words = useMemo(
    () =>
      file
        ? makeWords(languageOf(file.language), file.locale, file.timeZone)
        : makeWords(languageOf(navigator.language), navigator.language, 'UTC'),
    [file?.language, file?.locale, file?.timeZone],
  );

  async function read(): Promise<void> {
    setTooOld(false);
    setFile(await reading.ask());
  }
  useEffect(() => void read(), []);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  const startAgain = useCallback((next: FileView) => {
    setFile(next);
    setBeginnings((count) => count + 1);
  }, []);
  const stopForNewer = useCallback(() => setTooOld(true), []);
  const changeFile = useCallback(
    (change: Partial<FileView>) => setFile((before) => before && { ...before, ...change }),
    [],
  );

  return (
    <WordsContext.Provider value={words}>
      <AnnounceContext.Provider value={announce}>
        <NewerPactlineContext.Provider value={stopForNewer}>
          {isTooOld || isOfNewerPactline(reading.issues) ? (
            <NewerPactlinePage busy={reading.busy} again={read} />
          ) : file ? (
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
        </NewerPactlineContext.Provider>
      </AnnounceContext.Provider>
    </WordsContext.Provider>
  );
}
