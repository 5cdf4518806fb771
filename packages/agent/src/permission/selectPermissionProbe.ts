import type { Surroundings } from '../backends/probeSurroundings.js';
import { probeBackends } from '../backends/probeBackends.js';
import type { PermissionProbe } from '../ports/senses/PermissionProbe.js';
import { createBackendPermissionProbe } from './createBackendPermissionProbe.js';
import { createMacPermissionProbe } from './createMacPermissionProbe.js';
import { openMacScreenAccess } from './openMacScreenAccess.js';

/** How this system says whether the screen may be recorded: macOS has a permission, others have surroundings (C7). */
export function selectPermissionProbe(surroundings: Surroundings): PermissionProbe {
  const access = surroundings.platform === 'darwin' ? openMacScreenAccess() : undefined;
  if (access !== undefined) return createMacPermissionProbe(access);
  return createBackendPermissionProbe(() => probeBackends(surroundings));
}
