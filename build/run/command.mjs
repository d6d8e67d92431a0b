// @ts-check
/** What commands have in common: packages come first, and a refusal is a sentence and no stack. */
import { installPackages } from '../install.mjs';

/**
 * @param {() => Promise<void>} work imports what needs packages itself, since it may be what installs them
 */
export async function command(work) {
  installPackages();
  try {
    await work();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exit(1);
  }
}
