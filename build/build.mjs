// @ts-check
/** `npm run build`: makes `dist/` and refuses to, where Google would refuse it or users would suffer. */
import { installPackages } from './install.mjs';

installPackages();
const { buildChecked } = await import('./buildChecked.mjs');
try {
  const report = await buildChecked();
  console.log(report);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
