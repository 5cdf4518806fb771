import { spawn } from 'node:child_process';

/** Words of three letters and more that tesseract reads in a picture (PNG), in lower case. */
export async function readWords(png: Uint8Array): Promise<readonly string[]> {
  const text = await new Promise<string>((resolve, reject) => {
    const reader = spawn('tesseract', ['stdin', 'stdout', '--psm', '11'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let read = '';
    reader.stdout.setEncoding('utf8').on('data', (part: string) => (read += part));
    reader.once('error', reject);
    reader.once('close', () => resolve(read));
    reader.stdin.end(png);
  });
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
