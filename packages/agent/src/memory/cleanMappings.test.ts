import { expect, test } from 'vitest';

import { cleanMappings } from './cleanMappings.js';

const mapping = (head: string, anonymousKb = 0): string =>
  `${head}\nSize:       8 kB\nRss:        8 kB\nAnonymous:         ${anonymousKb} kB\nVmFlags: rd mr mw me`;
const isAddOn = (path: string): boolean => path.endsWith('.node');

test('takes what is read only, of the files asked for, with addresses beyond 2^53', () => {
  const smaps = [
    mapping('7f0000001000-7f0000003000 r-xp 00001000 fd:00 12 /opt/a b/store.node'),
    mapping('ffffffffff600000-ffffffffff601000 r--p 00000000 fd:00 12 /opt/a b/store.node'),
    mapping('7f0000009000-7f000000a000 r-xp 00001000 fd:00 13 /usr/lib/libc.so.6'),
  ].join('\n');
  expect(cleanMappings(smaps, isAddOn)).toEqual([
    { start: 0x7f0000001000n, length: 0x2000n },
    { start: 0xffffffffff600000n, length: 0x1000n },
  ]);
});

test.each([
  ['can be written to', mapping('1000-2000 rw-p 00001000 fd:00 12 /opt/store.node')],
  ['was written to before', mapping('1000-2000 r--p 00001000 fd:00 12 /opt/store.node', 4)],
  ['is shared with another process', mapping('1000-2000 r--s 00001000 fd:00 12 /opt/store.node')],
  ['shows no file', mapping('1000-2000 r-xp 00000000 00:00 0 [vdso]')],
])('leaves alone what %s', (_, text) => {
  expect(cleanMappings(text, () => true)).toEqual([]);
});

test('a neighbour that was written to keeps no clean one, and the other way round', () => {
  const smaps = [
    mapping('1000-2000 r--p 00001000 fd:00 12 /opt/store.node', 4),
    mapping('2000-3000 r-xp 00002000 fd:00 12 /opt/store.node'),
    mapping('3000-4000 r--p 00003000 fd:00 12 /opt/store.node', 4),
  ].join('\n');
  expect(cleanMappings(smaps, isAddOn)).toEqual([{ start: 0x2000n, length: 0x1000n }]);
});
