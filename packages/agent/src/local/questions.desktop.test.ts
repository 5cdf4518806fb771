import { cryptoRandom } from '@glimpse/core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { canStartDesktop } from '../../../../tests/desktop/index.js';
import {
  openAgentPage,
  type AgentPageUser,
} from '../../../../tests/journeys/person/openAgentPage.js';
import { startBrowser } from '../../../../tests/journeys/person/startBrowser.js';
import { createScriptedPermissionProbe } from '../permission/createScriptedPermissionProbe.js';
import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { START_AT, startTestAgent, type TestAgent } from '../testing/startTestAgent.js';
import { createTrackerBook } from '../tracker/createTrackerBook.js';
import { createAdmission } from './admission.js';
import { createAgentPage } from './page/createAgentPage.js';
import { startLocalServer, type LocalServer } from './startLocalServer.js';

const MINUTE_MS = 60_000;

/** The agent is a real one on a turned clock, the page and its door are real, and so is the browser. */
describe.runIf(canStartDesktop())('what the page of an agent asks and says in a browser', () => {
  let browser: Browser;
  let work: TestAgent;
  let door: LocalServer;
  let person: AgentPageUser;
  let opened: string[];
  const permission = createScriptedPermissionProbe();
  let touchedAt = 0;

  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterEach(async () => {
    await person.page.context().close();
    await door.close();
    await work.kill();
  });
  afterAll(() => browser?.close());

  const open = async (): Promise<void> => {
    touchedAt = 0;
    opened = [];
    let elapsed = (): number => 0;
    const idle = { idleMs: () => elapsed() - touchedAt };
    work = await startTestAgent({ agent: { permission, idle } });
    elapsed = () => work.clock.elapsed();
    const random = cryptoRandom(globalThis.crypto);
    const database = openAgentDatabase(':memory:');
    const page = createAgentPage({
      agent: work.agent(),
      book: createTrackerBook({ database, key: random.bytes(32), random }),
      ...{ person: 'Bea', workspace: 'Northlight Studio', clock: work.clock },
      timeZone: () => 'UTC',
      openAddress: (address) => void opened.push(address),
    });
    door = await startLocalServer({ agent: work.agent(), page }, createAdmission(random));
    person = await openAgentPage(browser, door.makeLink());
  };
  const touch = (): void => void (touchedAt = work.clock.elapsed());
  const beAway = async (): Promise<void> => {
    work.server.startTimer('e1');
    await work.clock.turn(3 * MINUTE_MS);
    touch();
    await work.clock.turn(23 * MINUTE_MS);
    touch();
    await work.clock.turn(10_000);
  };
  const question = () => person.page.getByRole('dialog', { name: /^You were away for/ });

  test.each([
    ['Keep the time', []],
    ['Discard it and stop', [START_AT + 3 * MINUTE_MS]],
    ['Discard it and continue', [START_AT + 3 * MINUTE_MS]],
  ])('L2 asks with the exact times, and carries out "%s"', async (choice, stopped) => {
    await open();
    await beAway();
    await question().getByText('No mouse or keyboard from 09:03:00 to 09:26:00').waitFor();
    await question().getByRole('button', { name: choice }).click();
    await question().waitFor({ state: 'detached' });
    await work.clock.turn(1_000);
    expect(work.server.stopped).toEqual(stopped);
    const { timer } = await work.agent().status();
    expect(timer === null).toBe(choice === 'Discard it and stop');
    expect(person.faults()).toEqual([]);
  });

  test('C7 says why nothing is taken, leads to the setting, and goes on once it is allowed', async () => {
    permission.see({
      sighting: 'refused',
      obstacle: {
        code: 'permission',
        headline: 'the system has not allowed it.',
        remedy: 'Open the settings and allow Glimpse.',
        settingsUrl: 'settings:screen',
      },
    });
    await open();
    work.server.startTimer('e1');
    await work.clock.turn(MINUTE_MS);
    await person.says('Nothing is being taken: the system has not allowed it.');
    await person.press('Open the settings of the system');
    await expect.poll(() => opened).toEqual(['settings:screen']);

    permission.see({
      sighting: 'allowed_elsewhere',
      obstacle: { code: 'permission', headline: 'restart Glimpse.', remedy: 'Start it again.' },
    });
    await work.clock.turn(MINUTE_MS);
    await person.says('Nothing is being taken: restart Glimpse.');

    permission.see({ sighting: 'allowed' });
    await work.clock.turn(MINUTE_MS);
    await person.says('Screenshots are being taken.');
    expect(work.grabs.every((at) => at > START_AT + 2 * MINUTE_MS)).toBe(true);
  });
});
