import { createServer } from 'node:net';

/** @returns {Promise<number>} a port that nobody has at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(at && typeof at === 'object' ? at.port : 0));
    });
  });
}
