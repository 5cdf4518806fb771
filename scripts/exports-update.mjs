import { writeFileSync } from 'node:fs';
import { readExports } from '../tests/house/readExports.ts';
import { fromRoot } from './workspace/root.mjs';

const file = 'tests/house/exports.json';
writeFileSync(fromRoot(file), `${JSON.stringify(readExports(), null, 2)}\n`);
console.log(`Wrote ${file}; its diff is the change of the public surface.`);
