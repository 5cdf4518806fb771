import { describe, expect, it } from 'vitest';
import { PAGES, parseRoute, routePath } from './route.js';
import { showsScreenshots } from './showsScreenshots.js';

describe('showsScreenshots', () => {
  it('V1 waits until capturing is turned on', () => {
    expect(showsScreenshots({ enabled: false, activation: 0 })).toBe(false);
    expect(showsScreenshots({ enabled: true, activation: 2 })).toBe(true);
  });

  it('A6 stays when capturing is turned off again, since what exists stays visible', () => {
    expect(showsScreenshots({ enabled: false, activation: 2 })).toBe(true);
  });
});

describe('an address', () => {
  it.each(PAGES)('leads to %s and back', (page) => {
    const route = { page, memberId: 'a/b?c' };
    const { pathname, search } = new URL(routePath(route), 'http://host');
    expect(parseRoute({ pathname, search })).toEqual(route);
  });

  it('that names no page leads to the time tracker', () => {
    expect(parseRoute({ pathname: '/nowhere', search: '' }).page).toBe('tracker');
  });
});
