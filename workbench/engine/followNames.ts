/** Lets formulas see where a named range went: Univer keeps parsed formulas with the cells of the name inside. */
import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';

export function followNames(univer: Univer): { dispose(): void } {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  return injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    // Parsed formulas are kept under their text, but longer ones under a hash, which tells no names: all of them go.
    functions.deleteFormulaAstCacheKey('');
  });
}
