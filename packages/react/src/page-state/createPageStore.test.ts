import type { Day, UserId } from '@glimpse/core';
import { expect, test, vi } from 'vitest';
import { createPageStore, closeMember, turnToDay } from './createPageStore.js';

const today = '2026-11-19' as Day;
const yesterday = '2026-11-18' as Day;
const bea = 'bea' as UserId;

test('keeps by itself what the host does not, from the given beginning, and tells of each change', () => {
  const onDayChange = vi.fn();
  const onOpenMembersChange = vi.fn();
  const store = createPageStore(
    { defaultDay: yesterday, defaultOpenMembers: [bea], onDayChange, onOpenMembersChange },
    today,
  );
  expect(store.getState()).toMatchObject({ day: yesterday, openMembers: [bea] });
  turnToDay(store, today);
  closeMember(store, bea);
  expect(store.getState()).toMatchObject({ day: today, openMembers: [] });
  expect(onDayChange).toHaveBeenCalledExactlyOnceWith(today);
  expect(onOpenMembersChange).toHaveBeenCalledExactlyOnceWith([]);
});

test('only asks for what the host keeps, and takes it over when the host says so', () => {
  const onSearchChange = vi.fn();
  const store = createPageStore({ search: 'bea', onSearchChange }, today);
  store.setState({ search: 'leila' });
  expect(store.getState().search).toBe('bea');
  expect(onSearchChange).toHaveBeenCalledExactlyOnceWith('leila');
  store.follow({ search: 'leila', onSearchChange });
  expect(store.getState().search).toBe('leila');
  expect(onSearchChange).toHaveBeenCalledOnce();
});

test('lets go of what is chosen when the host turns to another day', () => {
  const selection = { userId: bea, captureIds: [], anchor: 'a' as never };
  const store = createPageStore({ day: today, defaultSelection: selection }, today);
  store.follow({ day: today });
  expect(store.getState().selection).toBe(selection);
  store.follow({ day: yesterday });
  expect(store.getState()).toMatchObject({ day: yesterday, selection: null });
});

const picture = { userId: bea, captureId: 'capture' as never, display: 0 };
const selection = { userId: bea, captureIds: [], anchor: 'a' as never };
const pairs = [
  { pair: 'day', before: today, after: yesterday },
  { pair: 'search', before: '', after: 'bea' },
  { pair: 'openMembers', before: [], after: [bea] },
  { pair: 'openPicture', before: null, after: picture },
  { pair: 'selection', before: null, after: selection },
] as const;

test.each(pairs)('$pair is one of the pairs: kept, begun with, and told', (one) => {
  const { pair, before, after } = one;
  const name = `${pair[0]?.toUpperCase()}${pair.slice(1)}`;
  const tell = vi.fn();
  const own = createPageStore({ [`default${name}`]: before, [`on${name}Change`]: tell }, today);
  own.setState({ [pair]: after });
  expect(own.getState()[pair]).toEqual(after);
  expect(tell).toHaveBeenCalledExactlyOnceWith(after);

  const ask = vi.fn();
  const props = { [pair]: before, [`on${name}Change`]: ask };
  const kept = createPageStore(props, today);
  kept.setState({ [pair]: after });
  expect(kept.getState()[pair]).toEqual(before);
  expect(ask).toHaveBeenCalledExactlyOnceWith(after);
  kept.follow({ ...props, [pair]: after });
  expect(kept.getState()[pair]).toEqual(after);
});
