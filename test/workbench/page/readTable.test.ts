import { describe, expect, it } from 'vitest';
import { readTable } from '../../../workbench/page/csv/readTable';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

describe('readTable', () => {
  it.each([
    ['comma', 'id,type\nL-1,Referral\n'],
    ['tab', 'id\ttype\nL-1\tReferral\n'],
    ['semicolon', 'id;type\nL-1;Referral\n'],
    ['bar', 'id|type\r\nL-1|Referral\r\n'],
  ])('finds the %s between the columns', (_name, text) => {
    expect(readTable(bytes(text))).toEqual([
      ['id', 'type'],
      ['L-1', 'Referral'],
    ]);
  });

  it('keeps line breaks and doubled quotes within quotes', () => {
    expect(readTable(bytes('a,b\n"two\nlines","say ""yes"""\n'))[1]).toEqual(['two\nlines', 'say "yes"']);
  });

  it('keeps empty rows in the middle, so that row numbers stay, and drops those at the end', () => {
    expect(readTable(bytes('a,b\n\n1,2\n\n,\n'))).toHaveLength(3);
  });

  it('reads a byte order mark as such, not as part of the first header', () => {
    expect(readTable(bytes('\uFEFFid,type\n1,2'))[0]).toEqual(['id', 'type']);
  });

  it('reads UTF-16, which Excel calls Unicode text', () => {
    const text = '\uFEFFid\ttür\n1\t2';
    const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
    expect(readTable(units.buffer)[0]).toEqual(['id', 'tür']);
  });

  it('reads what is no UTF-8 as Windows wrote it', () => {
    expect(readTable(Uint8Array.from([0x69, 0x64, 0x2c, 0x74, 0xfc, 0x72, 0x0a, 0x31, 0x2c, 0x32]).buffer)[0]).toEqual([
      'id',
      'tür',
    ]);
  });
});
