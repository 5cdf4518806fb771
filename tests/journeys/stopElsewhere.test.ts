import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instantAt } from '@glimpse/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartDesktop, colouredPageUrl, startDesktop, type Desktop } from '../desktop/index.js';
import type { ApiUser } from './api/signInTo.js';
import { startTracking } from './api/startTracking.js';
import { findFreePort } from './processes/findFreePort.js';
import { recordLine, type RecordedLine } from './processes/recordLine.js';
import { startGlimpseAgent } from './processes/startGlimpseAgent.js';
import { startGlimpseServer, type ServerProcess } from './processes/startGlimpseServer.js';
import type { Program } from './processes/startProgram.js';
import { until } from './processes/until.js';

const WINDOW_SECONDS = 6;
/** Longer than two windows, and far shorter than the agent's own round of asking. */
const AFTERWARDS_MS = 15_000;
/** How long after a stop a capture may still have begun. */
const ONE_SECOND_MS = 1_000;

describe.runIf(canStartDesktop())('a timer that is stopped on another device', () => {
  let folder: string;
  let desktop: Desktop;
  let server: ServerProcess;
  let line: RecordedLine;
  let agent: Program;
  let member: ApiUser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-stop-'));
    const port = await findFreePort();
    const where = { folder: join(folder, 'server'), port, windowSeconds: WINDOW_SECONDS };
    [desktop, server] = await Promise.all([startDesktop(), startGlimpseServer(where)]);
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
    line = await recordLine(port);
    member = await startTracking(server, 'Begun at the desk');
    agent = await startGlimpseAgent({
      folder: join(folder, 'agent'),
      serverUrl: line.url,
      signIn: server.demo.agent,
      desktop: desktop.environment,
    });
  });
  afterAll(async () => {
    await agent?.stop();
    await line?.close();
    await server?.stop();
    await desktop?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** When each picture that the agent sent of an entry was taken, whatever the server made of it. */
  const takenOf = (timeEntryId: string): readonly number[] =>
    [
      ...line
        .sent()
        .toString('latin1')
        .matchAll(/\{"captureId":[^}]*"capturedAt":[^}]*/g),
    ]
      .map(([metadata]) => metadata)
      .filter((metadata) => metadata.includes(`"timeEntryId":"${timeEntryId}"`))
      .map((metadata) => instantAt(/"capturedAt":"([^"]+)"/.exec(metadata)?.[1] ?? ''));

  test('C1 no capture begins later than a second after the stop, though windows would have gone on', async () => {
    for (const round of ['Begun at the desk', 'Begun on the phone']) {
      const { client, workspaceId } = member;
      if (round !== 'Begun at the desk') {
        await client.timer.start({ workspaceId, description: round });
      }
      const entry = await until('the running entry', async () =>
        (await member.today()).entries
          .map((each) => each.entry)
          .find((each) => each.description === round),
      );
      await until('a picture', () => takenOf(entry.id).length > 0);
      await member.stopTimer();
      await pause(AFTERWARDS_MS);

      const { entries } = await member.today();
      const stopped = entries.find((each) => each.entry.id === entry.id)?.entry.timeInterval.end;
      const taken = takenOf(entry.id);
      expect(taken.length).toBeGreaterThan(0);
      expect(Math.max(...taken)).toBeLessThanOrEqual(instantAt(stopped ?? '') + ONE_SECOND_MS);
    }
  });
});
