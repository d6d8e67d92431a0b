/** Asks the server through its one gateway, so that pages deal in typed requests, replies and faults. */
import type { EndpointName, Endpoints, Reply } from '../endpoints/contract';
import { Fault, faultOf } from './fault';

/** What an endpoint answers when nothing is wrong. */
export type ValueOf<Name extends EndpointName> = Extract<ReturnType<Endpoints[Name]>, { ok: true }>['value'];

/** The platform ends a run after six minutes; a refresh may need them, nothing else does. */
const TIME_LIMIT_MILLISECONDS = 90_000;
const REFRESH_TIME_LIMIT_MILLISECONDS = 390_000;

/**
 * Calls one endpoint.
 *
 * @returns the reply, whose issues are values; rejects with a {@link Fault} where no reply came
 * @example const reply = await call('saveSchedule', { hour: 2, ownerName: 'Ada' })
 */
export function call<Name extends EndpointName>(
  name: Name,
  ...request: Parameters<Endpoints[Name]>
): Promise<Reply<ValueOf<Name>>> {
  return new Promise((resolve, reject) => {
    const limit = name === 'refresh' ? REFRESH_TIME_LIMIT_MILLISECONDS : TIME_LIMIT_MILLISECONDS;
    const timer = setTimeout(() => reject(new Fault('timeOut')), limit);
    const settle = (work: () => void): void => {
      clearTimeout(timer);
      work();
    };
    google.script.run
      .withSuccessHandler((reply) =>
        // The platform turns an answer that it cannot carry into null.
        settle(() => (reply ? resolve(reply as Reply<ValueOf<Name>>) : reject(new Fault('platform', 'no answer')))),
      )
      .withFailureHandler((failure) => settle(() => reject(faultOf(failure))))
      .callPactline(name, request[0] ?? null);
  });
}
