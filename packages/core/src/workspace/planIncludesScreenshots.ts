import type { WorkspacePlan } from './workspace.js';

/** Whether the plan itself includes screenshots (A1). */
export function planIncludesScreenshots(plan: WorkspacePlan): boolean {
  return plan === 'PRO' || plan === 'ENTERPRISE';
}
