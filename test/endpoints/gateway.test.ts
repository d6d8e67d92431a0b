/** The one door between sidebar and server: what it lets through, and how it says no. */
import { describe, expect, it } from 'vitest';
import type { Endpoints } from '../../src/endpoints/contract';
import { callEndpoint, type Handlers } from '../../src/endpoints/gateway';
import { PlatformError } from '../../src/ports';
import { emptyFile } from '../support/agreementFile';

/** Handlers of which only those under test may be called. */
const handlersWith = (handlers: Partial<Handlers>): Handlers => handlers as Handlers;

const call = (handlers: Partial<Handlers>, name: unknown, request: unknown = null) =>
  callEndpoint(emptyFile(), handlersWith(handlers), name, request);

describe('the gateway', () => {
  it('hands the request to the endpoint of that name, and its reply back', () => {
    const saveSchedule: Handlers['saveSchedule'] = (_platform, { hour }) =>
      ({ ok: true, value: { hour } }) as ReturnType<Endpoints['saveSchedule']>;
    expect(call({ saveSchedule }, 'saveSchedule', { hour: 2 })).toEqual({ ok: true, value: { hour: 2 } });
  });

  it.each([
    'colour',
    '',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'toString',
    null,
    undefined,
    5,
    ['readFile'],
    { name: 'readFile' },
  ])('calls nothing by the name %j', (name) => {
    expect(call({}, name)).toMatchObject({ ok: false, issues: [{ code: 'unknownCall' }] });
  });

  it('answers a failure of the platform by what was being done, without its words', () => {
    const readFile: Handlers['readFile'] = () => {
      throw new PlatformError('workbook.names', new Error('Service Spreadsheets failed at Code.gs:17'));
    };
    expect(call({ readFile }, 'readFile')).toEqual({
      ok: false,
      issues: [{ code: 'platformFailed', path: '', values: { operation: 'workbook.names' } }],
    });
  });

  it('tells a missing permission from other failures', () => {
    const readFile: Handlers['readFile'] = () => {
      throw new PlatformError(
        'triggers.list',
        new Error('You do not have permission to call ScriptApp.getUserTriggers'),
      );
    };
    expect(call({ readFile }, 'readFile')).toMatchObject({ ok: false, issues: [{ code: 'notAllowed' }] });
  });

  it('lets a fault of ours be seen', () => {
    const readFile: Handlers['readFile'] = () => {
      throw new TypeError('a slip');
    };
    expect(() => call({ readFile }, 'readFile')).toThrow('a slip');
  });
});
