import { findMissingTools } from './findMissingTools.js';

/**
 * Whether tests that need a desktop run here. A machine that lacks something skips them and says
 * so; in CI they run, and fail by naming what is missing.
 */
export function canStartDesktop(): boolean {
  const missing = findMissingTools();
  if (missing.length === 0 || process.env['CI'] === 'true') return true;
  console.warn(`Tests on a real desktop are skipped: this machine lacks ${missing.join(', ')}.`);
  return false;
}
