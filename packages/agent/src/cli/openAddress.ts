import { spawn } from 'node:child_process';

/**
 * Opens an address with the program that the system has for it.
 *
 * @param onMissing called when there is no such program
 */
export function openAddress(
  address: string,
  platform: NodeJS.Platform,
  onMissing: () => void = () => undefined,
): void {
  const opener = { darwin: 'open', win32: 'explorer' }[platform as string] ?? 'xdg-open';
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.once('error', onMissing);
  child.unref();
}
