import { countPictures, type PictureCount } from './countPictures.js';
import type { Cells } from './cutCells.js';
import type { DrawnWord } from './drawWords.js';
import { layOut, type Phase } from './layOut.js';
import { bestOf, nameWords, type Named } from './nameWords.js';
import type { Profile } from './profiles.js';
import { seeWords, type SeenWords } from './seeWords.js';

const PHASES: readonly Phase[] = [[0, 0], [5, 3], [13, 9], [22, 11], [11, 5], [45, 18]]; // prettier-ignore
/** Blurred pictures differ little by phase; two of them tell. */
const FEW_PHASES = PHASES.slice(1, 3);

/** What came of one profile over all phases tried. */
export interface ProfileResult {
  /** Different pictures of the words, by phase. */
  readonly pictures: readonly number[];
  /** What no attacker can exceed but by luck, in the phase with most pictures. */
  readonly bound: Named;
  /** What the best attack named, in the worst of the phases that were attacked. */
  readonly named: Named;
}

/**
 * Attacks one profile in several phases. Where words become bars the count of different pictures
 * bounds every attack, so that one phase is attacked besides: the one with most pictures.
 */
export async function attackProfile(
  words: readonly DrawnWord[],
  profile: Profile,
  { isFull }: { isFull: boolean },
): Promise<ProfileResult> {
  const looks: Look[] = [];
  for (const phase of isFull || profile.hasBars ? PHASES : FEW_PHASES) {
    const seen = await seeWords(layOut(words, profile.factor, phase), profile.settings);
    looks.push({ phase, seen, count: countPictures(seen.lossless) });
  }
  const [most] = [...looks].sort((one, other) => other.count.pictures - one.count.pictures);
  const named: Named[] = [];
  for (const { phase, seen } of isFull || !profile.hasBars ? looks : [most!]) {
    named.push(await attack(words, profile, phase, seen));
  }
  return {
    pictures: looks.map(({ count }) => count.pictures),
    bound: most!.count.bound,
    named: bestOf(named),
  };
}

interface Look {
  readonly phase: Phase;
  readonly seen: SeenWords;
  readonly count: PictureCount;
}

/** Templates come from sheets with the words in another order, so that their neighbours differ. */
async function attack(
  words: readonly DrawnWord[],
  profile: Profile,
  phase: Phase,
  target: SeenWords,
): Promise<Named> {
  const order = words.map((_, index) => (index * 7) % words.length);
  const shuffled = order.map((index) => words[index]!);
  const sheets = layOut(shuffled, profile.factor, phase);
  const templates = await seeWords(sheets, profile.settings);
  const held = (cells: Cells): Cells => words.map((_, index) => cells[order.indexOf(index)]!);
  return bestOf([
    nameWords(target.encoded, held(templates.lossless)),
    nameWords(target.encoded, held(templates.encoded)),
  ]);
}
