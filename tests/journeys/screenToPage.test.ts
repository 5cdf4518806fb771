import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DayEntry } from '@glimpse/core';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartDesktop, startDesktop, type Desktop } from '../desktop/index.js';
import { moveStartBack } from './api/moveStartBack.js';
import { signInTo, ZONE, type ApiUser } from './api/signInTo.js';
import { adminOf } from './api/startTracking.js';
import { findPictures, type Colour } from './disk/findPictures.js';
import { isAgentFile } from './disk/isAgentFile.js';
import { watchFolder, type FolderWatch } from './disk/watchFolder.js';
import { findBarriers } from './person/findBarriers.js';
import { inShort, inWords } from './person/durations.js';
import { openDaybook, type DaybookUser } from './person/openDaybook.js';
import { startBrowser } from './person/startBrowser.js';
import { attacksOn, photographDesk, wordsReadIn } from './pictures/readsOf.js';
import { workPage } from './pictures/workPage.js';
import { buildHostApp } from './processes/buildHostApp.js';
import { findFreePort } from './processes/findFreePort.js';
import { startGlimpseAgent } from './processes/startGlimpseAgent.js';
import { startGlimpseServer, type ServerProcess } from './processes/startGlimpseServer.js';
import type { Program } from './processes/startProgram.js';
import { until } from './processes/until.js';

const LEFT = [
  'orchard',
  'lantern',
  'meadow',
  'harvest',
  'thunder',
  'captain',
  'library',
  'bicycle',
];
const RIGHT = [
  'mountain',
  'kitchen',
  'february',
  'invoice',
  'passport',
  'hospital',
  'salary',
  'garden',
];
const LEFT_COLOUR: Colour = [203, 17, 131];
const RIGHT_COLOUR: Colour = [19, 139, 211];
const DESCRIPTION = 'Checkout redesign';
/** Long enough that what the first screenshot stands for has minutes and seconds. */
const FORGOTTEN_MS = 75_000;

describe.runIf(canStartDesktop())('from a real screen to a person’s page', () => {
  let folder: string;
  let desktop: Desktop;
  let server: ServerProcess;
  let browser: Browser;
  let admin: DaybookUser;
  let bea: DaybookUser;
  let agent: Program;
  let written: FolderWatch;
  let member: ApiUser;
  const sharpReads = { left: [] as readonly string[], right: [] as readonly string[] };

  const todaysEntry = async (): Promise<DayEntry> => {
    const entry = (await member.today()).entries.find(
      (one) => one.entry.description === DESCRIPTION,
    );
    if (entry === undefined) throw new Error('The entry is not there.');
    return entry;
  };
  /** Keeps a picture of what a person sees, and finds what keeps others from seeing it. */
  const look = async (person: DaybookUser, name: string): Promise<void> => {
    await person.page.screenshot({ path: join(folder, `${name}.png`) });
    expect(await findBarriers(person.page), name).toEqual([]);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-journey-'));
    const appFolder = join(folder, 'app');
    [desktop, browser] = await Promise.all([
      startDesktop(),
      startBrowser(),
      buildHostApp(appFolder),
    ]);
    await desktop.show('left', workPage(LEFT, LEFT_COLOUR));
    await desktop.show('right', workPage(RIGHT, RIGHT_COLOUR));
    server = await startGlimpseServer({
      folder: join(folder, 'server'),
      port: await findFreePort(),
      windowSeconds: 8,
      appFolder,
    });
  });

  afterAll(async () => {
    written?.stop();
    await agent?.stop();
    await browser?.close();
    await server?.stop();
    await desktop?.stop();
    // Kept when asked for, to look at what the page looked like.
    if (process.env['GLIMPSE_KEEP'] !== '1') await rm(folder, { recursive: true, force: true });
    else console.log(`Kept in ${folder}`);
  });

  test('V1 A3 an admin turns capturing on, and Screenshots stands in the navigation', async () => {
    admin = await openDaybook(browser, server.url);
    await admin.signIn(adminOf(server));
    const link = admin.page.getByRole('link', { name: 'Screenshots' });
    expect(await link.count()).toBe(0);
    await admin.turnCapturingOn();
    await link.waitFor();
    await look(admin, 'settings');
  });

  test('A4 the member sees the notice on the web, and starts the timer', async () => {
    bea = await openDaybook(browser, server.url);
    await bea.signIn(server.demo.agent);
    expect(await bea.readNotice()).toMatch(/Screenshots are on[^]*blurred[^]*8 seconds[^]*7 days/);
    await look(bea, 'notice');
    await bea.putNoticeAway();
    await bea.startTimer(DESCRIPTION);

    member = await signInTo(server.url, server.demo.agent);
    await moveStartBack(member, FORGOTTEN_MS);
  });

  test('C3 both displays of a moment arrive from the agent', async () => {
    sharpReads.left = await wordsReadIn(await photograph(desktop, 'left'), LEFT);
    sharpReads.right = await wordsReadIn(await photograph(desktop, 'right'), RIGHT);

    const agentFolder = join(folder, 'agent');
    // From before its first moment: a picture that lay there only at the start would count as well.
    await mkdir(agentFolder);
    written = watchFolder(agentFolder, (bytes) => findPictures(bytes, [LEFT_COLOUR, RIGHT_COLOUR]));
    agent = await startGlimpseAgent({
      folder: agentFolder,
      serverUrl: server.url,
      signIn: server.demo.agent,
      desktop: desktop.environment,
    });
    const entry = await until(
      'three moments with two displays each',
      async () => {
        const { captures } = await todaysEntry();
        const whole = captures.filter(({ screenshots }) => screenshots.length === 2);
        return whole.length >= 3 && (await todaysEntry());
      },
      90_000,
    ).catch((cause: unknown) => {
      throw new Error(`The agent printed:\n${agent.output()}\nThe server:\n${server.output()}`, {
        cause,
      });
    });
    for (const { screenshots } of entry.captures) {
      expect(screenshots.map(({ display }) => [display.number, display.x])).toEqual([
        [1, 0],
        [2, 1920],
      ]);
    }
    const windows = entry.captures.map(({ windowIndex }) => windowIndex);
    expect(new Set(windows).size, 'C2 one capture per window').toBe(windows.length);
  });

  test('V4 the member finds both displays of a moment together, with its time', async () => {
    await bea.openMember('Bea Castellano', 3);
    const first = bea.captures().first();
    const { captures } = await todaysEntry();
    expect(
      await first.getByRole('button', { name: /^Display [12], \d\d:\d\d\. Open$/ }).count(),
    ).toBe(2);
    expect(await first.locator('time').getAttribute('datetime')).toBe(captures[0]!.capturedAt);
    await first.locator('img').nth(1).waitFor();
    await look(bea, 'page-running');
    // D4: while the timer runs, the trash says what has to be done first.
    await first.hover();
    const trash = first.getByRole('button', {
      name: /^Delete display 1.*Stop the timer to delete/,
    });
    expect(await trash.getAttribute('aria-disabled')).toBe('true');
  });

  test('V5 the gallery goes forth and back by arrow keys and by buttons', async () => {
    await bea
      .captures()
      .first()
      .getByRole('button', { name: /^Display 1.*Open$/ })
      .click();
    const gallery = bea.dialog();
    const position = async (wanted: RegExp): Promise<void> =>
      gallery.locator('[data-part=position]', { hasText: wanted }).waitFor();
    await position(/^1 of \d+$/);
    await gallery
      .getByRole('img', { name: /display 1/i })
      .first()
      .waitFor();
    await bea.page.keyboard.press('ArrowRight');
    await position(/^2 of \d+$/);
    await bea.page.keyboard.press('ArrowLeft');
    await position(/^1 of \d+$/);
    await gallery.getByRole('button', { name: /^Next, / }).click();
    await position(/^2 of \d+$/);
    await gallery.getByRole('button', { name: /^Next, / }).click();
    await position(/^3 of \d+$/);
    await gallery.locator('[data-part=stage] img').nth(1).waitFor();
    await look(bea, 'gallery');
    await gallery.getByRole('button', { name: /^Previous, / }).click();
    await position(/^2 of \d+$/);
    await bea.page.keyboard.press('Escape');
    await gallery.waitFor({ state: 'hidden' });
  });

  test('D5 deleting takes off exactly what the dialog says', async () => {
    await bea.stopTimer();
    await until(
      'the agent to hear of it',
      async () => (await todaysEntry()).entry.timeInterval.end !== null,
    );
    await bea.openMember('Bea Castellano', 3);
    const { client, workspaceId } = member;
    const before = await todaysEntry();
    const [capture] = before.captures;
    const screenshotIds = capture!.screenshots.map(({ id }) => id);
    const first = bea.captures().first();
    await first.hover();
    await first.getByRole('button', { name: /^Delete display 1/ }).click();

    const dialog = bea.dialog();
    await dialog.getByText('will come off this entry').waitFor();
    const said = await dialog.innerText();
    const { plan } = await client.screenshots.planDeletion({
      workspaceId,
      screenshotIds,
      timeZone: ZONE,
    });
    expect(plan.subtractedMs).toBeGreaterThan(FORGOTTEN_MS);
    expect(said).toContain(`${inWords(plan.subtractedMs)} will come off this entry`);
    expect(said).toContain('There is no undo');
    await look(bea, 'delete-dialog');
    await dialog.getByRole('button', { name: 'Delete 2 screenshots' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const after = await todaysEntry();
    expect(before.trackedMs - after.trackedMs).toBe(plan.subtractedMs);
    expect(after.takenOffMs).toBe(plan.subtractedMs);
    for (const screenshotId of screenshotIds) {
      await expect(client.screenshots.image({ workspaceId, screenshotId })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    const head = bea.page.locator('[data-part=entry-head]', { hasText: DESCRIPTION });
    await head.getByText(inShort(after.trackedMs), { exact: true }).waitFor();
    await head.getByText(`${inShort(plan.subtractedMs)} taken off`).waitFor();
    await look(bea, 'page-after-delete');
    await bea.goTo('Time tracker');
    const row = bea.page.getByRole('listitem', { name: DESCRIPTION });
    const total = row.getByTestId('entry-total');
    // The list may still be read again when the page opens; what counts is what it comes to.
    await total.filter({ hasText: inShort(after.trackedMs) }).waitFor();
    expect(await total.innerText()).toBe(inShort(after.trackedMs));
    expect([...admin.faults(), ...bea.faults()]).toEqual([]);
  });

  test('C4 the uploaded pictures are small, and no word of the screens can be read in them', async () => {
    // The words are there to be found, or finding none would prove nothing.
    expect(sharpReads.left.length).toBeGreaterThan(LEFT.length / 2);
    expect(sharpReads.right.length).toBeGreaterThan(RIGHT.length / 2);
    const { client, workspaceId } = member;
    const { captures } = await todaysEntry();
    const remaining = captures.flatMap(({ screenshots }) => screenshots);
    expect(new Set(remaining.map(({ display }) => display.number))).toEqual(new Set([1, 2]));
    for (const { id, display } of remaining) {
      const blob = await client.screenshots.image({ workspaceId, screenshotId: id });
      const image = new Uint8Array(await blob.arrayBuffer());
      const { width, height, format } = await sharp(image).metadata();
      expect([format, width <= 480, height <= 480]).toEqual(['webp', true, true]);
      const words = display.number === 1 ? LEFT : RIGHT;
      for (const attack of await attacksOn(image)) {
        expect(await wordsReadIn(attack, words)).toEqual([]);
      }
    }
  }, 120_000);

  test('C4 no file that the agent wrote ever held a picture', async () => {
    const ending = await agent.stop();
    written.stop();
    expect(ending).toEqual({ code: 0, signal: null });
    expect(written.findings()).toEqual([]);
    expect(written.looks(), 'the watch has seen the spool at work').toBeGreaterThan(10);
    expect(written.names().filter((name) => !isAgentFile(name))).toEqual([]);
  });
});

function photograph(desktop: Desktop, output: 'left' | 'right'): Promise<Buffer> {
  const x = output === 'left' ? 0 : 1920;
  return photographDesk(desktop.environment, { x, width: 1920, height: 1080 });
}
