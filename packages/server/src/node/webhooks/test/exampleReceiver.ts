/**
 * How a host receives webhooks, as a program of its own: it checks the signature, writes down what it
 * heard before it answers, and takes a repetition for what it is. For the tests it can be told to
 * stop answering after so many calls, as a host does that dies in the middle of one.
 *
 * Usage: exampleReceiver <port> <file> <secret> [answers before it hangs]
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';

import { verifyWebhook } from '@glimpse/server';

const [port = '0', file = '', secret = '', patience = 'Infinity'] = process.argv.slice(2);

const known = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
const heard = new Set(known.filter(Boolean).map((line) => (JSON.parse(line) as { id: string }).id));
let answered = 0;

createServer((request, response) => {
  void receive(request).then((status) => {
    answered += 1;
    if (answered <= Number(patience)) response.writeHead(status).end();
    else console.log('hangs');
  });
}).listen(Number(port), '127.0.0.1', () => console.log('listens'));

async function receive(request: IncomingMessage): Promise<number> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const headers = new Headers(Object.entries(request.headers) as [string, string][]);
  if (!(await verifyWebhook({ headers, body, secrets: [secret], now: Date.now() }))) return 401;
  const id = headers.get('webhook-id') ?? '';
  if (!heard.has(id)) keep({ id, event: JSON.parse(body) as unknown });
  heard.add(id);
  return 204;
}

function keep(line: object): void {
  const handle = openSync(file, 'a');
  writeSync(handle, `${JSON.stringify(line)}\n`);
  fsyncSync(handle);
  closeSync(handle);
}
