import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { readWords } from '../../desktop/index.js';

const run = promisify(execFile);

/** What is on a stretch of the desk just now, sharp, as PNG: seen past the agent. */
export async function photographDesk(
  environment: NodeJS.ProcessEnv,
  stretch: { readonly x: number; readonly width: number; readonly height: number },
): Promise<Buffer> {
  const crop = `${stretch.width}x${stretch.height}+${stretch.x}+0`;
  const args = ['-silent', '-window', 'root', '-crop', crop, '+repage', 'png:-'];
  const { stdout } = await run('import', args, {
    env: environment,
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Those of `words` that tesseract reads in a picture. */
export async function wordsReadIn(
  picture: Uint8Array,
  words: readonly string[],
): Promise<readonly string[]> {
  const found = new Set(await readWords(picture));
  return words.filter((word) => found.has(word.toLowerCase()));
}

/** What someone would try to read a picture with: as it is, and enlarged and sharpened. */
export async function attacksOn(image: Uint8Array): Promise<readonly Buffer[]> {
  const { width } = await sharp(image).metadata();
  const enlarged = sharp(image).resize({ width: width * 4, kernel: 'lanczos3' });
  return Promise.all([
    sharp(image).png().toBuffer(),
    enlarged.clone().png().toBuffer(),
    enlarged.clone().sharpen({ sigma: 2, m1: 2, m2: 4 }).png().toBuffer(),
    enlarged.clone().greyscale().normalise().sharpen({ sigma: 4, m1: 3, m2: 6 }).png().toBuffer(),
  ]);
}
