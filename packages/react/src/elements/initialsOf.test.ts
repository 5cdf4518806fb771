import { expect, test } from 'vitest';
import { avatarTone } from './avatarTone.js';
import { initialsOf } from './initialsOf.js';

test('takes the first letters of the first and the last word', () => {
  expect(initialsOf('Bea Castellano')).toBe('BC');
  expect(initialsOf('  Ana  María  López ')).toBe('AL');
  expect(initialsOf('cher')).toBe('C');
  expect(initialsOf('باسل قرداحي')).toBe('بق');
  expect(initialsOf('')).toBe('');
});

test('gives the same person the same one of eight tones', () => {
  const tones = Array.from({ length: 200 }, (_, index) => avatarTone(`member-${index}`));
  expect(avatarTone('member-7')).toBe(tones[7]);
  expect([...new Set(tones)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
