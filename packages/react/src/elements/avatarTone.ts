const TONES = 8;

/** One of eight tones, 1 to 8, the same for the same id on every page. */
export function avatarTone(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4096;
  return (sum % TONES) + 1;
}
