/** Serves the workbench's page and the built add-on on this machine only, and tells open pages when the add-on was rebuilt. */
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const USUAL_PORT = 8080;
const LAST_PORT_TRIED = USUAL_PORT + 50;

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.map', 'application/json'],
]);

/**
 * @typedef {object} ServedWorkbench
 * @property {string} address such as `http://127.0.0.1:8080/`
 * @property {() => void} reload asks every open page to load what was rebuilt, its workbook kept
 * @property {() => Promise<void>} close
 */

/**
 * Starts the server.
 *
 * @param {object} options
 * @param {number | null} [options.port] taken as it is, 0 for any free one; left out: 8080, or the next that is free
 * @param {string} options.distFolder the built add-on, served whole as `/addon.json`; empty while nothing is built
 * @param {string} options.pageFolder the built page
 * @returns {Promise<ServedWorkbench>} once it listens
 * @throws {Error} with `code` `EADDRINUSE` where the given port is taken
 * @example const workbench = await serveWorkbench({ port: 0, distFolder: 'dist', pageFolder: '.workbench/page' });
 */
export async function serveWorkbench({ port = null, distFolder, pageFolder }) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/events') return void listen(listeners, response, pageFolder);
    if (pathname === '/addon.json') return void sendAddOn(response, distFolder);
    void sendFile(response, pageFolder, pathname === '/' ? '/index.html' : pathname, request.method === 'HEAD');
  });
  await listenOn(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The workbench listens on no port.');
  return {
    address: `http://127.0.0.1:${String(address.port)}/`,
    reload: () => {
      void versionOf(pageFolder).then((version) => {
        for (const response of listeners) response.write(`event: reload\ndata: ${version}\n\n`);
      });
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of listeners) response.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {Set<import('node:http').ServerResponse>} listeners
 * @param {import('node:http').ServerResponse} response
 * @param {string} pageFolder
 */
async function listen(listeners, response, pageFolder) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`retry: 500\nevent: version\ndata: ${await versionOf(pageFolder)}\n\n`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/**
 * Which page is being served, so that an open one knows whether it must load itself anew, or the add-on only.
 *
 * @param {string} pageFolder
 * @returns {Promise<string>}
 */
async function versionOf(pageFolder) {
  const facts = await stat(path.join(pageFolder, 'workbench.js')).catch(() => null);
  return facts === null ? 'none' : `${facts.mtimeMs}-${facts.size}`;
}

/**
 * Sends the add-on's files by name, in one piece, so that a page never loads half of one build and half of the next.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} distFolder
 */
async function sendAddOn(response, distFolder) {
  const names = await readdir(distFolder).catch(() => /** @type {string[]} */ ([]));
  const texts = names.filter((name) => /\.(js|html|json)$/.test(name));
  const files = await Promise.all(
    texts.map(async (name) => [name, await readFile(path.join(distFolder, name), 'utf8')]),
  );
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(Object.fromEntries(files)));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} urlPath begins with `/`
 * @param {boolean} headOnly
 */
async function sendFile(response, folder, urlPath, headOnly) {
  const root = path.resolve(folder);
  const file = path.join(root, path.normalize(decodePath(urlPath)));
  const facts = file.startsWith(root + path.sep) ? await stat(file).catch(() => null) : null;
  if (!facts?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES.get(path.extname(file)) ?? 'application/octet-stream',
    'content-length': facts.size,
    'cache-control': 'no-store',
  });
  if (headOnly) response.end();
  else createReadStream(file).pipe(response);
}

/** @param {string} urlPath */
function decodePath(urlPath) {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return '/';
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number | null} port
 */
async function listenOn(server, port) {
  if (port !== null) return tryPort(server, port);
  for (let candidate = USUAL_PORT; ; candidate++) {
    try {
      return await tryPort(server, candidate);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || candidate === LAST_PORT_TRIED) throw error;
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
