/** Lets `FORMULATEXT` show a formula as people type it in the file's locale, not as the engine keeps it. */
import { StringValueObject, type IFunctionService } from '@univerjs/engine-formula';
import type { AppsScriptHost } from '../../host/host';

export function showFormulaText(functions: IFunctionService, host: AppsScriptHost): void {
  const formulaText = functions.getExecutor('FORMULATEXT')!;
  const calculate = formulaText.calculate.bind(formulaText);
  formulaText.calculate = (...references) => {
    const text = calculate(...references);
    if (!(text instanceof StringValueObject)) return text;
    return StringValueObject.create(host.formulaForEditing(text.getValue()));
  };
}
