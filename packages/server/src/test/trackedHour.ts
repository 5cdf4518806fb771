import { HOUR, MINUTE, type PersonName, type World } from './createWorld.js';
import { startTimer, stopTimer } from './timers.js';
import { upload } from './uploads.js';

/**
 * A person's stopped entry of an hour with a capture in each of these minutes; the clock stands at
 * its end. Answers the ids, screenshots in the order of the minutes.
 */
export async function trackedHour(
  world: World,
  person: PersonName,
  minutes: readonly number[],
): Promise<{ timeEntryId: string; screenshotIds: string[] }> {
  const startAt = world.clock.now;
  const timeEntryId = await startTimer(world, person);
  const screenshotIds: string[] = [];
  for (const minute of minutes) {
    world.clock.now = startAt + minute * MINUTE;
    const windowIndex = Math.floor(minute / 5);
    const sent = await upload(world, person, { timeEntryId, windowIndex });
    if (sent.status !== 201) throw new Error(`upload answered ${JSON.stringify(sent.body)}`);
    screenshotIds.push(sent.screenshotId);
  }
  world.clock.now = startAt + HOUR;
  await stopTimer(world, person);
  return { timeEntryId, screenshotIds };
}
