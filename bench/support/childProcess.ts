/** Runs a script of the bench in a process of its own, which may be new each time, and may be stopped. */
import { spawnSync } from 'node:child_process';
import { bundleScript } from './bundleScript.mjs';

export interface ChildOptions {
  readonly timeLimitMs?: number;
  /** The zone that the process takes for its own. */
  readonly hostZone?: string;
  readonly minify?: boolean;
}

/**
 * @param path of the script, from the project's root; it prints one line of JSON
 * @returns a function that runs it once: what it printed, or `null` where it had to be stopped
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
      ...(timeLimitMs === undefined ? {} : { timeout: timeLimitMs, killSignal: 'SIGKILL' as const }),
    });
    if (child.status === 0) return JSON.parse(child.stdout) as unknown;
    if (child.signal === 'SIGKILL') return null;
    throw new Error(child.stderr);
  };
}
