import { expect, test, vi } from 'vitest';
import { gatherKeys } from './gatherKeys.js';

test('hands a key on once, however many events named it', () => {
  vi.useFakeTimers();
  const handedOn: unknown[] = [];
  const gather = gatherKeys((key) => handedOn.push(key));
  for (let event = 0; event < 50; event += 1) gather.add(['glimpse', 'w', 'day']);
  gather.add(['glimpse', 'w', 'policy']);
  expect(handedOn).toEqual([]);
  vi.runAllTimers();
  expect(handedOn).toEqual([
    ['glimpse', 'w', 'day'],
    ['glimpse', 'w', 'policy'],
  ]);
  gather.add(['glimpse', 'w', 'day']);
  gather.stop();
  vi.runAllTimers();
  expect(handedOn).toHaveLength(2);
  vi.useRealTimers();
});
