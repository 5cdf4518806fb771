import type { DeletionPreview } from '@glimpse/core';
import type { Formats } from '../formats/createFormats.js';
import type { Messages } from '../messages/Messages.js';

/** The price on a trash icon: what a delete takes off, or why it cannot be done (D1). */
export function deletionPrice(
  preview: DeletionPreview,
  { messages, formats }: { messages: Messages; formats: Formats },
): string {
  if (!preview.allowed)
    return messages[preview.code === 'timer_running' ? 'price.running' : 'price.locked'];
  if (preview.outcome.fate === 'deleted') return messages['price.entry'];
  return preview.subtractedMs > 0
    ? messages['price.subtract']({ duration: formats.short(preview.subtractedMs) })
    : messages['price.free'];
}
