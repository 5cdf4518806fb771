import type { SqlEngine } from '../SqlEngine.js';
import type { Migration } from './Migration.js';

/** The tables of `Tables.ts`, with the indexes that its questions need. */
export const firstTables: Migration = {
  id: '0001-first-tables',
  statements: (engine) => [
    ...peopleTables(engine),
    ...workspaceTables(engine),
    ...screenshotTables(engine),
    ...logTables(engine),
  ],
};

function peopleTables({ idType: id }: SqlEngine): string[] {
  return [
    `create table users (
      id ${id} primary key, name text not null, name_key text not null, email text not null,
      email_key ${id} not null unique, password_hash text, time_zone text not null,
      status text not null, created_at bigint not null)`,
    `create table sessions (
      token_hash ${id} primary key, user_id ${id} not null, created_at bigint not null,
      expires_at bigint not null, revoked_at bigint)`,
    `create index sessions_of_user on sessions (user_id)`,
    `create index sessions_by_expiry on sessions (expires_at)`,
    `create table api_keys (
      key_hash ${id} primary key, id ${id} not null, user_id ${id} not null, name text not null,
      created_at bigint not null, last_used_at bigint, revoked_at bigint)`,
    `create index api_keys_of_user on api_keys (user_id, id)`,
    `create table memberships (
      workspace_id ${id} not null, user_id ${id} not null, role text not null, status text not null,
      always_obscure_since bigint, joined_at bigint not null, primary key (workspace_id, user_id))`,
    `create index memberships_of_user on memberships (user_id)`,
  ];
}

function workspaceTables({ idType: id }: SqlEngine): string[] {
  return [
    `create table workspaces (
      id ${id} primary key, name text not null, plan text not null, earlier_plans_json text not null,
      trial_started_at bigint, created_at bigint not null)`,
    `create table projects (
      workspace_id ${id} not null, id ${id} not null, name text not null, color text not null,
      primary key (workspace_id, id))`,
    `create table policy_versions (
      workspace_id ${id} not null, version integer not null, activation integer not null,
      since_at bigint not null, enabled integer not null, interval_seconds integer not null,
      retention_days integer not null, obscure text not null, resolution text not null,
      changed_by ${id}, primary key (workspace_id, version))`,
    `create table notices_shown (
      workspace_id ${id} not null, user_id ${id} not null, version integer not null,
      shown_at bigint not null, channel text not null,
      primary key (workspace_id, user_id, version))`,
    `create table time_entries (
      workspace_id ${id} not null, id ${id} not null, user_id ${id} not null,
      description text not null, description_key text not null, project_id ${id}, task_id text,
      tag_ids_json text not null, billable integer not null, type text not null,
      is_locked integer not null, approval_status text not null, start_at bigint not null,
      end_at bigint, reach_at bigint not null, window_ms bigint not null,
      deductions_json text not null, primary key (workspace_id, id))`,
    `create index time_entries_by_reach on time_entries (workspace_id, user_id, reach_at)`,
    `create index time_entries_by_start on time_entries (workspace_id, user_id, start_at)`,
    `create index time_entries_running on time_entries (workspace_id, user_id) where end_at is null`,
  ];
}

function screenshotTables(engine: SqlEngine): string[] {
  const { idType: id, bytesType: bytes, screenshotsCutBy: cut } = engine;
  return [
    `create table captures (
      workspace_id ${id} not null, id ${id} not null, user_id ${id} not null,
      time_entry_id ${id} not null, captured_at bigint not null, window_index integer not null,
      policy_version integer not null, device_id ${id} not null, display_count integer not null,
      primary key (workspace_id, id))`,
    `create index captures_of_entry on captures (workspace_id, time_entry_id, window_index)`,
    `create index captures_of_member on captures (workspace_id, user_id)`,
    `create table screenshots (
      workspace_id ${id} not null, id ${id} not null, capture_id ${id} not null,
      time_entry_id ${id} not null, user_id ${id} not null, captured_at bigint not null,
      display_number integer not null, display_json text not null, width integer not null,
      height integer not null, bytes integer not null, content_type text not null,
      obscure text not null, expires_at bigint not null, sha256 text not null,
      blob_key ${id} not null, master_key_id ${id} not null, wrapped_key text not null,
      received_at bigint not null, primary key (workspace_id, id${cut ? `, ${cut}` : ''}))
      ${cut ? `partition by range (${cut})` : ''}`,
    ...(cut ? [`create table screenshots_other_days partition of screenshots default`] : []),
    `create index screenshots_of_entry on screenshots (workspace_id, time_entry_id)`,
    `create index screenshots_of_capture on screenshots (workspace_id, capture_id, expires_at)`,
    `create index screenshots_of_member on screenshots
      (workspace_id, user_id, captured_at, capture_id, expires_at)`,
    `create index screenshots_by_blob on screenshots (blob_key)`,
    `create index screenshots_by_expiry on screenshots (expires_at)`,
    `create index screenshots_by_master_key on screenshots (master_key_id)`,
    `create table tombstones (
      workspace_id ${id} not null, id ${id} not null, capture_id ${id} not null,
      time_entry_id ${id} not null, user_id ${id} not null, display_number integer not null,
      fate text not null, at bigint not null, by_user_id ${id}, primary key (workspace_id, id))`,
    `create index tombstones_of_entry on tombstones (workspace_id, time_entry_id)`,
    `create index tombstones_of_member on tombstones (workspace_id, user_id)`,
    `create table hour_counts (
      workspace_id ${id} not null, hour_at bigint not null, user_id ${id} not null,
      screenshots integer not null, moments integer not null, first_expiry_at bigint not null,
      primary key (workspace_id, hour_at, user_id))`,
    `create table outcomes (
      workspace_id ${id} not null, time_entry_id ${id} not null, window_index integer not null,
      outcome_json text not null, primary key (workspace_id, time_entry_id, window_index))`,
    `create table doomed_blobs (key ${id} primary key)`,
    `create table blobs (key ${id} primary key, stored_at bigint not null, bytes ${bytes} not null)`,
  ];
}

function logTables({ idType: id, serialType: serial }: SqlEngine): string[] {
  return [
    `create table views (
      workspace_id ${id} not null, id ${id} not null, user_id ${id} not null,
      by_user_id ${id} not null, at bigint not null, kind text not null,
      screenshots integer not null, taken_from bigint, taken_to bigint, day text,
      primary key (workspace_id, id))`,
    `create index views_of_member on views (workspace_id, user_id, id)`,
    `create table audit_lines (
      workspace_id ${id} not null, id ${id} not null, at bigint not null, by_user_id ${id},
      action text not null, user_id ${id}, details_json text not null,
      primary key (workspace_id, id))`,
    `create table devices (
      workspace_id ${id} not null, user_id ${id} not null, id ${id} not null,
      agent_version text not null, permission text not null, paused integer not null,
      last_capture_at bigint, queue_depth integer not null, last_seen_at bigint not null,
      primary key (workspace_id, user_id, id))`,
    `create table events (
      id ${serial}, workspace_id ${id} not null, user_id ${id}, at bigint not null,
      event_json text not null)`,
    `create index events_of_workspace on events (workspace_id, id)`,
    `create index events_by_age on events (at)`,
    `create table webhook_deliveries (
      id ${serial}, workspace_id ${id} not null, stream ${id} not null, event_json text not null,
      state text not null, attempts integer not null, created_at bigint not null,
      next_attempt_at bigint not null, last_error text, delivered_at bigint)`,
    `create index webhook_deliveries_due on webhook_deliveries (state, next_attempt_at)`,
    `create index webhook_deliveries_in_order on webhook_deliveries (workspace_id, stream, id)`,
    `create index webhook_deliveries_by_age on webhook_deliveries (delivered_at)`,
  ];
}
