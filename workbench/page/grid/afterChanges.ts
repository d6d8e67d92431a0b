/** Tells when the file changed: a value, a look, a tab, the result of a formula. */
import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

export function onEveryChange(api: FUniver, call: () => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) call();
  });
}

/** @param waitMs how long nothing must change before the call */
export function afterChanges(api: FUniver, waitMs: number, call: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onEveryChange(api, () => {
    clearTimeout(timer);
    timer = setTimeout(call, waitMs);
  });
}
