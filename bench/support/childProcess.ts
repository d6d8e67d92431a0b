/** Runs a script of the bench in a process of its own, which may be new each time, and may be stopped. */
import { spawnSync } from 'node:child_process';
import { bundleScript } from './bundleScript.mjs';

/** No process of the bench takes nearly as long, even on a busy machine. */
const LONGEST_MS = 120_000;

export interface ChildOptions {
  /** For work that may never end: being stopped is then an answer. */
  readonly timeLimitMs?: number;
  /** The zone that the process takes for its own. */
  readonly hostZone?: string;
  readonly minify?: boolean;
}

/**
 * @param path of the script, from the project's root; it prints one line of JSON
 * @returns a function that runs it once: what it printed, or `null` where it had to be stopped at `timeLimitMs`
 * @throws where it fails, or does not end at all
 */
export async function childProcess(
  path: string,
  { timeLimitMs, hostZone, minify = false }: ChildOptions = {},
): Promise<(...options: readonly string[]) => unknown> {
  const script = await bundleScript(path, { minify });
  return (...options) => {
    const child = spawnSync(process.execPath, [script, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(hostZone === undefined ? {} : { TZ: hostZone }) },
      timeout: timeLimitMs ?? LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    if (child.status === 0) return JSON.parse(child.stdout) as unknown;
    if (child.signal !== 'SIGKILL') throw new Error(child.stderr);
    if (timeLimitMs === undefined) throw new Error(`${path} was stopped after ${LONGEST_MS / 1000} s`);
    return null;
  };
}
