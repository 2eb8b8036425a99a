import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPort, serve } from '../server.js';

let outer, server, port;

before(async () => {
  outer = await mkdtemp(join(tmpdir(), 'server-test-'));
  await Promise.all(['site', 'site/sub', 'site-secret'].map((folder) => mkdir(join(outer, folder), { recursive: true })));
  const files = { 'secret.txt': 'SECRET', 'site-secret/a.txt': 'SECRET', 'site/.env': 'SECRET', 'site/sub/a.js': 'export {};' };
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(outer, path), text)));
  await writeFile(join(outer, 'site', 'index.html'), '<!doctype html>안녕');
  // Windows may forbid links: then these two attacks meet a missing file.
  await symlink(join(outer, 'secret.txt'), join(outer, 'site', 'link.txt')).catch(() => {});
  await symlink(join(outer, 'site-secret'), join(outer, 'site', 'beside')).catch(() => {});
  server = serve(join(outer, 'site')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = server.address().port;
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(outer, { recursive: true, force: true });
});

/** Byte for byte: `fetch` would tidy the path before it is sent. */
async function raw(path, { method = 'GET', headers = '' } = {}) {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk;
  const [head, body] = answer.split(/\r\n\r\n([^]*)/);
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body };
}

const attacks = [
  '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/sub/../../secret.txt',
  '/..\\secret.txt', '/..%5csecret.txt', '/sub/%2e%2e/%2e%2e/secret.txt', '/../site-secret/a.txt', '/.env', '/%2eenv',
  '/sub/..%2f.env', '//secret.txt', '/link.txt', '/beside/a.txt', '/%00', '/index.html%00.js', '/%', '/%ff', '/....//secret.txt',
  '../secret.txt', 'http://localhost/../secret.txt', '/%252e%252e/secret.txt', '/index.html/../../secret.txt',
];
for (const path of attacks) {
  test(`${path} gives nothing away`, async () => {
    const { status, body } = await raw(path);
    assert.ok([400, 404].includes(status), `status ${status}`);
    assert.doesNotMatch(body ?? '', /SECRET/);
  });
}

test('the folder is the game, with the right type and a check at each visit', async () => {
  const { status, head, body } = await raw('/?from=here');
  assert.equal(status, 200);
  assert.match(body, /안녕$/);
  assert.match(head, /content-type: text\/html; charset=utf-8/);
  assert.match(head, /cache-control: no-cache/);
  assert.match(head, /x-content-type-options: nosniff/);
  assert.match((await raw('/sub/a.js')).head, /content-type: text\/javascript/);
});

test('a file that has not changed is not sent again', async () => {
  const tag = /etag: (".*")/.exec((await raw('/')).head)[1];
  const again = await raw('/', { headers: `If-None-Match: ${tag}\r\n` });
  assert.deepEqual([again.status, again.body], [304, '']);
});

test('a folder is not listed, and a missing file is a page that leads back', async () => {
  for (const path of ['/sub', '/sub/', '/missing.js']) {
    const { status, body } = await raw(path);
    assert.equal(status, 404);
    assert.match(body, /href="\/"/);
    assert.doesNotMatch(body, /a\.js/);
  }
});

test('the server only gives: HEAD has no body, POST is refused', async () => {
  const { status, body } = await raw('/', { method: 'HEAD' });
  assert.deepEqual([status, body], [200, '']);
  assert.equal((await raw('/', { method: 'POST' })).status, 405);
});

test('a port is a number from 1 to 65535, and 8000 when none is named', () => {
  assert.deepEqual([undefined, '', '1', '65535'].map(readPort), [8000, 8000, 1, 65535]);
  for (const text of ['0', '65536', 'abc', '80a', '-1', '1e3', ' 80']) assert.throws(() => readPort(text), /from 1 to 65535/);
});

for (const [what, value, sentence] of [
  ['bad', () => 'abc', /^PORT must be a number from 1 to 65535, not "abc"\.\n$/],
  ['busy', () => port, /^Port \d+ is used by another program\. Choose another, for example: PORT=\d+ npm start\n$/],
]) {
  test(`a ${what} port ends in one clear sentence`, async () => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('../server.js', import.meta.url))], {
      env: { ...process.env, PORT: String(value()) },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    assert.equal(code, 1);
    assert.match(said, sentence);
  });
}
