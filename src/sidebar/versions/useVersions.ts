/** The versions as the sidebar holds them, above the pages, so that looking elsewhere loses nothing that was typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SigningRequest, VersionsView } from '../../endpoints/versions/contract';
import { useCall, type CallState } from '../useCall';
import { EMPTY_SIGNING, type SigningForm } from './signingForm';

/** What the last action did, to be said once. */
export type VersionDone =
  | { readonly action: 'signed'; readonly request: SigningRequest; readonly number: number }
  | { readonly action: 'withdrawn' | 'discarded' }
  | { readonly action: 'accepted'; readonly count: number }
  | { readonly action: 'rebuilt'; readonly version: number }
  /** Nobody’s action here: the draft was changed after its first signature. */
  | { readonly action: 'signatureLost'; readonly name: string };

export interface Versions {
  /** `null` until it was read. */
  readonly view: VersionsView | null;
  readonly reading: CallState;
  readonly signing: CallState;
  readonly withdrawing: CallState;
  readonly discarding: CallState;
  readonly accepting: CallState;
  readonly rebuilding: CallState;
  /** True while any of them runs: only one at a time. */
  readonly busy: boolean;
  readonly done: VersionDone | null;
  readonly forgetDone: () => void;
  /** Takes away what the last action was refused for, once its page is left. */
  readonly forgetRefusals: () => void;
  readonly form: SigningForm;
  readonly type: (change: Partial<SigningForm>) => void;
  readonly read: () => Promise<void>;
  /** Each answers true once it is done; otherwise the call says why not, and the view is read anew. */
  readonly sign: (request: SigningRequest) => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
  readonly accept: (terms: readonly string[]) => Promise<boolean>;
  readonly rebuild: (version: number) => Promise<boolean>;
}

/** @param onDone called after each action: the working copy may have been written */
export function useVersions(onDone: (done: VersionDone) => void): Versions {
  const [view, setView] = useState<VersionsView | null>(null);
  const shown = useRef<VersionsView | null>(null);
  const [form, setForm] = useState<SigningForm>(EMPTY_SIGNING);
  const [done, setDone] = useState<VersionDone | null>(null);
  const reading = useCall('readVersions');
  const signing = useCall('signVersion');
  const withdrawing = useCall('withdrawSignatures');
  const discarding = useCall('discardDraft');
  const accepting = useCall('acceptProposals');
  const rebuilding = useCall('rebuildAgreement');
  const isActing = useRef(false);
  /** How many actions were answered: what was read before one of them says nothing about now. */
  const answered = useRef(0);
  const actions = [signing, withdrawing, discarding, accepting, rebuilding];

  async function read(): Promise<void> {
    const before = answered.current;
    const next = await reading.ask();
    if (next === null || before !== answered.current) return;
    const name = lostSigner(shown.current, next);
    if (name !== null) setDone({ action: 'signatureLost', name });
    show(next);
  }

  function show(next: VersionsView): void {
    shown.current = next;
    setView(next);
  }

  // Whoever is refused must see what has changed meanwhile.
  const isRefused = actions.some(({ issues }) => issues.length > 0);
  useEffect(() => {
    if (isRefused) void read();
  }, [isRefused]);

  const forgetRefusals = (): void => actions.forEach(({ forget }) => forget());

  async function act(ask: () => Promise<VersionsView | null>, what: VersionDone): Promise<boolean> {
    // A second click comes before the button has turned grey.
    if (isActing.current) return false;
    isActing.current = true;
    setDone(null);
    forgetRefusals();
    const next = await ask();
    isActing.current = false;
    if (next === null) return false;
    answered.current++;
    show(next);
    setDone(what);
    onDone(what);
    return true;
  }

  async function sign(request: SigningRequest): Promise<boolean> {
    const number = view?.draft?.number ?? 0;
    const isSigned = await act(() => signing.ask(request), { action: 'signed', request, number });
    if (isSigned) setForm(EMPTY_SIGNING);
    return isSigned;
  }

  return {
    view,
    reading,
    signing,
    withdrawing,
    discarding,
    accepting,
    rebuilding,
    busy: actions.some(({ busy }) => busy),
    done,
    forgetDone: () => setDone(null),
    forgetRefusals,
    form,
    type: (change) => setForm((before) => ({ ...before, ...change })),
    read,
    sign,
    withdraw: () => act(() => withdrawing.ask(), { action: 'withdrawn' }),
    discard: () => act(() => discarding.ask(), { action: 'discarded' }),
    accept: (terms) => act(() => accepting.ask({ terms }), { action: 'accepted', count: terms.length }),
    rebuild: (version) => act(() => rebuilding.ask({ version }), { action: 'rebuilt', version }),
  };
}

/** Who had signed a draft that is another one now; `null`: nobody, or the signature was withdrawn. */
function lostSigner(before: VersionsView | null, { draft }: VersionsView): string | null {
  const old = before?.draft ?? null;
  if (old === null || draft === null || old.seal === draft.seal || draft.signatures.length > 0) return null;
  return old.signatures[0]?.name ?? null;
}
