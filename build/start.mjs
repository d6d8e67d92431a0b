// @ts-check
/** `npm start`: from a bare clone to Pactline in a spreadsheet in the browser. */
import { command } from './run/command.mjs';

await command(async () => {
  const { openWorkbench } = await import('./run/openWorkbench.mjs');
  const { address } = await openWorkbench();
  console.log(`\nPactline's workbench: ${address}\nStop it with Ctrl+C.`);
});
