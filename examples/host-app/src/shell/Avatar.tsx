const TONES = 8;

/** The initials of a person on a colour that is theirs; the name itself stands beside it. */
export function Avatar({ id, name }: { id: string; name: string }) {
  return (
    <span className="avatar" data-tone={toneOf(id)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? '')][0] ?? '').join('');
}

function toneOf(id: string): number {
  let sum = 0;
  for (const character of id) sum += character.charCodeAt(0);
  return (sum % TONES) + 1;
}
