import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Looks into every file below some folders, again and again, for as long as it is not stopped. */
export interface FileWatch {
  /** Everything suspicious that was ever there. */
  readonly findings: readonly string[];
  /** How many different contents were looked at. */
  looks(): number;
  stop(): void;
}

/** @param suspect says what is wrong with a file's bytes, if anything */
export function watchFiles(
  folders: readonly string[],
  suspect: (bytes: Buffer) => string | undefined,
): FileWatch {
  const findings: string[] = [];
  const seen = new Set<string>();
  const look = (): void => {
    for (const file of folders.flatMap(filesBelow)) {
      const bytes = readIfThere(file);
      const key = `${file} ${bytes.length} ${bytes.subarray(0, 64).toString('base64')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const finding = suspect(bytes);
      if (finding !== undefined) findings.push(`${file}: ${finding}`);
    }
  };
  const timer = setInterval(look, 15);
  return {
    findings,
    looks: () => seen.size,
    stop() {
      clearInterval(timer);
      look();
    },
  };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * What a file must not hold: pictures of any kind (those that wait are encrypted, so even a finished
 * one would be a finding), and runs of raw pixels in one of the colours that the screen shows.
 */
export function findPicture(
  colours: readonly (readonly [number, number, number])[],
): (bytes: Buffer) => string | undefined {
  const needles = [
    ...Object.entries(SIGNATURES),
    ...colours.flatMap((colour) => rawRuns(colour)),
  ] as const;
  return (bytes) => needles.find(([, needle]) => bytes.includes(needle))?.[0];
}

const SIGNATURES: Readonly<Record<string, Buffer>> = {
  PNG: Buffer.from('89504e470d0a1a0a', 'hex'),
  JPEG: Buffer.from('ffd8ffe0', 'hex'),
  'JPEG with Exif': Buffer.from('ffd8ffe1', 'hex'),
  WebP: Buffer.from('WEBPVP8'),
};

function rawRuns([red, green, blue]: readonly [number, number, number]): [string, Buffer][] {
  const layouts: [string, number[]][] = [
    ['RGBA', [red, green, blue, 255]],
    ['BGRX', [blue, green, red, 0]],
    ['BGRA', [blue, green, red, 255]],
    ['RGB', [red, green, blue]],
    ['BGR', [blue, green, red]],
  ];
  return layouts.map(([name, pixel]) => [
    `raw ${name} pixels`,
    Buffer.concat(Array.from({ length: 16 }, () => Buffer.from(pixel))),
  ]);
}
