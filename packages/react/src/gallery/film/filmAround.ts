import type { FilmItem, GalleryFrame } from '../galleryFrames.js';

/** Pieces on either side: more than the widest screen shows. */
const REACH = 16;

/** As much of the film as can be seen around a moment, so that a day of hundreds costs no more than a short one. */
export function filmAround(film: readonly FilmItem[], frame: GalleryFrame): readonly FilmItem[] {
  const at = film.indexOf(frame);
  return film.slice(Math.max(0, at - REACH), at + REACH + 1);
}
