// @ts-check
/** Words docs/licences.md: every package that is shipped to users or built into the workbench, with its terms. */

/** @typedef {import('./bundledPackages.mjs').BundledPackage} BundledPackage */

/** @param {readonly BundledPackage[]} packages */
function table(packages) {
  const rows = packages.map(({ name, version, licence }) => [name, version, licence]);
  const lines = [['Package', 'Version', 'Licence'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const print = (/** @type {readonly string[]} */ line) =>
    `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head, ...body] = lines.map(print);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/**
 * @param {{ shipped: readonly BundledPackage[], workbench: readonly BundledPackage[] }} packages each list in order of name
 * @returns {string} the whole document
 */
export const licencesDocument = ({ shipped, workbench }) => `# Licences

Made by \`npm run licences\` from what the bundler says it took in; a test holds this page to it. Pactline itself is under
[Apache-2.0](../LICENSE).

## In the add-on that is pushed to Google

The notice of each stands at the top of \`sidebar.html\`.

${table(shipped)}

## In the workbench

Built on your own machine by \`npm start\` from packages that npm fetched; nothing of it is pushed or passed on.

${table(workbench)}
`;
