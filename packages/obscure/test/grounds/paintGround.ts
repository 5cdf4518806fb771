import { createSheet, type Sheet } from '../frames/Sheet.js';

type Colour = readonly [number, number, number];

/** A sheet on which every pixel has a colour of its own. */
export function paintGround(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): Sheet {
  const sheet = createSheet(width, height, [0, 0, 0]);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) sheet.fill(x, y, 1, 1, colourAt(x, y).map(inByte));
  }
  return sheet;
}

function inByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

/** Orange to violet, from the upper left to the lower right. */
export function sunset(width: number, height: number): Sheet {
  return paintGround(width, height, (x, y) => {
    const share = (x / width + y / height) / 2;
    return [234 - 125 * share, 88 - 48 * share, 12 + 205 * share];
  });
}

/** Blue to violet, so slowly that it looks like paper around a narrow letter. */
export function dusk(width: number, height: number): Sheet {
  return paintGround(width, height, (x) => {
    const share = x / 831;
    return [37 + 87 * share, 99 - 41 * share, 235 + 2 * share];
  });
}

/** A dark photo: smooth light and shade, a ridge across, and grain. */
export function darkPhoto(width: number, height: number): Sheet {
  return paintGround(width, height, (x, y) => {
    const ridge = height * 0.55 + 14 * Math.sin(x / 70) + 5 * Math.sin(x / 17);
    const light = 60 + 22 * Math.sin(x / 90 + y / 60) + 12 * Math.sin(y / 35 - x / 130);
    const shade = y > ridge ? light - 34 : light;
    const grain = (chance(x, y) - 0.5) * 10;
    return [shade + grain, shade + 6 + grain, shade + 16 + grain];
  });
}

/** A soft photo: light and shade so wide and smooth that single letters seem to stand on paper. */
export function softPhoto(width: number, height: number): Sheet {
  return paintGround(width, height, (x, y) => {
    const light = 120 + 34 * Math.sin(x / 75 + y / 110) + 18 * Math.sin(y / 48 - x / 95);
    return [light - 40, light - 10, light + 12];
  });
}

/** The same number from 0 up to 1 for the same place. */
function chance(x: number, y: number): number {
  let state = Math.imul(x + 1, 374_761_393) ^ Math.imul(y + 1, 668_265_263);
  state = Math.imul(state ^ (state >>> 13), 1_274_126_177);
  return ((state ^ (state >>> 16)) >>> 0) / 4_294_967_296;
}
