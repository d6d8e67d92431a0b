/** Takes the list of functions away as soon as the name it was made for is typed to its end: Enter would put its first one there. */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type Univer,
} from '@univerjs/core';
import { KeyCode } from '@univerjs/ui';

/** Univer looks again 300 ms after the last key, and has these commands while a list stands there. */
const LIST_COMMANDS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].map(
  (editor) => `sheet.formula-embedding-editor.search_function.${editor}`,
);

const PART_OF_NAME = /^[\p{L}\p{N}_.]$/u;

export function closeStaleSuggestions(univer: Univer): void {
  const commands = univer.__getInjector().get(ICommandService);
  document.addEventListener('input', (event) => {
    const typed = event.data ?? '';
    if (typed === '' || PART_OF_NAME.test(typed)) return;
    for (const command of LIST_COMMANDS) {
      if (commands.hasCommand(command)) commands.syncExecuteCommand(command, { keyCode: KeyCode.ESC });
    }
  });
}
