import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** When a blow falls: with half of the upload sent, or with the answer on its way back. */
export type StrikeMoment = 'half-way' | 'answered';

/** The network between an agent and a server, which can be cut, and struck in the middle of an upload. */
export interface Line {
  readonly url: string;
  /** Nothing gets through any more; what is under way breaks off. */
  cut(): void;
  mend(): void;
  /** Deals `blow` in the middle of the next upload; resolves with the id of the screenshot. */
  strikeUpload(moment: StrikeMoment, blow: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

interface Strike {
  readonly moment: StrikeMoment;
  readonly blow: () => Promise<void>;
  readonly onStruck: (screenshotId: string) => void;
}

/** Opens a line to a server on a port of this machine. */
export async function openLine(serverPort: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let strike: Strike | undefined;

  const server = createServer((incoming, outgoing) => {
    if (isCut) return void incoming.socket.destroy();
    const id = /\/screenshots\/([^/]+)$/.exec(incoming.url ?? '')?.[1];
    if (strike === undefined || id === undefined || incoming.method !== 'PUT') {
      return carry(incoming, outgoing, serverPort);
    }
    const now = strike;
    strike = undefined;
    void breakUpload(incoming, serverPort, now).then(() => now.onStruck(id));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hangUp = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      hangUp();
    },
    mend() {
      isCut = false;
    },
    strikeUpload: (moment, blow) =>
      new Promise((resolve) => (strike = { moment, blow, onStruck: resolve })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        hangUp();
      }),
  };
}

/** Hands a call on, and its answer back, as they come. */
function carry(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const onward = request({ ...goal(incoming, port) }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
    answer.once('error', () => outgoing.destroy());
  });
  onward.once('error', () => incoming.socket.destroy());
  outgoing.once('close', () => onward.destroy());
  incoming.pipe(onward);
}

/** Sends an upload as far as the strike lets it, deals the blow, and never tells the sender. */
async function breakUpload(
  incoming: IncomingMessage,
  port: number,
  { moment, blow }: Strike,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part);
  const body = Buffer.concat(parts);
  const onward = request(goal(incoming, port));
  onward.on('error', () => undefined);
  if (moment === 'half-way') {
    await new Promise((resolve) => onward.write(body.subarray(0, body.length / 2), resolve));
  } else {
    const answered = new Promise((resolve) => onward.once('response', resolve));
    onward.end(body);
    await answered;
  }
  await blow();
  onward.destroy();
  incoming.socket.destroy();
}

function goal({ method, url, headers }: IncomingMessage, port: number) {
  return { host: '127.0.0.1', port, method, path: url, headers };
}
