/** One call of the server: its reply as a value, its failure as a fault that says what to do. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { call } from '../../src/sidebar/client';
import { faultOf } from '../../src/sidebar/fault';

type Handler = (value: unknown) => void;

/** Stands in for the page's runner; `answer` decides which handler is called, and when. */
function installRunner(answer: (onSuccess: Handler, onFailure: Handler, ...sent: unknown[]) => void): void {
  const runner = (onSuccess: Handler, onFailure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    callPactline: (...sent: unknown[]) => answer(onSuccess, onFailure, ...sent),
  });
  vi.stubGlobal('google', { script: { run: runner(vi.fn(), vi.fn()) } });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a reply is handed on as it came, issues included', async () => {
  const reply = { ok: false, issues: [{ code: 'busy', path: '', values: {} }] };
  installRunner((onSuccess) => onSuccess(reply));
  expect(await call('readFile')).toEqual(reply);
});

test('the gateway gets the name and the request, null where there is none', async () => {
  const sent = vi.fn();
  installRunner((onSuccess, _, ...request) => {
    sent(...request);
    onSuccess({ ok: true, value: null });
  });
  await call('readToday');
  await call('chooseLanguage', { language: 'fa' });
  expect(sent.mock.calls).toEqual([
    ['readToday', null],
    ['chooseLanguage', { language: 'fa' }],
  ]);
});

test('an answer that the platform could not carry is a fault', async () => {
  installRunner((onSuccess) => onSuccess(null));
  await expect(call('readFile')).rejects.toMatchObject({ kind: 'platform' });
});

test('no answer within the time is a fault, and a later one changes nothing', async () => {
  vi.useFakeTimers();
  installRunner((onSuccess) => setTimeout(() => onSuccess({ ok: true, value: null }), 1_000_000));
  const asked = expect(call('saveAgreement', { before: {}, after: {} })).rejects.toMatchObject({ kind: 'timeOut' });
  await vi.advanceTimersByTimeAsync(1_000_000);
  await asked;
});

describe('a failure', () => {
  test.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.', 'accounts'],
    ['Authorization is required to perform that action.', 'authorization'],
    ['You do not have permission to call SpreadsheetApp.getActive.', 'authorization'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['Exceeded maximum execution time', 'timeOut'],
    ['TypeError: Cannot read properties of undefined', 'platform'],
  ])('“%s” is of the kind %s', (message, kind) => {
    expect(faultOf(new Error(message)).kind).toBe(kind);
    expect(faultOf(message).kind).toBe(kind);
  });
});
