import type { PermissionObstacle, PermissionProbe } from '../ports/senses/PermissionProbe.js';

/** What macOS says of the permission to record the screen. */
export interface MacScreenAccess {
  /** Whether this process may; undefined when macOS does not say. */
  here(): boolean | undefined;
  /** Whether a process that starts now may. */
  fresh(): Promise<boolean | undefined>;
  /** Makes macOS ask the person, which also puts the program on the list of its settings. */
  ask(): void;
}

const SETTINGS_URL =
  'x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture';

const DENIED: PermissionObstacle = {
  code: 'permission',
  headline: 'macOS has not allowed it.',
  remedy:
    'Open System Settings, Privacy & Security, Screen & System Audio Recording (Screen Recording ' +
    'before macOS 15), and turn on the program that runs the agent. It is noticed here by itself.',
  settingsUrl: SETTINGS_URL,
};

const RESTART: PermissionObstacle = {
  code: 'permission',
  headline: 'restart Glimpse to use the permission.',
  remedy:
    'macOS allows it to what starts from now on. End the agent, and the program it runs in, and start both again.',
};

/** The permission of macOS: asked for once, then watched (C7). */
export function createMacPermissionProbe(access: MacScreenAccess): PermissionProbe {
  let isAsked = false;
  return {
    async look() {
      const isAllowed = access.here();
      if (isAllowed === undefined) return { sighting: 'unclear' };
      if (isAllowed) return { sighting: 'allowed' };
      if ((await access.fresh().catch(() => undefined)) === true) {
        return { sighting: 'allowed_elsewhere', obstacle: RESTART };
      }
      if (!isAsked) access.ask();
      isAsked = true;
      return { sighting: 'refused', obstacle: DENIED };
    },
  };
}
