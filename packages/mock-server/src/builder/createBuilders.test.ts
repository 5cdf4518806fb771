import { describe, expect, it } from 'vitest';
import { createBuilders } from './createBuilders.js';

describe('builders', () => {
  it('give each thing an id of its own, and the same ones for the same seed', () => {
    const build = createBuilders();
    const first = build.timeEntry();
    expect(build.timeEntry().id).not.toBe(first.id);
    expect(createBuilders().timeEntry()).toEqual(first);
  });

  it('take any field', () => {
    const build = createBuilders();
    expect(build.member({ name: 'Wren Ashby', role: 'admin' })).toMatchObject({
      name: 'Wren Ashby',
      role: 'admin',
    });
  });

  it('T1 let a screenshot expire seven days after its own moment', () => {
    const { expiresAt } = createBuilders().screenshot({ capturedAt: '2026-11-18T10:00:00Z' });
    expect(expiresAt).toBe('2026-11-25T10:00:00Z');
  });

  it('refuse what the API never answers', () => {
    expect(() => createBuilders().screenshot({ width: 0.5 })).toThrow(/int/);
  });
});
