import type {
  CaptureId,
  DayCapture,
  DayEntry,
  DayWindow,
  Screenshot,
  ScreenshotId,
} from '@glimpse/core';

const MINUTE = 60_000;
/** The instant from which samples count their minutes. */
export const SAMPLE_START_AT = Date.parse('2026-11-19T08:00:00Z');

/** An instant so many minutes after the start of the samples. */
export function minute(minutes: number): string {
  return new Date(SAMPLE_START_AT + minutes * MINUTE).toISOString();
}

/** A window of five minutes in a state. */
export function sampleWindow(index: number, state: DayWindow['state']): DayWindow {
  return { index, start: minute(index * 5), end: minute(index * 5 + 5), state };
}

/** The state of a window that has its moment at so many minutes. */
export function capturedAt(minutes: number): DayWindow['state'] {
  return {
    kind: 'captured',
    captureIds: [`capture-${minutes}` as CaptureId],
    remaining: true,
  };
}

/** A moment with so many displays, or with none left. */
export function sampleCapture(minutes: number, displays = 2): DayCapture {
  const id = `capture-${minutes}` as CaptureId;
  return {
    id,
    capturedAt: minute(minutes),
    windowIndex: Math.floor(minutes / 5),
    owned: { start: minute(0), end: minute(minutes) },
    screenshots: Array.from({ length: displays }, (_, index) => sampleShot(id, minutes, index + 1)),
    deleted: [],
    takenOffMs: 0,
    deletion: {
      allowed: true,
      outcome: { fate: 'reduced', reason: 'owned_time' },
      subtractedMs: minutes * MINUTE,
    },
  };
}

/** An entry of an hour with these moments and windows. */
export function sampleEntry(captures: DayCapture[], windows: DayWindow[] = []): DayEntry {
  return {
    entry: {
      id: 'entry' as DayEntry['entry']['id'],
      workspaceId: 'workspace' as DayEntry['entry']['workspaceId'],
      userId: 'bea' as DayEntry['entry']['userId'],
      description: 'Checkout redesign',
      projectId: null,
      taskId: null,
      tagIds: [],
      billable: false,
      type: 'REGULAR',
      isLocked: false,
      approvalStatus: 'NONE',
      timeInterval: { start: minute(0), end: minute(60), duration: 'PT1H' },
      deductions: [],
      trackedDuration: 'PT1H',
      windowSeconds: 300,
      customFieldValues: [],
    },
    project: null,
    trackedMs: 60 * MINUTE,
    takenOffMs: 0,
    captures,
    windows,
  };
}

function sampleShot(captureId: CaptureId, minutes: number, number: number): Screenshot {
  return {
    id: `shot-${minutes}-${number}` as ScreenshotId,
    captureId,
    timeEntryId: 'entry' as Screenshot['timeEntryId'],
    userId: 'bea' as Screenshot['userId'],
    capturedAt: minute(minutes),
    display: { number, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
    width: 480,
    height: 270,
    bytes: 2000,
    contentType: 'image/webp',
    obscure: 'greek',
    expiresAt: minute(10_080),
  };
}
