/** Examples of a formula with their answers, written as this file's locale writes them. */
import type { DecimalMark } from '../../../domain/agreement/readTyped';
import type { Example } from '../../../functions/examples';
import type { FormulaEntry } from '../../formulas/formulaList';
import { localExample } from '../../formulas/formulaText';
import { useWords } from '../../useWords';

interface FormulaExamplesProps {
  readonly formula: FormulaEntry;
  readonly separator: ',' | ';';
  readonly mark: DecimalMark;
}

export function FormulaExamples({ formula, separator, mark }: FormulaExamplesProps) {
  const { say } = useWords();
  if (formula.examples.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('formulas.examples')}</h2>
      {formula.examples.map((example) => (
        <div class="example" key={example.formula}>
          {example.cells && <CellsOf example={example} label={say('formulas.exampleCells')} />}
          <pre class="formula" dir="ltr">
            {localExample(example.formula, separator, mark)}
          </pre>
          <Answer answer={example.answer} label={say('formulas.answer')} />
        </div>
      ))}
    </section>
  );
}

function CellsOf({ example, label }: { readonly example: Example; readonly label: string }) {
  return (
    <table class="cells" dir="ltr">
      <caption class="small quiet">{label}</caption>
      <tbody>
        {(example.cells ?? []).map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ answer, label }: { readonly answer: Example['answer']; readonly label: string }) {
  if (!Array.isArray(answer)) {
    return (
      <p class="figures" dir="ltr">
        <span class="unseen">{label} </span>→ {String(answer)}
      </p>
    );
  }
  return (
    <table class="cells" dir="ltr">
      <caption class="small quiet">{label}</caption>
      <tbody>
        {(answer as readonly (readonly unknown[])[]).map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{String(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
