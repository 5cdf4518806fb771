import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DayEntry } from '@glimpse/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canStartDesktop,
  colouredPageUrl,
  pageUrl,
  startDesktop,
  type Desktop,
} from '../desktop/index.js';
import { signInTo, type ApiUser } from './api/signInTo.js';
import { adminOf } from './api/startTracking.js';
import { findBarriers } from './person/findBarriers.js';
import { openAgentPage, type AgentPageUser } from './person/openAgentPage.js';
import { startBrowser } from './person/startBrowser.js';
import { findFreePort } from './processes/findFreePort.js';
import { recordLine, type RecordedLine } from './processes/recordLine.js';
import { startGlimpseAgent } from './processes/startGlimpseAgent.js';
import { startGlimpseServer, type ServerProcess } from './processes/startGlimpseServer.js';
import type { Program } from './processes/startProgram.js';
import { until } from './processes/until.js';

const run = promisify(execFile);

/** Shown on the desktop as the title of a window and a website in it; nobody else is to learn of either. */
const SITE = 'secret-plans.example';

describe.runIf(canStartDesktop())('a person’s own page of their agent', () => {
  let folder: string;
  let desktop: Desktop;
  let server: ServerProcess;
  let line: RecordedLine;
  let browser: Browser;
  let agent: Program;
  let address: string;
  let person: AgentPageUser;
  let member: ApiUser;

  const look = async (user: AgentPageUser, name: string): Promise<void> => {
    await user.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    expect(await findBarriers(user.page), name).toEqual([]);
  };
  const todaysEntry = async (): Promise<DayEntry | undefined> =>
    (await member.today()).entries.at(-1);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-agent-page-'));
    [desktop, browser] = await Promise.all([startDesktop(), startBrowser()]);
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
    // Shown last, and so in front.
    await desktop.show('left', titledPage(`Roadmap - ${SITE}`));
    const port = await findFreePort();
    server = await startGlimpseServer({ folder: join(folder, 'server'), port, windowSeconds: 6 });
    line = await recordLine(port);
    const admin = await signInTo(server.url, adminOf(server));
    await admin.client.policy.update({ workspaceId: admin.workspaceId, enabled: true });
    member = await signInTo(server.url, server.demo.agent);
    agent = await startGlimpseAgent({
      folder: join(folder, 'agent'),
      serverUrl: line.url,
      signIn: server.demo.agent,
      desktop: desktop.environment,
    });
    address = (await agent.prints(/http:\/\/127\.0\.0\.1:\d+\/open\S+/))[0];
    person = await openAgentPage(browser, address);
  });
  afterAll(async () => {
    await agent?.stop();
    await browser?.close();
    await line?.close();
    await server?.stop();
    await desktop?.stop();
    if (process.env['GLIMPSE_KEEP'] !== '1') await rm(folder, { recursive: true, force: true });
    else console.log(`Kept in ${folder}`);
  });

  test('its address opens once, for one browser', async () => {
    const stranger = await browser.newPage();
    const answer = await stranger.goto(address);
    expect(answer?.status()).toBe(401);
    expect((await stranger.goto(new URL('/', address).href))?.status()).toBe(401);
    await stranger.close();
  });

  test('A5 shows the notice before the first capture, and nothing is taken until it was read', async () => {
    await person.press('Start the timer');
    await person.says('Nothing is taken yet: please read the notice first.');
    await look(person, 'notice');
    await until('a window without a picture', async () =>
      (await todaysEntry())?.windows.some(
        ({ state }) => state.kind === 'skipped' && state.reason === 'notice_not_shown',
      ),
    );
    await person.press('Got it');
    await person.says('Screenshots are being taken.');
    await until('a capture', async () => ((await todaysEntry())?.captures.length ?? 0) > 0);
  });

  test('shows exactly what would be sent now, and sends nothing by looking', async () => {
    await person.press('Look');
    const preview = person.card('What would be sent now');
    await preview.getByText('Nothing was sent or saved by looking.').waitFor();
    expect(await preview.getByRole('img').count()).toBe(2);
    expect(await preview.getByRole('img').first().evaluate(naturalWidth)).toBeLessThanOrEqual(480);
  });

  test('C10 holds captures here, says what discarding costs, and takes exactly that off', async () => {
    for (const minutes of [5, 10]) {
      await person.press('More');
      await person
        .card('Held on this computer')
        .getByText(`${minutes} min`, { exact: true })
        .waitFor();
    }
    const held = person.page.locator('[data-part=held]');
    await held.nth(1).waitFor({ timeout: 90_000 });
    const row = held.first();
    const promise = await until(
      'the price of a discard',
      async () => /Discarding takes off (\d+) seconds?\./.exec(await row.innerText()) ?? undefined,
    );
    await look(person, 'held');
    const before = await todaysEntry();
    await row.getByRole('button', { name: /^Discard/ }).click();

    const after = await until('the server to know', async () => {
      const entry = await todaysEntry();
      return entry !== undefined && entry.takenOffMs > (before?.takenOffMs ?? 0)
        ? entry
        : undefined;
    });
    expect(after.takenOffMs - (before?.takenOffMs ?? 0)).toBe(Number(promise[1]) * 1_000);
    const gone = after.captures.find(({ takenOffMs }) => takenOffMs > 0);
    expect(gone).toMatchObject({ screenshots: [], deleted: [{ fate: 'deleted_by_member' }, {}] });
  });

  test('pauses for a time and goes on, and the windows of today say so', async () => {
    await person.press('Pause screenshots for 30 minutes');
    await person.says(/Paused until \d\d:\d\d\./);
    await person.card('Today’s windows').getByText('paused').first().waitFor({ timeout: 60_000 });
    await person.press('Resume now');
    await person.says('Screenshots are being taken.');
  });

  test('leads through the windows of an entry by arrow keys, and keeps the place while they change', async () => {
    const first = person.page.locator('[data-part=window-row] [data-part=window]').first();
    await first.focus();
    await person.page.keyboard.press('ArrowRight');
    const focused = person.page.locator('[data-part=window]:focus');
    const name = await focused.getAttribute('data-key');
    expect(name).toMatch(/\/1$/);
    expect(await focused.getAttribute('aria-label')).toMatch(/^\d\d:\d\d:\d\d: \S/);
    const drawn = await person.page.locator('[data-part=window]').count();
    await until(
      'another window',
      async () => (await person.page.locator('[data-part=window]').count()) > drawn,
    );
    expect(await focused.getAttribute('data-key')).toBe(name);
  });

  test('L1 shows the apps and sites of the day to their owner alone, and erases them when asked twice', async () => {
    await person.press('Turn on');
    const tracker = person.card('Apps and websites');
    const isThere = () => tracker.getByText('Chromium').first().isVisible();
    await until('the application in front', async () => {
      // What is in front while nobody touches anything is not being used.
      await run('xdotool', ['key', 'shift'], { env: desktop.environment });
      return isThere();
    });
    await tracker.getByText(SITE).first().waitFor();
    await look(person, 'tracker');

    const home = join(folder, 'agent', 'home', 'agent.db');
    for (const file of [home, `${home}-wal`]) {
      expect(await readFile(file, 'latin1').catch(() => '')).not.toContain(SITE);
    }
    await person.press('Erase…');
    await person.page.locator('[data-do="tracker/keep"]:focus').waitFor();
    await person.press('Erase all of it');
    await person.press('Turn off');
    await tracker.getByText('Off. Turned on').waitFor();
  });

  test('is readable in the dark, on a narrow screen', async () => {
    const fresh = async (options: Parameters<typeof openAgentPage>[2]) => {
      const { url } = (await askForAddress(join(folder, 'agent'))) as { url: string };
      return openAgentPage(browser, url, options);
    };
    const dark = await fresh({ colorScheme: 'dark' });
    await look(dark, 'dark');
    const narrow = await fresh({ width: 360, colorScheme: 'light' });
    await look(narrow, 'narrow');
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await narrow.page.evaluate<number>(overflow)).toBe(0);
    expect([...dark.faults(), ...narrow.faults()]).toEqual([]);
  });

  test('stops the timer, and has told the server nothing of what is local (L1)', async () => {
    await person.press('Stop the timer');
    await person.says('Nothing is taken: your timer is not running.');
    await until(
      'the entry to end',
      async () => (await todaysEntry())?.entry.timeInterval.end !== null,
    );
    expect(person.faults()).toEqual([]);

    const sent = line.sent().toString('latin1');
    // The line did carry what the agent says.
    expect(sent).toContain('/agent/heartbeat');
    expect(sent).toContain('/discards/');
    for (const secret of ['hromium', 'secret-plans', 'Roadmap', 'racker']) {
      expect(sent).not.toContain(secret);
    }
  });
});

const naturalWidth = (image: HTMLElement | SVGElement): number =>
  (image as HTMLImageElement).naturalWidth;

function titledPage(title: string): string {
  return pageUrl(`<h1>Work</h1><script>document.title = ${JSON.stringify(title)}</script>`);
}

/** What `glimpse-agent open` asks for. */
async function askForAddress(agentFolder: string): Promise<unknown> {
  const running = await readFile(join(agentFolder, 'home', 'running.json'), 'utf8');
  const { port, token } = JSON.parse(running) as { port: number; token: string };
  const answer = await fetch(`http://127.0.0.1:${port}/api/link`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  return answer.json();
}
