/** The agreement as the sidebar holds it: what the file says, what the person typed, and how the two come together. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgreementChange, AgreementView } from '../../endpoints/agreement/contract';
import type { Issue } from '../../domain/issue';
import type { TermKey } from '../../domain/agreement/terms';
import { useCall, type CallState } from '../useCall';
import * as drafts from './draft';
import { keepDraft, loadDraft } from './draftStore';
import { withoutBlankRows, type Typed, type Typing } from './typed';

/** The server's word for a save against terms that changed meanwhile. */
export const CHANGED_MEANWHILE = 'changedMeanwhile';

export interface AgreementState {
  readonly view: AgreementView | null;
  readonly draft: drafts.Draft;
  readonly typing: Typing;
  readonly changes: number;
  /** When the changes were typed that this device had kept; `null` once they are saved, discarded or added to. */
  readonly keptSince: number | null;
  readonly conflicts: readonly TermKey[];
  /** True after a save was tried in vain: every field says what is wrong with it. */
  readonly showsAll: boolean;
  /** True while the last save can be taken back. */
  readonly canUndo: boolean;
  readonly reading: CallState;
  readonly saving: CallState;
  readonly read: () => Promise<void>;
  readonly show: (view: AgreementView) => void;
  readonly type: (key: TermKey, typed: Typed) => void;
  readonly putBack: (key: TermKey) => void;
  /** Settles a conflict in favour of what the person typed. */
  readonly keepMine: (key: TermKey) => void;
  /** Answers how many changes were saved, or what is wrong with them. */
  readonly save: () => Promise<{ readonly saved: number } | { readonly issues: readonly Issue[] }>;
  /** Writes the values back that the last save replaced. */
  readonly undo: () => Promise<void>;
  readonly discard: () => void;
}

/** @param onWritten called after the terms in the file were changed from here */
export function useAgreement(fileId: string, typing: Typing, onWritten: () => void): AgreementState {
  const [view, setView] = useState<AgreementView | null>(null);
  const [draft, setDraft] = useState<drafts.Draft>(() => loadDraft(fileId) ?? drafts.EMPTY_DRAFT);
  const [keptSince, setKeptSince] = useState(draft.changedAt > 0 ? draft.changedAt : null);
  const [showsAll, setShowsAll] = useState(false);
  const [undoable, setUndoable] = useState<AgreementChange | null>(null);
  const reading = useCall('readAgreement');
  const saving = useCall('saveAgreement');
  const values = view?.values ?? {};
  // An answer may arrive after more was typed; it must meet the latest draft, not the one it was asked with.
  const latest = useRef(draft);

  function change(next: drafts.Draft): void {
    latest.current = next;
    setDraft(next);
    keepDraft(fileId, drafts.changedKeys(next).length > 0 ? next : null);
  }

  function show(next: AgreementView): void {
    reading.forget();
    setView(next);
    change(drafts.settled(latest.current, next.values, typing));
  }

  async function read(): Promise<void> {
    const next = await reading.ask();
    if (next !== null) show(next);
  }

  // A save that met somebody else's change needs their values, to be shown beside one's own.
  const isChangedMeanwhile = saving.issues.some(({ code }) => code === CHANGED_MEANWHILE);
  useEffect(() => {
    if (isChangedMeanwhile) void read();
  }, [isChangedMeanwhile]);

  async function save(): Promise<{ readonly saved: number } | { readonly issues: readonly Issue[] }> {
    const tidy = Object.fromEntries(
      Object.entries(latest.current.typed).map(([key, typed]) => [key, withoutBlankRows(typed)]),
    );
    const sent = { ...latest.current, typed: tidy };
    change(sent);
    const read = [...drafts.readDraft(sent, typing)];
    const issues = drafts.draftIssues(sent, values, typing);
    setShowsAll(issues.length > 0);
    if (issues.length > 0) return { issues };
    const after = Object.fromEntries(read.map(([key, { value }]) => [key, value]));
    const next = await saving.ask({ before: sent.before, after });
    if (next === null) return { issues: [] };
    show(next);
    setKeptSince(null);
    setUndoable({ before: after, after: sent.before });
    onWritten();
    return { saved: read.length };
  }

  async function undo(): Promise<void> {
    if (undoable === null) return;
    const next = await saving.ask(undoable);
    if (next === null) return;
    setUndoable(null);
    show(next);
    onWritten();
  }

  function type(key: TermKey, typed: Typed): void {
    if (saving.issues.length > 0) saving.forget();
    setUndoable(null);
    change(drafts.withTyped(latest.current, key, typed, values, typing, Date.now()));
  }

  return {
    view,
    draft,
    typing,
    changes: drafts.changedKeys(draft).length,
    keptSince,
    showsAll,
    canUndo: undoable !== null,
    conflicts: view === null ? [] : drafts.conflictingKeys(draft, view.values, typing),
    reading,
    saving,
    read,
    show,
    save,
    undo,
    type,
    putBack: (key) => change(drafts.withoutTerm(latest.current, key)),
    keepMine: (key) => change(drafts.withBefore(latest.current, key, values[key] ?? null)),
    discard: () => {
      saving.forget();
      setKeptSince(null);
      setShowsAll(false);
      change(drafts.EMPTY_DRAFT);
    },
  };
}
