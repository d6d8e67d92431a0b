/** A nightly refresh that is set, moved, taken over and taken away. */
import { beforeEach, describe, expect, it } from 'vitest';
import { saveSchedule, readSchedule, removeSchedule } from '../../src/endpoints/refresh/schedule';
import { createMemoryPlatform, type MemoryPlatform } from '../support/memoryPlatform';

let mine: MemoryPlatform;

const viewOf = (platform: MemoryPlatform) => {
  const reply = readSchedule(platform);
  if (!reply.ok) throw new Error('refused');
  return reply.value;
};

beforeEach(() => {
  mine = createMemoryPlatform({ timeZone: 'Europe/Warsaw' });
});

describe('a nightly refresh', () => {
  it('is not there before somebody sets it up', () => {
    expect(viewOf(mine)).toMatchObject({ hour: null, timeZone: 'Europe/Warsaw', ownerName: null });
  });

  it('is one trigger however often it is set up', () => {
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    saveSchedule(mine, { hour: 4, ownerName: ' Ada L. ' });
    expect(mine.nightlyTriggers).toMatchObject([{ handler: 'nightlyRefresh', hour: 4, timeZone: 'Europe/Warsaw' }]);
    expect(viewOf(mine)).toMatchObject({ hour: 4, ownerName: 'Ada L.', isMine: true });
  });

  it('leaves triggers of other handlers alone', () => {
    mine.nightlyTriggers.push({ id: 'other', handler: 'somebodyElses', hour: 1, timeZone: 'Etc/UTC' });
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    removeSchedule(mine);
    expect(mine.nightlyTriggers.map(({ handler }) => handler)).toEqual(['somebodyElses']);
  });

  it('shows others who runs it', () => {
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    expect(viewOf(mine.otherUser())).toMatchObject({ hour: 2, ownerName: 'Ada', isMine: false });
  });

  it('is gone for its owner once the trigger was deleted by hand', () => {
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    mine.nightlyTriggers.length = 0;
    expect(viewOf(mine)).toMatchObject({ hour: null });
  });

  it('is not there in a copy of the file', () => {
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    mine.file.fileId = 'a copy';
    expect(viewOf(mine)).toMatchObject({ hour: null, ownerName: null });
  });

  it('can be set up again where its note was cut short', () => {
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    mine.documentStore.set('pactline.schedule', '{"tag":"tag-1","hou');
    expect(viewOf(mine)).toMatchObject({ hour: null });
    saveSchedule(mine, { hour: 3, ownerName: 'Ada' });
    expect(mine.nightlyTriggers).toHaveLength(1);
    expect(viewOf(mine)).toMatchObject({ hour: 3 });
  });
});

describe('somebody who takes over', () => {
  it('becomes the owner', () => {
    const yours = mine.otherUser();
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    saveSchedule(yours, { hour: 5, ownerName: 'Bruno' });
    expect(viewOf(yours)).toMatchObject({ hour: 5, ownerName: 'Bruno', isMine: true });
    expect(viewOf(mine)).toMatchObject({ hour: 5, ownerName: 'Bruno', isMine: false });
  });
});

describe('a request', () => {
  it.each([
    [{ hour: 24, ownerName: 'Ada' }, 'hourNotWhole'],
    [{ hour: 2.5, ownerName: 'Ada' }, 'hourNotWhole'],
    [{ hour: 2, ownerName: '  ' }, 'ownerNameMissing'],
    [{ hour: 2, ownerName: 'A'.repeat(101) }, 'ownerNameTooLong'],
  ])('such as %j is refused and changes nothing', (request, code) => {
    expect(saveSchedule(mine, request)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(mine.nightlyTriggers).toEqual([]);
  });

  it('is refused to somebody who may only look', () => {
    mine.file.canEdit = false;
    expect(saveSchedule(mine, { hour: 2, ownerName: 'Ada' })).toMatchObject({
      ok: false,
      issues: [{ code: 'readOnly' }],
    });
  });

  it('waits for a refresh under way, and says so', () => {
    mine.holdLock(true);
    expect(removeSchedule(mine)).toMatchObject({ ok: false, issues: [{ code: 'busy' }] });
  });
});

describe('a fault while it is set up', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('at call %i leaves no second trigger, and the next try succeeds', (number) => {
    for (const moment of ['before', 'after'] as const) {
      const platform = createMemoryPlatform();
      saveSchedule(platform, { hour: 1, ownerName: 'Ada' });
      platform.log.failCall(number, moment);
      try {
        saveSchedule(platform, { hour: 2, ownerName: 'Ada' });
      } catch {
        // The gateway tells the person.
      }
      expect(platform.nightlyTriggers.length).toBeLessThanOrEqual(1);
      platform.log.revive();
      saveSchedule(platform, { hour: 3, ownerName: 'Ada' });
      expect(platform.nightlyTriggers).toMatchObject([{ hour: 3 }]);
      expect(viewOf(platform)).toMatchObject({ hour: 3 });
    }
  });
});
