import {
  errorStatuses,
  GlimpseError,
  isErrorCode,
  uploadAdvice,
  type ErrorCode,
} from '@glimpse/core';
import { expect, test } from 'vitest';

import { createMemoryStore } from '../store/createMemoryStore.js';
import { buildSpoolItem } from '../testing/describeCaptureSpool.js';
import { createPretendServer } from '../testing/createPretendServer.js';
import { seededRandom } from '../testing/seededRandom.js';
import { createSuspicion } from './createSuspicion.js';
import { drainSpool } from './drainSpool.js';

/** What becomes of the picture and of the round, by core's advice. A new advice is a type error here. */
const CONSEQUENCES: Readonly<
  Record<ReturnType<typeof uploadAdvice>, { kept: boolean; ends: readonly string[] }>
> = {
  erase: { kept: false, ends: ['empty'] },
  retry: { kept: true, ends: ['empty', 'unreachable'] },
  sign_in: { kept: true, ends: ['signed_out'] },
};

async function uploadRefusedWith(code: ErrorCode): Promise<{ kept: boolean; end: string }> {
  const store = createMemoryStore();
  await store.spool.add([buildSpoolItem('s1')]);
  const { link } = createPretendServer(() => 0);
  const end = await drainSpool(
    {
      store,
      random: seededRandom(1),
      suspicion: createSuspicion(),
      now: () => 0,
      link: { ...link, upload: () => Promise.reject(new GlimpseError(code, 'Refused.')) },
    },
    new AbortController().signal,
  );
  return { kept: (await store.spool.size()).items === 1, end: end.kind };
}

const CODES = Object.keys(errorStatuses).filter(isErrorCode);

test.each(CODES)('C5 C6 does with the picture what core advises: %s', async (code) => {
  const { kept, ends } = CONSEQUENCES[uploadAdvice(code)];
  const refused = await uploadRefusedWith(code);
  expect(refused.kept).toBe(kept);
  expect(ends).toContain(refused.end);
});
