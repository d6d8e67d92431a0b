/** What somebody else changed while one was typing: field by field, both values, and the choice between them. */
import { isTable, type TableTerm } from '../../../domain/agreement/termDeclaration';
import { termOf, type TermKey } from '../../../domain/agreement/terms';
import { typedTerm, type Typed, type TypedRow } from '../../agreement/typed';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import type { Session } from '../../session';
import { useWords } from '../../useWords';
import type { Words } from '../../words';
import type { TermForm } from './termProps';

interface ConflictsProps {
  readonly session: Session;
  readonly form: TermForm;
}

export function Conflicts({ session, form }: ConflictsProps) {
  const { say } = useWords();
  const { agreement } = session;
  if (agreement.conflicts.length === 0) return null;
  return (
    <Notice tone="warning" takesFocus>
      <p>{say('agreement.conflict')}</p>
      {agreement.conflicts.map((key) => (
        <Conflict key={key} term={key} session={session} form={form} />
      ))}
    </Notice>
  );
}

function Conflict({ term: key, session, form }: ConflictsProps & { readonly term: TermKey }) {
  const { say } = useWords();
  const { agreement } = session;
  const { label } = form.words.term(key);
  const theirs = typedTerm(termOf(key), agreement.view?.values[key] ?? null, agreement.typing);
  const mine = agreement.draft.typed[key] ?? '';
  const labelled = (text: string): string => `${text}: ${label}`;
  return (
    <div class="conflict" role="group" aria-label={label}>
      <h2>{label}</h2>
      <dl>
        <dt class="small">{say('agreement.theirs')}</dt>
        <dd>
          <TypedValue term={key} typed={theirs} other={mine} form={form} />
        </dd>
        <dt class="small">{say('agreement.mine')}</dt>
        <dd>
          <TypedValue term={key} typed={mine} other={theirs} form={form} />
        </dd>
      </dl>
      <div class="buttons">
        <Button label={labelled(say('agreement.keepMine'))} onClick={() => agreement.keepMine(key)}>
          {say('agreement.keepMine')}
        </Button>
        <Button label={labelled(say('agreement.takeTheirs'))} onClick={() => agreement.putBack(key)}>
          {say('agreement.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}

interface TypedValueProps {
  readonly term: TermKey;
  readonly typed: Typed;
  readonly other: Typed;
  readonly form: TermForm;
}

/** Of a table, only the rows that the other side has not. */
function TypedValue({ term: key, typed, other, form }: TypedValueProps) {
  const words = useWords();
  const { say } = words;
  const term = termOf(key);
  if (!isTable(term)) return <>{typed === '' ? say('agreement.blank') : typed}</>;
  const lines = rowLines(term, typed, form, words);
  const otherLines = rowLines(term, other, form, words);
  const own = lines.filter((line) => !otherLines.includes(line));
  return (
    <>
      <span>{say(own.length > 0 ? 'agreement.rowsOnlyHere' : 'agreement.rowCount', { count: lines.length })}</span>
      <ul>
        {own.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {own.length === 0 && lines.length === otherLines.length && <span>{say('agreement.orderDiffers')}</span>}
    </>
  );
}

const rowLines = (term: TableTerm, typed: Typed, form: TermForm, words: Words): string[] =>
  typeof typed === 'string' ? [] : typed.map((row) => rowLine(term, row, form, words));

function rowLine(term: TableTerm, row: TypedRow, { words: { texts } }: TermForm, { apart }: Words): string {
  const weekdays: Readonly<Record<string, string>> = texts.weekdays;
  return term.columns
    .map(({ key, kind }) => {
      const text = row[key] ?? '';
      if (kind === 'weekday') return weekdays[text] ?? text;
      if (kind === 'yesNo') return text === 'true' ? texts.yes : text === 'false' ? texts.no : text;
      return text;
    })
    .filter((text) => text !== '')
    .map(apart)
    .join(' · ');
}
