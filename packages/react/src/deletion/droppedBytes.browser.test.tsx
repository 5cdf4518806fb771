import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { openMember, picture, pressTrash, question } from '../test/vocabulary.js';

afterEach(unmountKit);

/** Opens Bea's day and gives the address, in the browser's memory, of her picture of 09:36. */
async function seePicture(server: MockServer, live: boolean): Promise<string> {
  await mountKit({ server, who: 'Bea Castellano', props: { live } });
  await openMember('Bea Castellano');
  const source = () => picture(2, '09:36').element().querySelector('img')?.src ?? '';
  await expect.poll(source).toMatch(/^blob:/);
  return source();
}

const isInMemory = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('D13 the bytes of what the viewer deletes leave the memory, without any event', async () => {
  const url = await seePicture(await createMockServer({ scenario: 'twoDisplays' }), false);
  expect(await isInMemory(url)).toBe(true);
  await pressTrash(2, '09:36');
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expect.poll(() => isInMemory(url)).toBe(false);
});

test('D13 the bytes of what someone else deletes leave the memory as soon as that is heard', async () => {
  const server = await createMockServer({ scenario: 'twoDisplays' });
  const url = await seePicture(server, true);
  expect(await isInMemory(url)).toBe(true);
  const { workspaceId, timeZone } = server;
  const { screenshots } = server.clientOf('owner');
  const screenshotId = picture(2, '09:36').element().getAttribute('data-screenshot') ?? '';
  const selection = { workspaceId, timeZone, screenshotIds: [screenshotId] };
  const { plan } = await screenshots.planDeletion(selection);
  await screenshots.delete({ ...selection, digest: plan.digest });
  await expect.poll(() => isInMemory(url), { timeout: 20_000 }).toBe(false);
});
