/** The agent's tables, step by step; a step that was released is never changed. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE spool (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL,
    held_until_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    last_code TEXT,
    bytes INTEGER NOT NULL,
    sealed BLOB NOT NULL
  );
  CREATE INDEX spool_due ON spool (next_attempt_at);

  CREATE TABLE windows (
    time_entry_id TEXT NOT NULL,
    window_index INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    workspace_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reported INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (time_entry_id, window_index)
  ) WITHOUT ROWID;
  CREATE INDEX windows_started ON windows (started_at);

  CREATE TABLE notes (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) WITHOUT ROWID;
  `,
  `
  CREATE TABLE tracker (is_on INTEGER PRIMARY KEY);
  CREATE TABLE tracked (day TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
  `,
  `
  CREATE TABLE discards (
    capture_id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    discard TEXT NOT NULL,
    reported INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX discards_at ON discards (at);
  `,
];
