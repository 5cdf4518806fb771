import { describe, expect, test } from 'vitest';
import { capturedAt, sampleCapture, sampleEntry, sampleWindow } from '../test/sampleDay.js';
import { filmAround } from './film/filmAround.js';
import { galleryFrames } from './galleryFrames.js';

describe('galleryFrames', () => {
  test('V5 goes through the whole day, over the borders of entries', () => {
    const entries = [
      sampleEntry([sampleCapture(2), sampleCapture(7)]),
      sampleEntry([sampleCapture(12)]),
    ];
    const { frames, film } = galleryFrames({ entries });
    expect(frames.map(({ index, capture }) => [index, capture.id])).toEqual([
      [0, 'capture-2'],
      [1, 'capture-7'],
      [2, 'capture-12'],
    ]);
    expect(film.map(({ kind }) => kind)).toEqual(['frame', 'frame', 'break', 'frame']);
  });

  test('knows the hole before a moment, and leaves out moments without pictures', () => {
    const entry = sampleEntry(
      [sampleCapture(2), sampleCapture(7, 0), sampleCapture(17)],
      [
        sampleWindow(0, capturedAt(2)),
        sampleWindow(1, capturedAt(7)),
        sampleWindow(2, { kind: 'skipped', reason: 'paused' }),
        sampleWindow(3, capturedAt(17)),
      ],
    );
    const { frames, film } = galleryFrames({ entries: [entry] });
    expect(frames).toHaveLength(2);
    expect(frames[1]?.gaps.map(({ reason }) => reason)).toEqual(['expired', 'paused']);
    expect(film).toHaveLength(4);
  });

  test('shows a strip of the same length for a day of hundreds', () => {
    const captures = Array.from({ length: 288 }, (_, index) => sampleCapture(index * 5 + 1));
    const { frames, film } = galleryFrames({ entries: [sampleEntry(captures)] });
    const middle = frames[144];
    if (!middle) throw new Error('There are 288 frames.');
    expect(filmAround(film, middle)).toHaveLength(33);
    expect(filmAround(film, middle)[16]).toBe(middle);
  });
});
