import type { Availability, UnavailableReason } from '../ports/CaptureBackend.js';
import type { PermissionProbe } from '../ports/senses/PermissionProbe.js';

const HEADLINES: Readonly<Record<UnavailableReason, string>> = {
  no_display: 'there is no display here.',
  wayland: 'this Wayland session gives no way to read the screen.',
  permission: 'the system has not allowed it.',
  not_installed: 'a program that reads the screen is missing.',
  other_system: 'screens of this system cannot be read.',
};

/**
 * For systems that ask no permission of their own: what blocks there are the surroundings (no
 * display, a Wayland session without a way in), and the capture backends know them.
 *
 * @param available what the backend that would be used says of itself
 */
export function createBackendPermissionProbe(
  available: () => Promise<Availability>,
): PermissionProbe {
  return {
    async look() {
      const found = await available().catch(() => undefined);
      if (found === undefined) return { sighting: 'unclear' };
      if (found.available) return { sighting: 'allowed' };
      const { reason, message } = found;
      const obstacle = { code: reason, headline: HEADLINES[reason], remedy: message };
      return { sighting: 'refused', obstacle };
    },
  };
}
