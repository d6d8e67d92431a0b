/** One call as a page sees it: running or not, and what went wrong, while everything typed stays where it is. */
import { useRef, useState } from 'preact/hooks';
import type { EndpointName, Endpoints } from '../endpoints/contract';
import type { Issue } from '../domain/issue';
import { call, type ValueOf } from './client';
import { faultOf, type FaultKind } from './fault';
import { isOfNewerPactline, useNewerPactline } from './newerPactline';

export interface CallState {
  readonly busy: boolean;
  readonly issues: readonly Issue[];
  readonly fault: FaultKind | null;
}

export interface Call<Name extends EndpointName> extends CallState {
  /** Answers the value, or `null` when `issues` or `fault` say why there is none. */
  readonly ask: (...request: Parameters<Endpoints[Name]>) => Promise<ValueOf<Name> | null>;
  /** Takes away what the last call said. */
  readonly forget: () => void;
}

const IDLE: CallState = { busy: false, issues: [], fault: null };

export function useCall<Name extends EndpointName>(name: Name): Call<Name> {
  const [state, setState] = useState<CallState>(IDLE);
  const latest = useRef(0);
  const stopForNewer = useNewerPactline();

  async function ask(...request: Parameters<Endpoints[Name]>): Promise<ValueOf<Name> | null> {
    // Replies may overtake each other; only the last one asked for may speak.
    const mine = ++latest.current;
    setState({ ...IDLE, busy: true });
    try {
      const reply = await call(name, ...request);
      if (!reply.ok && isOfNewerPactline(reply.issues)) stopForNewer();
      if (mine !== latest.current) return null;
      setState(reply.ok ? IDLE : { ...IDLE, issues: reply.issues });
      return reply.ok ? reply.value : null;
    } catch (failure) {
      if (mine === latest.current) setState({ ...IDLE, fault: faultOf(failure).kind });
      return null;
    }
  }

  return { ...state, ask, forget: () => setState(IDLE) };
}
