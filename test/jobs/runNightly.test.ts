/** Whose trigger a night belongs to. */
import { beforeEach, describe, expect, it } from 'vitest';
import { removeSchedule, saveSchedule } from '../../src/endpoints/refresh/schedule';
import { runNightly } from '../../src/jobs/runNightly';
import { createMemoryPlatform, type MemoryPlatform } from '../support/memoryPlatform';

let mine: MemoryPlatform;

beforeEach(() => {
  mine = createMemoryPlatform({ timeZone: 'Europe/Warsaw' });
});

describe('somebody who takes over', () => {
  it('leaves the old trigger, which removes itself when it next fires', () => {
    const yours = mine.otherUser();
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    saveSchedule(yours, { hour: 5, ownerName: 'Bruno' });
    expect(mine.nightlyTriggers).toHaveLength(1);
    expect(runNightly(mine)).toBe('notMine');
    expect(mine.nightlyTriggers).toEqual([]);
    expect(yours.nightlyTriggers).toHaveLength(1);
  });

  it('can give it back', () => {
    const yours = mine.otherUser();
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    saveSchedule(yours, { hour: 5, ownerName: 'Bruno' });
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    expect(mine.nightlyTriggers).toHaveLength(1);
    expect(runNightly(yours)).toBe('notMine');
  });
});

describe('a trigger whose refresh somebody else removed', () => {
  it('removes itself and leaves the file alone', () => {
    saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
    removeSchedule(mine.otherUser());
    mine.log.reset();
    expect(runNightly(mine)).toBe('notMine');
    expect(mine.nightlyTriggers).toEqual([]);
    expect(mine.log.document()).toEqual([]);
  });
});
