/** A text as searches see it: whatever its case. */
export function folded(text: string): string {
  return text.toLowerCase();
}

/** The `like` pattern (escape character `\`) of texts that contain `part`, whatever its case. */
export function containing(part: string): string {
  return `%${folded(part).replace(/[\\%_]/g, String.raw`\$&`)}%`;
}
