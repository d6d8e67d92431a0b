/** Differences of one section, term by term: values before and after, rows by what their first column holds. */
import type { ChangeView } from '../../../endpoints/versions/contract';
import { isTable } from '../../../domain/agreement/termDeclaration';
import { isTermKey, termOf } from '../../../domain/agreement/terms';
import type { TermTexts } from '../../../locales/terms';
import { translate } from '../../../locales/translate';
import { useWords } from '../../useWords';
import { declarationOf, shownValue } from '../../versions/shownValue';
import { columnLabel, rowName, termLabel } from '../../versions/changeWords';

interface ChangesProps {
  readonly changes: readonly ChangeView[];
  readonly texts: TermTexts;
  /** Three letters, `''` where it is not known. */
  readonly currency: string;
}

export function Changes({ changes, texts, currency }: ChangesProps) {
  const terms = [...new Set(changes.map(({ term }) => term))];
  return (
    <ul class="changes">
      {terms.map((term) => {
        const own = changes.filter((change) => change.term === term);
        const isOfTable = isTermKey(term) && isTable(termOf(term));
        return (
          <li key={term}>
            <span class="term">{termLabel(term, texts)}</span>
            {isOfTable ? (
              <Rows changes={own} texts={texts} currency={currency} />
            ) : (
              own.map((change, index) => <Values key={index} change={change} texts={texts} currency={currency} />)
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Changes of one row stand together under its name. */
function Rows({ changes, texts, currency }: ChangesProps) {
  const words = useWords();
  const { say } = words;
  const rows = [...new Set(changes.map(({ row }) => row))];
  return (
    <ul class="changed-rows">
      {rows.map((row) => {
        const own = changes.filter((change) => change.row === row);
        const whole = own.find(({ kind }) => kind !== 'changed');
        return (
          <li key={row}>
            <span class="row-name">{row === null ? say('comparison.rowOrder') : rowName(own[0]!, texts, words)}</span>
            {whole && <> {say(whole.kind === 'rowAdded' ? 'comparison.rowAdded' : 'comparison.rowRemoved')}</>}
            {own
              .filter(({ kind, column }) => kind === 'changed' || column !== null)
              .map((change, index) => (
                <div class="changed-cell" key={index}>
                  <span class="quiet">{columnLabel(change.term, change.column, texts)}</span>
                  <Values change={change} texts={texts} currency={currency} />
                </div>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

/** Beyond this many characters two texts are read one below the other. */
const LONG_TEXT = 40;

interface ValuesProps {
  readonly change: ChangeView;
  readonly texts: TermTexts;
  readonly currency: string;
}

function Values({ change, texts, currency }: ValuesProps) {
  const words = useWords();
  const { say, language } = words;
  const declaration = declarationOf(change.term, change.column);
  const before = shownValue(declaration, change.before, texts, words);
  const after = shownValue(declaration, change.after, texts, words);
  if (before.length > LONG_TEXT || after.length > LONG_TEXT) {
    return (
      <dl class="both">
        <dt class="small quiet">{say('comparison.before')}</dt>
        <dd dir="auto">{before}</dd>
        <dt class="small quiet">{say('comparison.after')}</dt>
        <dd dir="auto">{after}</dd>
      </dl>
    );
  }
  const unit = declaration?.unit && translate(language, texts.units[declaration.unit], { currency }).trim();
  return (
    <span class="values-changed">
      <span class="figures">{say('comparison.fromTo', { before, after })}</span>
      {unit && <span class="small quiet"> {unit}</span>}
    </span>
  );
}
