import type { DeletionPlan } from '@glimpse/core';
import type { Formats } from '../formats/createFormats.js';
import { entryName } from '../entry/entryName.js';
import type { Messages } from '../messages/Messages.js';

/** What is said once a delete is done: how many screenshots, and what came off. */
export function deletionAnnouncement(
  plan: DeletionPlan,
  { messages, formats }: { messages: Messages; formats: Formats },
): string {
  const screenshots = plan.screenshotCount;
  if (plan.subtractedMs === 0) return messages['delete.doneFree']({ screenshots });
  const [only, ...others] = plan.entries.filter((effect) => effect.subtractedMs > 0);
  const duration = formats.long(plan.subtractedMs);
  return only && others.length === 0
    ? messages['delete.done']({
        screenshots,
        duration,
        entry: entryName(only.description, messages),
      })
    : messages['delete.doneDay']({ screenshots, duration });
}
