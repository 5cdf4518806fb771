/** As many as the English list has words. */
const COUNT = 495;

/** What Chinese words are built of. */
const CHINESE = '人大中国学生时电工家天明文新公开会长手力水火山海书车门口心日';

/** Syllables of Japanese in hiragana and katakana. */
const JAPANESE = 'かさたなはまやらわきしちにひみくすつぬタカサナマコトミニメレ';

/** Korean syllables. */
const KOREAN = '가나다라마바사아자차카하고노도로모보소오조구무수우주한국인정';

/** Consonants with vowel signs, as Hindi words are built of. */
const DEVANAGARI = 'का की कु के को गा नी मे तो रा सी पु हे जो ला मी दु वे बा ती शु नो पा री सु ये'.split(' ');

/** Lists of 495 words of two to six syllables in scripts that are built in another way than Latin. */
export const OTHER_WORDS: readonly { name: string; font: string; words: readonly string[] }[] = [
  { name: 'Chinese', font: 'WenQuanYi Micro Hei', words: wordsOf([...CHINESE], [2, 2, 3, 4]) },
  { name: 'Japanese', font: 'WenQuanYi Micro Hei', words: wordsOf([...JAPANESE], [2, 3, 4, 5, 6]) },
  { name: 'Korean', font: 'WenQuanYi Micro Hei', words: wordsOf([...KOREAN], [2, 3, 4]) },
  { name: 'Devanagari', font: 'Lohit Devanagari', words: wordsOf(DEVANAGARI, [2, 3, 4, 5]) },
];

/**
 * Different words, of these lengths in turn. They need not mean anything: what tells one picture from
 * another is how long a word is and where its ink lies.
 */
function wordsOf(syllables: readonly string[], lengths: readonly number[]): readonly string[] {
  const words = new Set<string>();
  for (let seed = 1; words.size < COUNT; seed += 1) {
    const length = lengths[seed % lengths.length]!;
    const indexes = Array.from({ length }, (_, at) => (seed * (at * 7 + 5) + at * at * 3) % 1009);
    words.add(indexes.map((index) => syllables[index % syllables.length]!).join(''));
  }
  return [...words];
}
