import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import {
  compilePasses,
  createObscure,
  obscure,
  type Frame,
  type ObscureProfile,
} from '../../src/index.js';
import { startWasm } from '../../src/wasm/startWasm.js';
import { drawScreen } from '../screens/drawScreen.js';

const PROFILES: readonly ObscureProfile[] = ['greek', 'strict', 'blur'];

afterEach(() => vi.unstubAllGlobals());

/** Noise, flat ground and long edges in one frame, so that every branch of a pass is met. */
function scatter({ width, height, stride, order, seed }: Scatter): Frame {
  let state = seed;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const data = new Uint8Array(stride * height).fill(chance(256));
  for (let count = chance(30); count > 0; count -= 1) {
    const [left, top] = [chance(width), chance(height)];
    const right = Math.min(width, left + 1 + chance(chance(2) === 0 ? 6 : width));
    const bottom = Math.min(height, top + 1 + chance(chance(2) === 0 ? 6 : height));
    const isNoise = chance(6) === 0;
    const shade = [chance(256), chance(256), chance(256), chance(256)];
    for (let y = top; y < bottom; y += 1) {
      for (let at = y * stride + left * 4; at < y * stride + right * 4; at += 1) {
        data[at] = isNoise ? chance(256) : shade[at % 4]!;
      }
    }
  }
  return { width, height, stride, order, data };
}

type Scatter = Omit<Frame, 'data'> & { readonly seed: number };

test('C4 WebAssembly gives the bytes that TypeScript gives, for any frame', () => {
  const obscureFast = createObscure();
  const sizes = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.integer({ min: 2_590, max: 11_000 }), fc.integer({ min: 1, max: 9 })),
    },
    { weight: 1, arbitrary: fc.constantFrom([1, 1], [1, 900], [16_384, 5]) },
  );
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 0, max: 3 }),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(40, 255, 300)),
      fc.constantFrom(...PROFILES),
      fc.constantFrom('rgba' as const, 'bgrx' as const),
      fc.integer({ min: 1, max: 2 ** 31 }),
      ([width = 1, height = 1], padding, factor, profile, order, seed) => {
        const frame = scatter({ width, height, stride: (width + padding) * 4, order, seed });
        expect(obscureFast(frame, { profile, factor })).toEqual(
          obscure(frame, { profile, factor }),
        );
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

test.each(['article', 'editor', 'table', 'slide'] as const)(
  'C4 WebAssembly gives the bytes that TypeScript gives, for the %s page',
  (name) => {
    const obscureFast = createObscure();
    const frame = drawScreen(name);
    for (const profile of PROFILES) {
      const options = { profile, factor: 4 };
      expect(obscureFast(frame, options)).toEqual(obscure(frame, options));
    }
  },
  60_000,
);

test('a module compiled ahead does as well', async () => {
  const compiled = await compilePasses();
  vi.stubGlobal('atob', () => {
    throw new Error('Nothing is left to decode.');
  });
  expect(startWasm(compiled)).toBeDefined();
});

test.each([
  { where: 'there is no WebAssembly', WebAssembly: undefined },
  {
    where: 'a page may not compile any',
    WebAssembly: {
      Module: class {
        constructor() {
          throw new Error('blocked by the content security policy');
        }
      },
    },
  },
])('C4 where $where, TypeScript does the work', (stub) => {
  vi.stubGlobal('WebAssembly', stub.WebAssembly);
  expect(startWasm()).toBeUndefined();
  const frame = drawScreen('slide');
  const options = { profile: 'greek', factor: 4 } as const;
  expect(createObscure()(frame, options)).toEqual(obscure(frame, options));
});
