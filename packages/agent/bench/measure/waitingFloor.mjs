import { createCipheriv, randomBytes } from 'node:crypto';
import { createServer, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * The least that a Node program holds which does what any agent must: one call over HTTP, one sealed
 * block, then waiting. With `bare`, nothing at all.
 */
if (process.argv[2] !== 'bare') {
  await import('node:https');
  const server = createServer((_, response) => response.end('x'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => {
    get({ host: '127.0.0.1', port }, (answer) => answer.resume().once('end', resolve));
  });
  server.close();
  server.closeAllConnections();
  createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12)).final();
}
console.log('waits');
await pause(60_000);
