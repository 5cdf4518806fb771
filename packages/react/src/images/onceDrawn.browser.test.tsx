import { expect, test } from 'vitest';
import { onceDrawn } from './onceDrawn.js';

test('calls back once, and not before a frame was drawn', async () => {
  let frames = 0;
  const heard: number[] = [];
  const count = () => {
    frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  onceDrawn(() => heard.push(frames));
  expect(heard).toEqual([]);
  // Longer than it waits for a frame at all: that wait must not call a second time.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(heard).toHaveLength(1);
  expect(heard[0]).toBeGreaterThanOrEqual(2);
});
