import type { WebhookEvent } from '@glimpse/core';

/** What an event of the outbox is told in order with: its entry, its person or its workspace. */
export function streamOf(event: WebhookEvent): string {
  if ('timeEntryId' in event) return `entry/${event.timeEntryId}`;
  return 'userId' in event ? `user/${event.userId}` : 'workspace';
}
