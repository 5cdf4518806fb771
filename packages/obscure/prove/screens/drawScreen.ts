import { createPen } from './createPen.js';
import { browser } from './kinds/browser.js';
import { call } from './kinds/call.js';
import { chat } from './kinds/chat.js';
import { design } from './kinds/design.js';
import { editor } from './kinds/editor.js';
import { slides } from './kinds/slides.js';
import { spreadsheet } from './kinds/spreadsheet.js';
import { terminal } from './kinds/terminal.js';

const DRAWINGS = { browser, editor, terminal, slides, spreadsheet, chat, call, design };

/** What kind of program a screen shows. */
export type ScreenKind = keyof typeof DRAWINGS;

/** Every kind, in the order of the contact sheets. */
export const SCREEN_KINDS = Object.keys(DRAWINGS) as readonly ScreenKind[];

/** One screen of a kind. */
export interface Screen {
  readonly kind: ScreenKind;
  /** Decides words, colours and widths. */
  readonly seed: number;
  readonly isDark: boolean;
  /** Left out, the layout alone is drawn. */
  readonly hasText: boolean;
  /** How far the window stands in from the edges of the display, in pixels; 0 fills it. */
  readonly inset: readonly [left: number, top: number];
}

/** Size of an example display in pixels. */
export const DISPLAY = { width: 1920, height: 1080 };

/** Draws one example screen over a canvas of the size of {@link DISPLAY}. */
export function drawScreen(canvas: CanvasRenderingContext2D, screen: Screen): void {
  const [left, top] = screen.inset;
  const window = { width: DISPLAY.width - 2 * left, height: DISPLAY.height - 2 * top };
  const desktop = canvas.createLinearGradient(0, 0, DISPLAY.width, DISPLAY.height);
  desktop.addColorStop(0, screen.isDark ? '#1c2b3a' : '#8fb3c9');
  desktop.addColorStop(1, screen.isDark ? '#0b1017' : '#d7c9b8');
  canvas.fillStyle = desktop;
  canvas.fillRect(0, 0, DISPLAY.width, DISPLAY.height);
  canvas.save();
  canvas.translate(left, top);
  canvas.beginPath();
  canvas.rect(0, 0, window.width, window.height);
  canvas.clip();
  DRAWINGS[screen.kind](createPen(canvas, { ...window, ...screen }));
  canvas.restore();
}
