import type { DeliveryState, GlimpseEvent, UserId, WebhookEvent, WorkspaceId } from '@glimpse/core';

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

/** Something the host is to be told, written in the transaction that did it. */
export interface DeliveryRecord {
  /** Grows with every delivery; the same at every attempt. */
  readonly id: number;
  readonly workspaceId: WorkspaceId;
  /** What is told in order, each delivery after the one before: an entry, a person, a workspace. */
  readonly stream: string;
  readonly event: WebhookEvent;
  readonly state: DeliveryState;
  /** Tries so far. */
  readonly attempts: number;
  readonly createdAt: number;
  /** When it is tried (again), while it is waiting. */
  readonly nextAttemptAt: number;
  readonly lastError: string | null;
  readonly deliveredAt: number | null;
}

/** Which deliveries to tell again. */
export type ReplaySelection =
  | { readonly ids: readonly number[] }
  | { readonly state: 'dead' }
  /** Created then or later, epoch milliseconds. */
  | { readonly since: number };

/** What the host is to be told, at least once and in order per stream. */
export interface OutboxRepository {
  /** A new delivery, waiting, due at once. */
  append(
    delivery: Pick<DeliveryRecord, 'workspaceId' | 'stream' | 'event' | 'createdAt'>,
  ): Promise<void>;
  /**
   * Waiting deliveries whose time has come, oldest first; of each stream only the first that was not
   * delivered, so that one that is given up holds back what comes after it.
   */
  due(question: { now: number; limit: number }): Promise<readonly DeliveryRecord[]>;
  /** Replaces what is known of an attempt; nothing happens when it was forgotten meanwhile. */
  settle(delivery: DeliveryRecord): Promise<void>;
  /** Newest first; `before` is the id of the last one already read. */
  list(question: {
    state?: DeliveryState | undefined;
    workspaceId?: WorkspaceId | undefined;
    before?: number | undefined;
    limit: number;
  }): Promise<readonly DeliveryRecord[]>;
  /** How many wait for their turn, and how many were given up. */
  depth(): Promise<{ readonly waiting: number; readonly dead: number }>;
  /** Makes them wait again, due at `now`, as if never tried; answers how many. */
  replay(selection: ReplaySelection, now: number): Promise<number>;
  /** Forgets what was delivered before `before`, at most `limit`; answers how many. */
  deleteDelivered(before: number, limit: number): Promise<number>;
}
