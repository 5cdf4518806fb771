import { expect, test } from 'vitest';
import { checkShape } from './checkShape.js';
import type { Shape } from './Shape.js';

const person: Shape = { keys: { name: 'string', 'nick?': 'string', age: 'integer' } };

test('a value that fits has no issues, unknown fields included', () => {
  expect(checkShape({ name: 'Bea', age: 40, extra: [] }, person, {})).toEqual([]);
});

test('a missing field is named with its place and what was expected', () => {
  const shape: Shape = { keys: { members: [person] } };
  expect(checkShape({ members: [{ name: 'Bea', age: 40 }, { age: 1.5 }] }, shape, {})).toEqual([
    { path: 'reply.members.1.name', expected: 'string' },
    { path: 'reply.members.1.age', expected: 'integer' },
  ]);
});

test.each([
  ['a list', [], person, 'object'],
  ['null', null, person, 'object'],
  ['no list', {}, ['string'] as const, 'array'],
  ['a wrong optional', { name: 'a', age: 1, nick: 2 }, person, 'string'],
  ['a value outside the list', 'maybe', { of: ['yes', 'no'] }, 'yes or no'],
  ['a number for null', 0, 'null', 'null'],
  ['a text for a boolean', 'true', 'boolean', 'boolean'],
] satisfies [string, unknown, Shape, string][])('%s does not fit', (_, value, shape, expected) => {
  expect(checkShape(value, shape, {}).map((issue) => issue.expected)).toEqual([expected]);
});

test('of several alternatives the closest one speaks', () => {
  const shape: Shape = {
    any: [
      { keys: { kind: { of: ['a'] }, x: 'string' } },
      { keys: { kind: { of: ['b'] }, y: 'string' } },
    ],
  };
  expect(checkShape({ kind: 'b', y: 'ok' }, shape, {})).toEqual([]);
  expect(checkShape({ kind: 'b' }, shape, {})).toEqual([{ path: 'reply.y', expected: 'string' }]);
});

test('a reference is checked against the shared shape', () => {
  expect(checkShape({ name: 1, age: 1 }, { ref: 'p' }, { p: person })).toEqual([
    { path: 'reply.name', expected: 'string' },
  ]);
});
