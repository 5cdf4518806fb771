import { expect, test } from 'vitest';

import { drawScreen } from '../../test/screens/drawScreen.js';
import { compilePasses } from './compilePasses.js';
import { createObscure } from '../createObscure.js';
import { obscure } from '../obscure.js';
import type { ObscureProfile } from '../ObscureOptions.js';

test.each<ObscureProfile>(['greek', 'strict', 'blur'])(
  'C4 WebAssembly gives the bytes that TypeScript gives in a browser, for %s',
  async (profile) => {
    const obscureFast = createObscure(await compilePasses());
    for (const name of ['article', 'table', 'slide'] as const) {
      const frame = drawScreen(name);
      const options = { profile, factor: 4 };
      expect(obscureFast(frame, options)).toEqual(obscure(frame, options));
    }
  },
);
