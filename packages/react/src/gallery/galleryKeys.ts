import type { KeyboardEvent } from 'react';
import type { GalleryFrame } from './galleryFrames.js';

/** The keys of the gallery: arrows follow the direction of writing; 1 to 9 show a display, 0 all. */
export function galleryKeys(input: {
  frame: GalleryFrame;
  frames: readonly GalleryFrame[];
  turnTo: (index: number) => void;
  onDisplayChange: (display: number) => void;
  onDelete: () => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const { frame, frames, turnTo, onDisplayChange, onDelete } = input;
  return (event) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = event.currentTarget.matches(':dir(rtl)');
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[key];
    if (step !== undefined) turnTo(frame.index + step);
    else if (key === 'Home') turnTo(0);
    else if (key === 'End') turnTo(frames.length - 1);
    else if (key === 'Delete') onDelete();
    else if (/^\d$/.test(key) && hasDisplay(frame, Number(key))) onDisplayChange(Number(key));
    else return;
    event.preventDefault();
  };
}

function hasDisplay({ capture }: GalleryFrame, display: number): boolean {
  return display === 0 || capture.screenshots.some((one) => one.display.number === display);
}
