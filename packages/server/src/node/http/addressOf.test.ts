import { expect, test } from 'vitest';

import { addressOf } from './addressOf.js';

const bindings = { incoming: { socket: { remoteAddress: '10.0.0.9' } } };
const call = new Request('http://localhost/', {
  headers: { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' },
});

test('what a caller says of itself counts for nothing', () => {
  expect(addressOf(call, bindings, false)).toBe('10.0.0.9');
});

test('behind a trusted proxy the address is what that proxy saw, not what it was told', () => {
  expect(addressOf(call, bindings, true)).toBe('2.2.2.2');
  expect(addressOf(new Request('http://localhost/'), bindings, true)).toBe('10.0.0.9');
});
