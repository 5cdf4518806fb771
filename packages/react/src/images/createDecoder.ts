/** Decoded pictures that are kept so: more than a screen shows, far less than a day has. */
const KEPT = 120;

/** Decodes pictures before they are shown, so that drawing one never waits, and keeps the newest decoded. */
export function createDecoder(kept = KEPT): (url: string) => Promise<void> {
  const decoded = new Map<string, HTMLImageElement>();
  return async (url) => {
    // Outside of browsers nothing is drawn.
    if (typeof Image === 'undefined') return;
    const image = new Image();
    image.src = url;
    decoded.set(url, image);
    for (const oldest of decoded.keys()) {
      if (decoded.size <= kept) break;
      decoded.delete(oldest);
    }
    // What cannot be decoded is left to the element that shows it.
    await image.decode().catch(() => undefined);
  };
}
