/** Keeps one remark of the formula engine off the console: it makes it of formulas that it has just reckoned anew. */

/** Univer drops what it knows of a formula over many cells before those that ask for it, and then misses it; the answer is right. */
const REMARK = 'Dependency tree not found';

let isQuiet = false;

/** From now on; everything else is still said. */
export function quietEngine(): void {
  if (isQuiet) return;
  isQuiet = true;
  const say = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    if (!String(parts[0]).startsWith(REMARK)) say(...parts);
  };
}
