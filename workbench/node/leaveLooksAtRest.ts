/** Leaves formulas of formats and checks at rest where nobody looks: they colour cells and mark them, and no script can read how. */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';

let isAtRest = false;

/** Formulas become known under their ids as ever; the engine is not told of them. */
export function leaveLooksAtRest(): void {
  if (isAtRest) return;
  isAtRest = true;
  const nobody = { next: () => undefined };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const register = RegisterOtherFormulaService.prototype.registerFormulaWithRange;
  RegisterOtherFormulaService.prototype.registerFormulaWithRange = function (
    this: RegisterOtherFormulaService,
    ...formula
  ) {
    const unheard = Object.create(this, { _formulaChangeWithRange$: { value: nobody } }) as RegisterOtherFormulaService;
    return register.apply(unheard, formula);
  };
}
