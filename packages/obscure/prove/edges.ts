import { obscure, type Frame, type ObscureProfile } from '../src/index.js';
import { edgesKept } from './edges/edgesKept.js';
import { SCREEN_KINDS, type Screen } from './screens/drawScreen.js';
import { photographScreens } from './screens/photographScreens.js';

/** How much of the layout of eight example screens, light and dark, each profile keeps. */
const GOAL = 0.4;
const FACTOR = 4;
const PROFILES: readonly ObscureProfile[] = ['blur', 'greek', 'strict'];

const screens: Screen[] = SCREEN_KINDS.flatMap((kind) =>
  [false, true].flatMap((isDark) =>
    [true, false].map((hasText) => ({ kind, seed: 1, isDark, hasText, inset: [0, 0] as const })),
  ),
);
const shares = new Map<ObscureProfile, number[]>(PROFILES.map((profile) => [profile, []]));
let index = 0;
let page: Frame | undefined;
for await (const frame of photographScreens(screens)) {
  const { kind, isDark, hasText } = screens[index]!;
  index += 1;
  if (hasText) {
    page = frame;
    continue;
  }
  const each = PROFILES.map((profile) => {
    const { edges, kept } = edgesKept(frame, obscure(page!, { profile, factor: FACTOR }), FACTOR);
    shares.get(profile)!.push(kept / edges);
    return `${profile} ${percent(kept / edges)}`;
  });
  console.log(`${kind}, ${isDark ? 'dark' : 'light'}: ${each.join(', ')}`);
}
const means = PROFILES.map((profile) => [profile, mean(shares.get(profile)!)] as const);
const told = means.map(([profile, share]) => `${profile} ${percent(share)}`).join(', ');
console.log(`edges of the layout kept, in %: ${told} (goal ${percent(GOAL)} for greek)`);
process.exitCode = mean(shares.get('greek')!) >= GOAL ? 0 : 1;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}
