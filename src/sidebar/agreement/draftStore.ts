/** Keeps unsaved changes on the device, where the sandbox allows it; without it, they last as long as the sidebar. */
import { parseDraft, type Draft } from './draft';

const keyOf = (fileId: string): string => `pactline.draft.${fileId}`;

/** Touching `localStorage` at all throws where third-party storage is blocked. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function loadDraft(fileId: string): Draft | null {
  const text = storage()?.getItem(keyOf(fileId)) ?? null;
  return text === null ? null : parseDraft(text);
}

/** `null` takes it away. */
export function keepDraft(fileId: string, draft: Draft | null): void {
  try {
    if (draft === null) storage()?.removeItem(keyOf(fileId));
    else storage()?.setItem(keyOf(fileId), JSON.stringify(draft));
  } catch {
    // Full or forbidden: the draft stays in memory, which is all there was without storage.
  }
}
