/** A list of places to go to, each with a word on what is there. */
import { Icon } from './Icon';

/** A tone is never colour alone; what changed says so in words. */
const MARK_ICONS = { changed: null, bad: 'warning', good: 'good', quiet: null } as const;

export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  /** Short words on the state of what is there. */
  readonly marks?: readonly { readonly tone: keyof typeof MARK_ICONS; readonly text: string }[];
  readonly onOpen: () => void;
}

interface EntryListProps {
  readonly label: string;
  /** Of the titles, where it is not the page's. */
  readonly language?: string;
  readonly entries: readonly Entry[];
}

export function EntryList({ label, language, entries }: EntryListProps) {
  return (
    <nav aria-label={label}>
      <ul class="pages">
        {entries.map(({ key, title, about, marks = [], onOpen }) => (
          <li key={key}>
            <button type="button" onClick={onOpen}>
              <span class="texts">
                <span lang={language}>{title}</span>
                <span class="small quiet about">{about}</span>
                {marks.map(({ tone, text }) => (
                  <span class={`small entry-mark ${tone}`} key={tone}>
                    {MARK_ICONS[tone] && <Icon name={MARK_ICONS[tone]} />}
                    {text}
                  </span>
                ))}
              </span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
