import type { PermissionLook, PermissionProbe } from '../ports/senses/PermissionProbe.js';

/** A probe that sees what it is told to see. */
export interface ScriptedPermissionProbe extends PermissionProbe {
  /** Decides what is seen from now on. */
  see(look: PermissionLook): void;
  /** How often somebody looked. */
  looks(): number;
}

/** The reference probe: a system that allows everything until it is told otherwise. */
export function createScriptedPermissionProbe(
  first: PermissionLook = { sighting: 'allowed' },
): ScriptedPermissionProbe {
  let seen = first;
  let looks = 0;
  return {
    look() {
      looks += 1;
      return Promise.resolve(seen);
    },
    see: (look) => void (seen = look),
    looks: () => looks,
  };
}
