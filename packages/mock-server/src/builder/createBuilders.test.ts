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

  it('V3 sum up the screenshots of the members of a day', () => {
    const build = createBuilders();
    const members = [
      build.memberTotals({ screenshots: 3 }),
      build.memberTotals({ screenshots: 4 }),
    ];
    expect(build.dayTotals({ members })).toMatchObject({ memberCount: 2, screenshotCount: 7 });
  });

  it('A4 tell of what the policy shows more', () => {
    expect(createBuilders().notice({ revelations: ['less_obscured'] })).toMatchObject({
      ...{ revelations: ['less_obscured'], policy: { enabled: true } },
    });
  });

  it('refuse what the API never answers', () => {
    expect(() => createBuilders().screenshot({ width: 0.5 })).toThrow(/int/);
  });
});
