/**
 * A small stroke font of our own. Each letter is its advance and the lines a pen would draw, as
 * `x,y` pairs on a grid with the baseline at 0, the x-height at 5, ascenders at 7 and descenders
 * at -2; `/` lifts the pen.
 */
export const STROKES: Readonly<Record<string, { advance: number; lines: string }>> = {
  a: { advance: 5, lines: '0.5,4.5 2,5 3.5,4.5 4,3.5 4,0 / 4,3 1,2.5 0,1.5 0.5,0.3 2,0 4,1' },
  b: { advance: 5, lines: '0,7 0,0 / 0,4 2,5 3.5,4.5 4,2.5 3.5,0.5 2,0 0,1' },
  c: { advance: 4.6, lines: '3.6,4.3 2.5,5 1,4.6 0,2.5 1,0.4 2.5,0 3.6,0.7' },
  d: { advance: 5, lines: '4,7 4,0 / 4,4 2,5 0.5,4.5 0,2.5 0.5,0.5 2,0 4,1' },
  e: { advance: 5, lines: '0,2.6 4,2.6 3.5,4.5 2,5 0.5,4.5 0,2.5 0.5,0.5 2,0 3.7,0.8' },
  f: { advance: 3, lines: '2.6,7 1.6,6.6 1,5.5 1,0 / 0,5 2.4,5' },
  g: {
    advance: 5,
    lines: '4,5 4,-1 3.4,-1.8 2,-2 0.5,-1.6 / 4,4 2,5 0.5,4.5 0,2.5 0.5,0.5 2,0 4,1',
  },
  h: { advance: 5, lines: '0,7 0,0 / 0,3.8 2,5 3.5,4.6 4,3.5 4,0' },
  i: { advance: 1.8, lines: '0.4,5 0.4,0 / 0.4,6.7 0.4,6.9' },
  j: { advance: 2, lines: '0.8,5 0.8,-1.4 0.2,-2 -0.4,-1.9 / 0.8,6.7 0.8,6.9' },
  k: { advance: 4.6, lines: '0,7 0,0 / 3.6,5 0,2 / 1.4,3.1 3.8,0' },
  l: { advance: 1.8, lines: '0.4,7 0.4,0' },
  m: {
    advance: 7.6,
    lines: '0,5 0,0 / 0,3.8 1.6,5 2.8,4.6 3.2,3.5 3.2,0 / 3.2,3.8 4.8,5 6,4.6 6.4,3.5 6.4,0',
  },
  n: { advance: 5, lines: '0,5 0,0 / 0,3.8 2,5 3.5,4.6 4,3.5 4,0' },
  o: { advance: 5, lines: '2,5 0.5,4.5 0,2.5 0.5,0.5 2,0 3.5,0.5 4,2.5 3.5,4.5 2,5' },
  p: { advance: 5, lines: '0,5 0,-2 / 0,4 2,5 3.5,4.5 4,2.5 3.5,0.5 2,0 0,1' },
  q: { advance: 5, lines: '4,5 4,-2 / 4,4 2,5 0.5,4.5 0,2.5 0.5,0.5 2,0 4,1' },
  r: { advance: 3.4, lines: '0,5 0,0 / 0,3.8 1.4,4.9 2.6,4.8' },
  s: { advance: 4.4, lines: '3.4,4.4 2,5 0.5,4.6 0.3,3.4 3,2.2 3.4,1 2.6,0.1 1.2,0 0,0.6' },
  t: { advance: 3.2, lines: '1,6.6 1,1 1.6,0 2.6,0 / 0,5 2.4,5' },
  u: { advance: 5, lines: '0,5 0,1.5 0.5,0.4 2,0 4,1.2 / 4,5 4,0' },
  v: { advance: 4.6, lines: '0,5 1.9,0 3.8,5' },
  w: { advance: 6.6, lines: '0,5 1.4,0 2.9,4.6 4.4,0 5.8,5' },
  x: { advance: 4.6, lines: '0,5 3.8,0 / 3.8,5 0,0' },
  y: { advance: 4.6, lines: '0,5 1.9,0 / 3.8,5 1.4,-1.6 0,-2' },
  z: { advance: 4.4, lines: '0,5 3.6,5 0,0 3.6,0' },
};
