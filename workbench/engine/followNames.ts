/** Lets formulas see where a named range went: Univer keeps parsed formulas with the cells of the name inside. */
import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';

export function followNames(univer: Univer): { dispose(): void } {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  return injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    functions.deleteFormulaAstCacheKey((params as { readonly name: string }).name);
  });
}
