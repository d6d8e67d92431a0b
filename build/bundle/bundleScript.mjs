// @ts-check
/** Turns an entry of the sources into script code that Apps Script can load. */
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { root } from '../paths.mjs';

/** Google's parser refuses newer syntax in places (class fields); which built-ins exist is checked on the built file. */
const SERVER_TARGET = 'es2020';

/**
 * Script code for Apps Script, in one variable. It is bundled as a module and its exports are handed out here, because
 * esbuild's own way to name a bundle brings code along that looks after other modules' default exports.
 *
 * @param {string} entry
 * @param {string} variable
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export async function bundleScript(entry, variable, plugins = []) {
  const result = await build({
    entryPoints: [resolve(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    plugins,
    inject: [resolve(root, 'build/bundle/localGlobals.mjs')],
    platform: 'neutral',
    target: SERVER_TARGET,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  // esbuild only warns of what the target cannot say, such as BigInt literals and import.meta.
  if (result.warnings.length > 0) throw new Error(result.warnings.map((warning) => warning.text).join('\n'));
  const [, body, names] = /^([^]*)export\{([^{}]*)\};\s*$/.exec(result.outputFiles[0]?.text ?? '') ?? [];
  if (body === undefined || names === undefined) throw new Error(`${entry} does not end in what it exports`);
  const members = names.split(',').map((name) => {
    const [local, exported = local] = name.split(' as ');
    return `${exported}:${local}`;
  });
  return {
    script: `"use strict";var ${variable}=(()=>{${body}return{${members.join(',')}}})();\n`,
    inputs: Object.keys(result.metafile.inputs),
  };
}
