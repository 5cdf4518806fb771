import type { GlimpseEvent, UserId, WorkspaceId } from '@glimpse/core';

/** An event with its place in the order of all events. */
export interface StoredEvent {
  /** Grows with every event; what `Last-Event-ID` names. */
  readonly id: number;
  readonly workspaceId: WorkspaceId;
  /** Whom it concerns; null when every member may hear of it (V2). */
  readonly userId: UserId | null;
  readonly at: number;
  readonly event: GlimpseEvent;
}

/** Written in the transaction that does the thing, so that nothing happens unheard. */
export interface EventRepository {
  append(event: Omit<StoredEvent, 'id'>): Promise<StoredEvent>;
  /** Events of a workspace with a greater id than `after`, in order. */
  after(question: {
    workspaceId: WorkspaceId;
    after: number;
    limit: number;
  }): Promise<readonly StoredEvent[]>;
  /** Forgets events from before `before`, at most `limit`; answers how many. */
  deleteOld(before: number, limit: number): Promise<number>;
}
