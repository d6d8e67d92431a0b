/** Where a value stands for the second time. */
import { expect, it } from 'vitest';
import { firstRepeat } from '../../../src/functions/calling/firstRepeat';

it('a key that comes again is found with the place where it stood first', () => {
  expect(firstRepeat(['a', 'b', 'c', 'b', 'a'])).toEqual([3, 1]);
});

it('keys that all differ have no repeat', () => {
  expect(firstRepeat([1, 2, 3])).toBeNull();
});
