import { toInstant, type Screenshot } from '@glimpse/core';
import type { ScreenshotRecord } from '../ports/index.js';

/** A screenshot on the wire, without its bytes. */
export function toScreenshot(row: ScreenshotRecord): Screenshot {
  return {
    id: row.id,
    captureId: row.captureId,
    timeEntryId: row.timeEntryId,
    userId: row.userId,
    capturedAt: toInstant(row.capturedAt),
    display: row.display,
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    contentType: row.contentType,
    obscure: row.obscure,
    expiresAt: toInstant(row.expiresAt),
  };
}
