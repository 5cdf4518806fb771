import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';
import { brightnessOf, colourAt, type Colour } from '../text/colours.js';
import { isStroke } from '../text/isStroke.js';
import { measure } from '../text/measure.js';
import type { Piece } from '../text/Piece.js';
import { textKind } from '../text/textKind.js';
import { findGround, type Ground } from './findGround.js';
import { brightnessAt } from './Plane.js';

/** In so many blocks of a piece of text the ground shows between the strokes. */
const LEAST_SHOWN = 0.55;
/** So many blocks of it show a stroke nearly as strong as its strongest. */
const LEAST_MARKED = 0.4;
/** A flat block that differs by more steps of brightness from its ground shows something else. */
const OTHER = 12;
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** Says which kind of text a component is on a gradient; `undefined` if it is none there. */
export function classifyOnGround(blocks: Blocks, component: Component): Piece | undefined {
  const ground = findGround(blocks, component);
  if (ground === undefined || !isText(ground, component)) return undefined;
  const { plane, isDark } = ground;
  const { mean, width } = blocks;
  const isPaper = (at: number): boolean => {
    const there = brightnessAt(plane, at % width, Math.floor(at / width));
    return Math.abs(brightnessOf(colourAt(mean, at)) - there) <= OTHER;
  };
  const measured = measure(blocks, component);
  const [paper, ink] = isDark ? [WHITE, BLACK] : [BLACK, WHITE];
  const kind = textKind(blocks, measured, isPaper);
  return { ...measured, paper, ink, kind, isOnGradient: true };
}

function isText({ markedShare, shownShare }: Ground, component: Component): boolean {
  if (markedShare < LEAST_MARKED) return false;
  return isStroke(component) || shownShare >= LEAST_SHOWN;
}
