import { describe, expect, it } from 'vitest';
import { uploadMetadataSchema } from './capture.js';

const GOOD = {
  captureId: 'moment',
  timeEntryId: 'entry',
  capturedAt: '2026-11-19T09:03:00.123Z',
  windowIndex: 0,
  policyVersion: 1,
  deviceId: 'laptop',
  display: { number: 2, x: -1920, y: 0, width: 1920, height: 1080, scale: 1.25 },
  displayCount: 2,
  obscure: 'greek',
  sha256: 'a'.repeat(64),
};

describe('the metadata of an upload', () => {
  it('C3 carries each display’s number, position and scale, and the moment they share', () => {
    expect(uploadMetadataSchema.parse(GOOD)).toEqual(GOOD);
  });

  it.each([
    ['display', { ...GOOD.display, number: 0 }],
    ['display', { ...GOOD.display, number: 17 }],
    ['display', { ...GOOD.display, scale: 0 }],
    ['display', { ...GOOD.display, width: 0 }],
    ['displayCount', 0],
    ['displayCount', 17],
    ['windowIndex', -1],
    ['policyVersion', 0],
    ['sha256', 'A'.repeat(64)],
    ['sha256', 'a'.repeat(63)],
    ['captureId', 'a b'],
  ])('C3 refuses a bad %s and names it: %o', (field, value) => {
    const read = uploadMetadataSchema.safeParse({ ...GOOD, [field]: value });
    expect(read.error?.issues[0]?.path[0]).toBe(field);
  });
});
