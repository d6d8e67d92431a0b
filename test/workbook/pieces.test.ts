/** Long texts in pieces that fit into cells. */
import { describe, expect, it } from 'vitest';
import { readPieces, removePieces, writePieces } from '../../src/workbook/pieces';
import { Killed } from '../support/callLog';
import { createMemoryPlatform } from '../support/memoryPlatform';

describe('a text in pieces', () => {
  it.each(['', 'short', 'ب'.repeat(10_000), '𝒳'.repeat(10_000)])('is read back whole (%#)', (text) => {
    const { documentStore } = createMemoryPlatform();
    writePieces(documentStore, 'note', text);
    expect(readPieces(documentStore, 'note')).toBe(text);
  });

  it('that was cut short while it was written is no text', () => {
    const { documentStore, log } = createMemoryPlatform();
    log.killAtCall(2, 'after');
    expect(() => writePieces(documentStore, 'note', 'x'.repeat(10_000))).toThrow(Killed);
    log.revive();
    expect(readPieces(documentStore, 'note')).toBe(null);
  });

  it('that was taken away leaves nothing', () => {
    const { documentStore } = createMemoryPlatform();
    writePieces(documentStore, 'note', 'x'.repeat(10_000));
    removePieces(documentStore, 'note');
    expect(readPieces(documentStore, 'note')).toBe(null);
    expect(documentStore.get('note.3')).toBe(null);
  });
});
