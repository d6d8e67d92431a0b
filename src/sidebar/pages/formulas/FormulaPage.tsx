/** One formula: what it does, its arguments with this file's cells filled in, and into the selected cell with it. */
import { useMemo, useState } from 'preact/hooks';
import type { Issue } from '../../../domain/issue';
import { Button } from '../../components/Button';
import { described, Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { Outcome } from '../../components/Outcome';
import { Page } from '../../components/Page';
import { decimalMark } from '../../format/decimalMark';
import { formulaList, namedRange, type FormulaEntry } from '../../formulas/formulaList';
import { shownFormula, writtenFormula } from '../../formulas/formulaText';
import { useCall } from '../../useCall';
import { useWords } from '../../useWords';
import { FormulaExamples } from './FormulaExamples';
import type { PageProps } from '../pageProps';

interface FormulaPageProps extends PageProps {
  readonly formula: string;
}

export function FormulaPage({ session, back, formula: name }: FormulaPageProps) {
  const { language } = useWords();
  const formula = useMemo(() => formulaList(language).find((one) => one.name === name), [name, language]);
  return formula ? <Insertion session={session} back={back} formula={formula} /> : null;
}

const isFilled = ({ code }: Issue): boolean => code === 'cellFilled';

function Insertion({ session, back, formula }: PageProps & { readonly formula: FormulaEntry }) {
  const { say } = useWords();
  const { file } = session;
  const { name, parameters } = formula;
  const inserting = useCall('insertFormula');
  const [args, setArgs] = useState(() => parameters.map((one) => namedRange(formula, one.name, file.names)));
  const [showsMissing, setShowsMissing] = useState(false);
  const [insertedAt, setInsertedAt] = useState<string | null>(null);
  const separator = file.argumentSeparator;
  const written = writtenFormula(name, args, separator, decimalMark(file.locale));
  const isMissing = (index: number): boolean => !parameters[index]!.isOptional && (args[index] ?? '').trim() === '';
  const filled = inserting.issues.find(isFilled);

  async function insert(overwrite: boolean): Promise<void> {
    setInsertedAt(null);
    const missing = parameters.findIndex((_, index) => isMissing(index));
    setShowsMissing(missing >= 0);
    if (missing >= 0) return document.getElementById(`argument-${missing}`)?.focus();
    if (written === null) return;
    const inserted = await inserting.ask({ formula: written, overwrite });
    if (inserted !== null) setInsertedAt(inserted.cell);
  }

  return (
    <Page title={name} titleLanguage="en" back={back}>
      <p>{formula.summary}</p>
      {parameters.map((parameter, index) => {
        const id = `argument-${index}`;
        const wrong = showsMissing && isMissing(index) ? [say('formulas.argumentMissing')] : [];
        return (
          <Field
            key={parameter.name}
            id={id}
            label={parameter.name}
            language="en"
            mark={parameter.isOptional ? say('formulas.optional') : undefined}
            help={parameter.help}
            wrong={wrong}
          >
            <input
              class="input"
              type="text"
              dir="ltr"
              lang="en"
              autocomplete="off"
              spellcheck={false}
              {...described(id, wrong)}
              value={args[index] ?? ''}
              onInput={(event) => {
                const text = event.currentTarget.value;
                setArgs((before) => before.map((one, at) => (at === index ? text : one)));
              }}
            />
          </Field>
        );
      })}
      <section class="section">
        <h2>{say('formulas.formula')}</h2>
        <pre class="formula" dir="ltr">
          {shownFormula(name, args, separator)}
        </pre>
        <p class="small quiet">{formula.result}</p>
        {written === null && <Notice tone="warning">{say('formulas.notClosed')}</Notice>}
        {insertedAt !== null && <Notice tone="good">{say('formulas.inserted', { cell: insertedAt })}</Notice>}
        <Outcome call={inserting} keepsTyped shownElsewhere={isFilled} />
        {filled && (
          <Notice tone="warning" takesFocus>
            <p>{say('formulas.cellFilled', filled.values)}</p>
            <div class="buttons">
              <Button onClick={() => insert(true)}>{say('formulas.replace')}</Button>
              <Button kind="plain" onClick={inserting.forget}>
                {say('formulas.keep')}
              </Button>
            </div>
          </Notice>
        )}
        {file.canEdit && !filled && (
          <>
            <Button
              kind="primary"
              busy={inserting.busy ? say('formulas.inserting') : null}
              disabled={written === null}
              describedBy="insert-hint"
              onClick={() => insert(false)}
            >
              {say('formulas.insert')}
            </Button>
            <p class="small quiet" id="insert-hint">
              {say('formulas.insertHint')}
            </p>
          </>
        )}
      </section>
      <FormulaExamples formula={formula} separator={separator} mark={decimalMark(file.locale)} />
    </Page>
  );
}
