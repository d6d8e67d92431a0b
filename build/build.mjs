// @ts-check
/** `npm run build`: makes `dist/` and refuses to, where Google would refuse it or users would suffer. */
import { command } from './run/command.mjs';

await command(async () => {
  const { buildChecked } = await import('./buildChecked.mjs');
  console.log(await buildChecked());
});
