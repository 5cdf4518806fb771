import { isGlimpseError, uploadAdvice } from '@glimpse/core';

import type { ServerLink } from '../ports/ServerLink.js';
import type { WindowLedger } from '../ports/WindowLedger.js';

/**
 * Tells the server what became of every window it does not know of yet (C8). A report that it will
 * never take (the entry is gone, say) is let go.
 *
 * @throws GlimpseError when the server cannot be reached or the person has to sign in again
 */
export async function sendOutcomes(
  windows: WindowLedger,
  link: ServerLink,
  signal: AbortSignal,
): Promise<void> {
  for (const record of await windows.unreported()) {
    if (signal.aborted) return;
    try {
      await link.reportOutcome(record, signal);
    } catch (error) {
      if (!isGlimpseError(error) || uploadAdvice(error.code) !== 'erase') throw error;
    }
    await windows.markReported(record);
  }
}
