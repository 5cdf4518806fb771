import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that keeps every byte that is sent over it. */
export interface RecordedLine {
  readonly url: string;
  /** All that was sent to the server so far: heads and bodies, byte for byte. */
  sent(): Buffer;
  close(): Promise<void>;
}

/** Opens a line to a server on a port of this machine; what it carries is changed in nothing. */
export async function recordLine(serverPort: number): Promise<RecordedLine> {
  const parts: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((caller) => {
    const onward = connect(serverPort, '127.0.0.1');
    for (const [socket, other] of [
      [caller, onward],
      [onward, caller],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.once('close', () => sockets.delete(socket));
      socket.pipe(other);
    }
    caller.on('data', (part: Buffer) => parts.push(part));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(parts),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
