import type { Tables } from '../sql/Tables.js';

/** The key of every table that is moved: rows are copied and compared in its order. */
export const TABLE_KEYS = {
  users: ['id'],
  sessions: ['token_hash'],
  api_keys: ['key_hash'],
  workspaces: ['id'],
  memberships: ['workspace_id', 'user_id'],
  projects: ['workspace_id', 'id'],
  policy_versions: ['workspace_id', 'version'],
  notices_shown: ['workspace_id', 'user_id', 'version'],
  time_entries: ['workspace_id', 'id'],
  captures: ['workspace_id', 'id'],
  screenshots: ['workspace_id', 'id'],
  tombstones: ['workspace_id', 'id'],
  hour_counts: ['workspace_id', 'hour_at', 'user_id'],
  doomed_blobs: ['key'],
  outcomes: ['workspace_id', 'time_entry_id', 'window_index'],
  views: ['workspace_id', 'id'],
  audit_lines: ['workspace_id', 'id'],
  devices: ['workspace_id', 'user_id', 'id'],
  events: ['id'],
  webhook_deliveries: ['id'],
} as const satisfies Record<Exclude<keyof Tables, 'blobs'>, readonly string[]>;

export type MovedTable = keyof typeof TABLE_KEYS;
