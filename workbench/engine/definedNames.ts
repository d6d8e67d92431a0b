/** Names of ranges in a workbook, and of formulas that a person may have named. */
import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';

export interface DefinedName {
  readonly name: string;
  /** Such as `'My tab'!$A$1:$B$2`. */
  readonly formulaOrRefString: string;
}

export class DefinedNames {
  readonly #unitId: string;
  readonly #commands: ICommandService;
  readonly #names: IDefinedNamesService;

  constructor(univer: Univer, unitId: string) {
    this.#unitId = unitId;
    this.#commands = univer.__getInjector().get(ICommandService);
    this.#names = univer.__getInjector().get(IDefinedNamesService);
  }

  all(): readonly DefinedName[] {
    return this.#records();
  }

  /** Whatever its letters' case; `null` where there is none of this name. */
  find(name: string): DefinedName | null {
    return this.#record(name) ?? null;
  }

  /** Moved in place: Univer's own commands would write `#REF!` into the formulas that use the name meanwhile. */
  set(name: string, reference: string): void {
    // The facade's own way refuses the name of a function; Sheets lets a name and a function share one.
    this.#commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      id: this.#record(name)?.id ?? `name-${name}`,
      unitId: this.#unitId,
      name,
      formulaOrRefString: reference,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: string): void {
    const known = this.#record(name);
    if (known) this.#commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { ...known, unitId: this.#unitId });
  }

  #records(): readonly Omit<ISetDefinedNameMutationParam, 'unitId'>[] {
    return Object.values(this.#names.getDefinedNameMap(this.#unitId) ?? {});
  }

  #record(name: string) {
    const wanted = name.toLowerCase();
    return this.#records().find((one) => one.name.toLowerCase() === wanted);
  }
}
