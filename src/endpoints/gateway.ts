/** The one way into the server for the sidebar: an allow-list of calls whose answers are values. */
import { refusal } from '../domain/agreement/refusal';
import { PlatformError, type Platform } from '../ports';
import { newerSchema } from '../workbook/history/newerSchema';
import type { EndpointName, Endpoints, Reply } from './contract';
import { refused } from './refused';

/** Each endpoint as the server has it: what the sidebar sends, after the platform. */
export type Handlers = {
  readonly [Name in EndpointName]: (
    platform: Platform,
    ...request: Parameters<Endpoints[Name]>
  ) => ReturnType<Endpoints[Name]>;
};

type AnyHandler = (platform: Platform, request: unknown) => Reply<unknown>;

/** The platform says so only in words; those of the consent screen are the same in every language it has here. */
const REFUSED = /authoriz|authoris|permission/i;

/**
 * Answers one call of the sidebar.
 *
 * Anybody who can open the file can call this with anything, so nothing but a name of the list is called; what a
 * request holds is checked by its handler. A failure of the platform comes back as an issue, without its words, which
 * are Google's and may show a trace; a fault of ours is thrown, to be seen in the log of the project.
 *
 * @example callEndpoint(platform, handlers, 'readAgreement', null)
 */
export function callEndpoint(platform: Platform, handlers: Handlers, name: unknown, request: unknown): Reply<unknown> {
  if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(handlers, name)) {
    return refused(refusal('unknownCall', { came: String(name).slice(0, 60) }));
  }
  try {
    // A file that a newer Pactline has changed would be misread: nothing of it is shown, and nothing written.
    const newer = newerSchema(platform.workbook);
    if (newer !== null) return refused(refusal('newerPactline', newer));
    return (handlers[name as EndpointName] as AnyHandler)(platform, request);
  } catch (reason) {
    if (!(reason instanceof PlatformError)) throw reason;
    const code = REFUSED.test(reason.message) ? 'notAllowed' : 'platformFailed';
    return refused(refusal(code, { operation: reason.operation }));
  }
}
