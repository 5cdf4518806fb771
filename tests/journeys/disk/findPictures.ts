/* eslint-disable no-control-regex -- these patterns are bytes, not text */

/** Beginnings that no file of encrypted bytes has but by a chance of less than one in 10^12. */
const SIGNATURES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['PNG', /\x89PNG\r\n\x1a\n/],
  ['JPEG', /\xff\xd8\xff[\xe0\xe1][^]{2}(JFIF|Exif)/],
  ['bare JPEG', /\xff\xd8\xff\xdb\x00[\x43\x84]\x00/],
  ['WebP', /RIFF[^]{4}WEBPVP8/],
  ['AVIF', /ftypavi[fs]/],
  ['GIF', /GIF8[79]a/],
  ['BMP', /BM[^]{4}\x00{4}[^]{4}[\x28\x6c\x7c]\x00{3}/],
  ['PPM', /P6\s+\d{3,5}\s+\d{3,5}\s+255\s/],
  ['PNG in base64', /iVBORw0KGgo/],
  ['JPEG in base64', /\/9j\/4[AQ]/],
  ['WebP in base64', /UklGR[\w+/]{6}XRUJQ/],
];

/** A colour as red, green, blue. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Neighbouring pixels that make a run: fewer may be chance, a screen holds thousands. */
const RUN = 6;

/**
 * Names every trace of a plain picture in some bytes: the beginning of a known format anywhere in
 * it, or a run of pixels of a colour that was on the screen, in any of the usual layouts.
 */
export function findPictures(bytes: Uint8Array, colours: readonly Colour[]): readonly string[] {
  // One character per byte, so that patterns may speak of bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const formats = SIGNATURES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const runs = colours
    .flatMap((colour) => runsOf(colour))
    .filter(({ run }) => text.includes(run))
    .map(({ name }) => name);
  return [...formats, ...runs];
}

function runsOf([red, green, blue]: Colour): readonly { name: string; run: string }[] {
  const layouts: readonly (readonly [string, readonly number[]])[] = [
    ['RGB', [red, green, blue]],
    ['BGR', [blue, green, red]],
    ['RGBA', [red, green, blue, 255]],
    ['BGRA', [blue, green, red, 255]],
    ['BGRX', [blue, green, red, 0]],
    ['ARGB', [255, red, green, blue]],
  ];
  return layouts.map(([layout, pixel]) => ({
    name: `${RUN} raw pixels of ${red},${green},${blue} as ${layout}`,
    run: String.fromCharCode(...pixel).repeat(RUN),
  }));
}
