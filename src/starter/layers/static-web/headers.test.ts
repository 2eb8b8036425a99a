import { expect, test } from 'vitest';
import page from '../../projects/web/index.html?raw';
import headers from './files/deploy/static/_headers?raw';
import caddyfile from './files/deploy/static/Caddyfile?raw';

const policy = `${/content="(default-src[^"]*)"/.exec(page)![1]}; frame-ancestors 'none'`;

test('every host sends the policy of the page itself', () => {
  expect(headers).toContain(`\n  Content-Security-Policy: ${policy}\n`);
  expect(caddyfile).toContain(`Content-Security-Policy "${policy}"`);
});

test.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'])(
  'the hosts say the same for %s',
  (name) => {
    const inHeaders = new RegExp(`^ {2}${name}: (.*)$`, 'm').exec(headers)![1];
    const inCaddy = new RegExp(`^\\t\\t${name} "?([^"\\n]*)"?$`, 'm').exec(caddyfile)![1];
    expect(inCaddy).toBe(inHeaders);
  },
);

test.each(['/', '/index.html', '/sw.js'])('%s is asked for anew each time', (path) => {
  expect(headers).toContain(`\n${path}\n  Cache-Control: no-cache\n`);
  expect(/@version path (.*)/.exec(caddyfile)![1]!.split(' ')).toContain(path);
});
