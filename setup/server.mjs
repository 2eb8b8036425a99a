import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Failure } from './command.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};
const packed = new Set(['.png', '.jpg', '.webp', '.woff2', '.zip']);

/** Vite writes a hash of the content into these names: assets/main-Bx3_k9Qz.js */
const hashed = /[\\/]assets[\\/].*-[\w-]{8}\.\w+$/;

const brotli = promisify(brotliCompress);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/**
 * The file a request means, or nothing when it means none below the root.
 * @param {string} root
 * @param {string} base begins and ends with a slash
 * @param {string} url
 */
async function fileFor(root, base, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://here').pathname);
    if (!path.startsWith(base) || path.includes('\0')) return undefined;
    const asked = normalize(join(root, path.slice(base.length)));
    if (asked !== root && !asked.startsWith(root + sep)) return undefined;
    const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
    const found = await stat(file);
    return found.isFile() ? { file, version: `${file} ${found.mtimeMs}` } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serve a folder of built files on loopback.
 * @param {{ root: string, port: number, base?: string, compress?: boolean }} options
 *   port 0 takes any free one; compress answers with brotli at its best, as a good host would
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port, base: wantedBase = '/', compress = false }) {
  const folder = normalize(join(root, '.')).replace(/[\\/]$/, '');
  const base = `/${wantedBase}/`.replace(/\/+/g, '/');
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  const server = createServer(async (request, response) => {
    /** @param {number} status @param {Record<string, string>} headers @param {string | Buffer} [body] */
    const reply = (status, headers, body = '') => {
      response.writeHead(status, {
        'X-Content-Type-Options': 'nosniff',
        'Content-Length': Buffer.byteLength(body),
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const text = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return reply(405, { ...text, Allow: 'GET, HEAD' }, 'Only GET and HEAD are answered.\n');

    if (`${request.url}/` === base) return reply(308, { ...text, Location: base });
    const found = await fileFor(folder, base, request.url ?? '/');
    if (!found) return reply(404, text, 'There is no such file.\n');

    const { file, version } = found;
    const ending = extname(file).toLowerCase();
    const headers = {
      'Content-Type': types[ending] ?? 'application/octet-stream',
      'Cache-Control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    const wantsBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    if (!compress || packed.has(ending) || !wantsBrotli) return reply(200, headers, await readFile(file));
    const body = compressed.get(version) ?? (await brotli(await readFile(file), best));
    compressed.set(version, body);
    return reply(200, { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }, body);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Failure('The server has no port.');
  return {
    address: `http://127.0.0.1:${at.port}${base}`,
    port: at.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
