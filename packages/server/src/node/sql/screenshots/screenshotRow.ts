import { obscureSchema, type Display } from '@glimpse/core';
import type { Selectable } from 'kysely';

import type { ScreenshotRecord, TombstoneRecord } from '../../../ports/index.js';
import type { Tables } from '../Tables.js';

type Row = Selectable<Tables['screenshots']>;

export function toScreenshotRow(screenshot: ScreenshotRecord): Row {
  return {
    workspace_id: screenshot.workspaceId,
    id: screenshot.id,
    capture_id: screenshot.captureId,
    time_entry_id: screenshot.timeEntryId,
    user_id: screenshot.userId,
    captured_at: screenshot.capturedAt,
    display_number: screenshot.display.number,
    display_json: JSON.stringify(screenshot.display),
    width: screenshot.width,
    height: screenshot.height,
    bytes: screenshot.bytes,
    content_type: screenshot.contentType,
    obscure: screenshot.obscure,
    expires_at: screenshot.expiresAt,
    sha256: screenshot.sha256,
    blob_key: screenshot.blobKey,
    master_key_id: screenshot.key.masterKeyId,
    wrapped_key: screenshot.key.wrapped,
    received_at: screenshot.receivedAt,
  };
}

export function fromScreenshotRow(row: Row): ScreenshotRecord {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    captureId: row.capture_id,
    timeEntryId: row.time_entry_id,
    userId: row.user_id,
    capturedAt: row.captured_at,
    display: JSON.parse(row.display_json) as Display,
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    contentType: row.content_type,
    obscure: obscureSchema.parse(row.obscure),
    expiresAt: row.expires_at,
    sha256: row.sha256,
    blobKey: row.blob_key,
    key: { masterKeyId: row.master_key_id, wrapped: row.wrapped_key },
    receivedAt: row.received_at,
  };
}

export function toTombstoneRow(tombstone: TombstoneRecord): Tables['tombstones'] {
  return {
    workspace_id: tombstone.workspaceId,
    id: tombstone.id,
    capture_id: tombstone.captureId,
    time_entry_id: tombstone.timeEntryId,
    user_id: tombstone.userId,
    display_number: tombstone.displayNumber,
    fate: tombstone.fate,
    at: tombstone.at,
    by_user_id: tombstone.by,
  };
}

/** What a query selects to get {@link TombstoneRecord}s. */
export const TOMBSTONE_COLUMNS = [
  'workspace_id as workspaceId',
  'id',
  'capture_id as captureId',
  'time_entry_id as timeEntryId',
  'user_id as userId',
  'display_number as displayNumber',
  'fate',
  'at',
  'by_user_id as by',
] as const;
