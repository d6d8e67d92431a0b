// @ts-check
/** Runs a tool of node_modules as a process of its own, so that several can work side by side. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} Tool
 * @property {string} title as it is called in what is printed
 * @property {string} script below node_modules
 * @property {readonly string[]} options
 */

/** @typedef {{ title: string, isContent: boolean, seconds: number, output: string }} ToolRun `output` holds all that the tool printed */

/**
 * @param {Tool} tool
 * @param {{ environment?: Readonly<Record<string, string>>, show?: (text: string) => void }} [options] `show` gets what
 *   the tool prints at once; without it nothing is shown
 * @returns {Promise<ToolRun>}
 */
export async function runTool({ title, script, options }, { environment = {}, show = () => undefined } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [resolve(root, 'node_modules', script), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The tool sees no terminal behind us, and would leave its colours out.
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      show(text);
    });
  }
  const code = await new Promise((done) => child.on('close', done));
  return { title, isContent: code === 0, seconds: (performance.now() - started) / 1000, output };
}
