/** One formula over whole columns, the first and only call of its process, as Sheets calls it; prints JSON. */
import { codeContext, evaluate } from '../support/builtCode';
import { FORMULAS, makeColumns } from '../support/formulaCalls';

export interface FirstCall {
  readonly milliseconds: number;
}

const [path = '', name = '', size] = process.argv.slice(2);
const context = codeContext(path);
(evaluate(context, makeColumns) as (rows: number) => void)(Number(size));
const work = evaluate(context, `(function () { return ${FORMULAS[name]!}; })`) as () => readonly unknown[];
const started = performance.now();
const answers = work();
const call: FirstCall = { milliseconds: performance.now() - started };
if (answers.length !== Number(size)) throw new Error(`${name} answered ${answers.length} rows`);
console.log(JSON.stringify(call));
