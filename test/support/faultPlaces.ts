/** The calls of an undisturbed run that can fail: a test lets one after the other fail, or kills the run there. */
import type { MemoryPlatform } from './memoryPlatform';

export interface FaultPlace {
  /** As `failCall` and `killAtCall` count: from 1 on, calls that cannot fail left out. */
  readonly number: number;
  /** Such as `workbook.write`. */
  readonly name: string;
  /** For the message of an assertion that fails there. */
  readonly words: string;
}

/** @param platform whose log holds the run and nothing else */
export const faultPlaces = (platform: MemoryPlatform): readonly FaultPlace[] =>
  platform.log
    .all()
    .filter(({ kind }) => kind !== 'free')
    .map(({ name }, index) => ({ number: index + 1, name, words: `call ${index + 1}, ${name}` }));
