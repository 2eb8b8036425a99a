// @ts-check
// Serves this folder to this machine, and to no other, while you play and change the game.
// Players need no server of yours: any host of static files will do.

import { realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = '127.0.0.1';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.md': 'text/plain; charset=utf-8',
});

/**
 * @param {string} root the folder, as a real path
 * @param {string} target what the browser asks for
 * @returns {Promise<string | null>} the file, null for everything that must not or cannot be given out
 */
async function findFile(root, target) {
  try {
    const path = decodeURIComponent(target.split(/[?#]/)[0]);
    // Hidden files are nobody's business, and `..` begins with a dot too.
    if (!path.startsWith('/') || /[\\\0]|\/\./.test(path)) return null;
    // The real path, because a link inside the folder may point out of it.
    const file = await realpath(join(root, path === '/' ? 'index.html' : path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** @param {string} folder */
export function serve(folder) {
  const real = realpath(folder);
  return createServer(async (request, response) => {
    // No file has its version in its name, so the browser must ask each time; the tag makes the answer short.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response
        .writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': types['.md'] })
        .end('Only GET and HEAD.\n');
      return;
    }
    const file = await findFile(await real, request.url ?? '');
    const body = file && (await readFile(file).catch(() => null));
    if (!file || !body) {
      response.writeHead(404, { 'Content-Type': types['.html'] });
      response.end(request.method === 'HEAD' ? '' : notFound);
      return;
    }
    const { size, mtimeMs } = await stat(file);
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? '' : body);
  });
}

const notFound = `<!doctype html>
<html lang="ko"><meta charset="utf-8"><title>404</title>
<h1>404</h1>
<p>찾는 파일이 없습니다. <a href="/">게임으로 가기</a></p>
<p lang="en">There is no such file. <a href="/">To the game</a></p>
</html>
`;

/** @param {string | undefined} text @returns {number} */
export function readPort(text) {
  if (text === undefined || text === '') return 8000;
  const port = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new Error(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
}

function main() {
  try {
    const port = readPort(process.env.PORT);
    const server = serve(fileURLToPath(new URL('.', import.meta.url)));
    server.on('error', (error) => {
      const isBusy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      const sentence = isBusy ? 'is used by another program' : `cannot be used (${error.message})`;
      console.error(
        `Port ${port} ${sentence}. Choose another, for example: PORT=${(port % 65535) + 1} npm start`,
      );
      process.exitCode = 1;
    });
    server.listen(port, HOST, () => console.log(`Play at http://${HOST}:${port}/  (Ctrl+C stops)`));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
