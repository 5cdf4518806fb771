import sharp from 'sharp';

/** The colour of a picture near its left upper corner, as red, green and blue. */
export async function colourOf(image: Uint8Array): Promise<readonly number[]> {
  const { data } = await sharp(image)
    .extract({ left: 40, top: 40, width: 20, height: 20 })
    .resize(1, 1)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}
