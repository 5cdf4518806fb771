import type { Permission } from '../agent/heartbeat.js';

/**
 * What a look at the operating system showed (C7).
 *
 * - `allowed`: this process may record the screen.
 * - `refused`: it may not.
 * - `allowed_elsewhere`: a fresh process may, this one may not yet (macOS asks for a restart).
 * - `unclear`: the system did not say.
 */
export type PermissionSighting = 'allowed' | 'refused' | 'allowed_elsewhere' | 'unclear';

/** The state after a sighting, with what the person is to be told of it, if anything. */
export interface PermissionStep {
  readonly permission: Permission;
  /** Said once, when the state is entered: the path to the setting, the restart, or that all is well again. */
  readonly tell: 'open_settings' | 'restart' | 'restored' | undefined;
  /** Whether to look again soon: a missing permission is watched until it is granted. */
  readonly watch: boolean;
}

const SEEN: Readonly<Record<Exclude<PermissionSighting, 'unclear'>, Permission>> = {
  allowed: 'granted',
  refused: 'denied',
  allowed_elsewhere: 'needs_restart',
};

/**
 * The one state machine of the permission to record the screen (C7). Nothing is learned from `unclear`.
 *
 * @example
 * permissionAfter('unknown', 'refused'); // { permission: 'denied', tell: 'open_settings', watch: true }
 * permissionAfter('denied', 'allowed'); // { permission: 'granted', tell: 'restored', watch: false }
 */
export function permissionAfter(known: Permission, sighting: PermissionSighting): PermissionStep {
  const permission = sighting === 'unclear' ? known : SEEN[sighting];
  return {
    permission,
    tell: permission === known ? undefined : tellOf(known, permission),
    watch: permission !== 'granted',
  };
}

function tellOf(known: Permission, permission: Permission): PermissionStep['tell'] {
  if (permission === 'denied') return 'open_settings';
  if (permission === 'needs_restart') return 'restart';
  return known === 'unknown' ? undefined : 'restored';
}
