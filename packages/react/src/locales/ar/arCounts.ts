import { countIn } from '../../messages/countIn.js';

/** Counts in Arabic, whose nouns change with the number; the dual also with its place in the sentence. */
export const arCount = /* @__PURE__ */ countIn('ar');

export function screenshots(n: number): string {
  return arCount(n, {
    zero: '# لقطة',
    one: 'لقطة واحدة',
    two: 'لقطتان',
    few: '# لقطات',
    many: '# لقطة',
    other: '# لقطة',
  });
}

/** The same after a verb or a preposition. */
export function ofScreenshots(n: number): string {
  return arCount(n, {
    zero: '# لقطة',
    one: 'لقطة واحدة',
    two: 'لقطتين',
    few: '# لقطات',
    many: '# لقطة',
    other: '# لقطة',
  });
}

export function moments(n: number): string {
  return arCount(n, {
    zero: '# لحظة',
    one: 'لحظة واحدة',
    two: 'لحظتان',
    few: '# لحظات',
    many: '# لحظة',
    other: '# لحظة',
  });
}

/** The same after a verb or a preposition. */
export function ofMoments(n: number): string {
  return arCount(n, {
    zero: '# لحظة',
    one: 'لحظة واحدة',
    two: 'لحظتين',
    few: '# لحظات',
    many: '# لحظة',
    other: '# لحظة',
  });
}

export function members(n: number): string {
  return arCount(n, {
    zero: '# عضو',
    one: 'عضو واحد',
    two: 'عضوان',
    few: '# أعضاء',
    many: '# عضوًا',
    other: '# عضو',
  });
}

/** The same after a verb or a preposition. */
export function ofMembers(n: number): string {
  return arCount(n, {
    zero: '# عضو',
    one: 'عضو واحد',
    two: 'عضوين',
    few: '# أعضاء',
    many: '# عضوًا',
    other: '# عضو',
  });
}

/** After a verb or a preposition. */
export function ofPictures(n: number): string {
  return arCount(n, {
    zero: '# صورة',
    one: 'صورة واحدة',
    two: 'صورتين',
    few: '# صور',
    many: '# صورة',
    other: '# صورة',
  });
}
