import type { PolicyView } from '@glimpse/core';
import { expect, test } from 'vitest';
import { emptyReason } from './emptyReason.js';

const none = { screenshotCount: 0, memberCount: 3 };
const policy = (enabled: boolean) => ({ policy: { enabled } }) as Pick<PolicyView, 'policy'>;
const day = { totals: none, view: policy(true), name: '', isAdmin: false };
const member = { agentSeen: true, trackedMs: 0 };

test('A3 says that capturing is off before anything else', () => {
  expect(emptyReason({ ...day, view: policy(false), members: [member] })).toBe('off');
});

test('tells none at all, with how to get the app, from none on this day', () => {
  expect(emptyReason({ ...day, members: [{ ...member, agentSeen: false }] })).toBe('none');
  expect(emptyReason({ ...day, members: [member] })).toBe('day');
});

test('leaves an admin to the list where timers ran, since it says of each member why', () => {
  const members = [{ ...member, trackedMs: 1000 }];
  expect(emptyReason({ ...day, members, isAdmin: true })).toBeUndefined();
  expect(emptyReason({ ...day, members, isAdmin: false })).toBe('day');
});

test('says nothing where there is something, and that nobody was found where one searched', () => {
  const some = { screenshotCount: 1, memberCount: 1 };
  expect(emptyReason({ ...day, totals: some, members: [member] })).toBeUndefined();
  expect(emptyReason({ ...day, name: 'bea', members: [member] })).toBeUndefined();
  const nobody = { screenshotCount: 0, memberCount: 0 };
  expect(emptyReason({ ...day, totals: nobody, name: 'marta', members: [] })).toBe('search');
});
