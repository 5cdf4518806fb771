import { createMockServer } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountKit, unmountKit } from '../test/mountKit.js';

afterEach(unmountKit);

/** Whether each picture on its way moves. */
function moving(within: string): readonly boolean[] {
  const skeletons = document.querySelectorAll(`${within} [data-part=skeleton][data-state=waiting]`);
  return [...skeletons].map((skeleton) => skeleton.getAnimations().length > 0);
}

test('a picture on its way breathes in the gallery, and stands still in the list', async () => {
  const server = await createMockServer({ scenario: 'twoDisplays' });
  const client = server.clientOf('owner');
  const screenshots: typeof client.screenshots = {
    ...client.screenshots,
    images: () => new Promise(() => undefined),
  };
  await mountKit({ ...{ server, who: 'owner', props: { client: { ...client, screenshots } } } });
  await page
    .getByRole('button', { name: /^Bea Castellano/ })
    .first()
    .click();
  await expect.poll(() => moving('[data-part=shots]').length).toBeGreaterThan(1);
  expect(moving('[data-part=shots]')).not.toContain(true);
  document.querySelector<HTMLElement>('[data-part=shot-open]')!.click();
  await expect.poll(() => moving('[data-part=stage]').length).toBeGreaterThan(0);
  expect(moving('[data-part=stage]')).not.toContain(false);
});
