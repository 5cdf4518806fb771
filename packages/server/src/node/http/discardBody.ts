import type { IncomingMessage } from 'node:http';

/** What is thrown away at most of a body that nobody wanted. */
const MAX_BYTES = 16 * 1024 * 1024;
const PATIENCE_MS = 2_000;

/**
 * Reads what is left of a body and throws it away. A call that was refused unread is answered only
 * then: its sender is still sending, and would take the rest of the connection for broken.
 *
 * @returns false when there was too much of it, so that the connection has to be closed
 */
export function discardBody(incoming: IncomingMessage): Promise<boolean> {
  const { headers } = incoming;
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!hasBody || incoming.readableEnded) return Promise.resolve(true);
  if (incoming.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    let bytes = 0;
    const finish = (isRead: boolean): void => {
      clearTimeout(patience);
      incoming.off('data', count).off('end', onEnd).off('close', onClose);
      resolve(isRead);
    };
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) return finish(false);
      // Whoever began to read it through a web stream pauses it after every piece.
      incoming.resume();
    };
    const onEnd = (): void => finish(true);
    const onClose = (): void => finish(incoming.readableEnded);
    const patience = setTimeout(() => finish(false), PATIENCE_MS);
    incoming.on('data', count).once('end', onEnd).once('close', onClose);
    incoming.resume();
  });
}
