import { describe, expect, it } from 'vitest';
import { heartbeatRequestSchema } from './heartbeat.js';

describe('the heartbeat', () => {
  const GOOD = {
    deviceId: 'laptop',
    agentVersion: '1.2.3',
    permission: 'granted',
    paused: false,
    lastCaptureAt: '2026-11-19T09:03:00Z',
    queueDepth: 2,
  };

  it('L1 L2 tells of the agent’s health, and drops whatever else somebody puts in', () => {
    const told = heartbeatRequestSchema.parse({
      ...GOOD,
      activeWindow: 'Letter to my doctor',
      idleMs: 600_000,
    });
    expect(told).toEqual(GOOD);
  });

  it.each([
    { queueDepth: -1 },
    { queueDepth: 0.5 },
    { permission: 'maybe' },
    { lastCaptureAt: 'yesterday' },
    { deviceId: '../etc' },
  ])('refuses %o', (change) => {
    expect(heartbeatRequestSchema.safeParse({ ...GOOD, ...change }).success).toBe(false);
  });
});
