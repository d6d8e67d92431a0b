// @ts-check
/**
 * `node --import` this before clasp: each https request of the process goes over plain http to STAND_IN_ADDRESS, with the
 * host it was meant for in a header. Knows nothing of clasp or Google's libraries.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const standIn = new URL(process.env['STAND_IN_ADDRESS'] ?? 'unset:');

/** @param {string | URL} input @param {http.RequestOptions} options @param {(response: http.IncomingMessage) => void} done */
const request = (input, options, done) => {
  const meant = new URL(input);
  return http.request(
    {
      ...options,
      protocol: 'http:',
      agent: undefined,
      host: standIn.hostname,
      hostname: standIn.hostname,
      port: standIn.port,
      path: meant.pathname + meant.search,
      headers: { ...options.headers, host: standIn.host, 'x-meant-for': meant.host },
    },
    done,
  );
};

https.request = /** @type {typeof https.request} */ (request);
globalThis.fetch = () => {
  throw new Error('only https.request leads to the stand-in');
};
syncBuiltinESMExports();
