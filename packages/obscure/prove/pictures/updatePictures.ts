import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Frame } from '../../src/index.js';
import { SCREEN_KINDS } from '../screens/drawScreen.js';
import { photographScreens } from '../screens/photographScreens.js';
import { drawSheet } from './drawSheet.js';

/** Makes the contact sheets of docs/privacy.md anew; run by `npm run pictures:update`. */
const SHEETS = [
  { file: 'obscured-1.webp', kinds: SCREEN_KINDS.slice(0, 4) },
  { file: 'obscured-2.webp', kinds: SCREEN_KINDS.slice(4) },
];
const DARK = ['editor', 'terminal', 'call'];

for (const { file, kinds } of SHEETS) {
  const screens = kinds.map((kind) => {
    return { kind, seed: 1, isDark: DARK.includes(kind), hasText: true, inset: [0, 0] } as const;
  });
  const frames: Frame[] = [];
  for await (const frame of photographScreens(screens)) frames.push(frame);
  const sheet = await drawSheet(frames);
  const path = fileURLToPath(new URL(`../../../../docs/pictures/${file}`, import.meta.url));
  await writeFile(path, sheet);
  console.log(`Wrote docs/pictures/${file}, ${(sheet.length / 1024).toFixed(0)} KB.`);
}
