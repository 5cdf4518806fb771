import { createMockServer } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { openMember, picture, pressTrash, question } from '../test/vocabulary.js';

afterEach(unmountKit);

const addresses = () =>
  [...document.querySelectorAll<HTMLImageElement>('[data-part="shot"] img')].map(({ src }) => src);

test('D13 fetches pictures with the caller’s credentials, many in a call, and drops what is deleted', async () => {
  const server = await createMockServer({ scenario: 'twoDisplays' });
  const asked: Request[] = [];
  const client = server.clientOf('Bea Castellano', {
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      return server.fetch(request);
    },
  });
  await mountKit({ server, who: 'Bea Castellano', props: { client, live: false } });
  await openMember('Bea Castellano');
  await expect.poll(() => addresses().length).toBe(16);
  const forPictures = asked.filter(({ url }) => url.includes('/images'));
  expect(forPictures.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual(['images']);
  expect(forPictures[0]?.headers.get('authorization')).toMatch(/^Bearer /);

  const before = addresses();
  await expect(fetch(before[0] ?? '')).resolves.toHaveProperty('ok', true);
  await pressTrash(1, '09:07');
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expect.poll(() => addresses().length).toBe(14);
  const left = addresses();
  for (const gone of before.filter((src) => !left.includes(src)))
    await expect
      .poll(() =>
        fetch(gone).then(
          () => 'kept',
          () => 'dropped',
        ),
      )
      .toBe('dropped');
  await expect(fetch(left[0] ?? '')).resolves.toHaveProperty('ok', true);
});

test('puts the class names of a host beside those of the part', async () => {
  const classNames = { 'member-row': 'host-row', picture: 'host-picture' };
  await mountKit({ scenario: 'twoDisplays', who: 'Bea Castellano', props: { classNames } });
  await openMember('Bea Castellano');
  await expect.element(picture(1, '09:07')).toBeVisible();
  for (const [part, name] of Object.entries(classNames))
    await expect
      .poll(() => document.querySelector(`[data-part="${part}"]`)?.classList.value.split(' '))
      .toEqual(expect.arrayContaining([`glimpse-${part}`, name]));
});

test('offers the desktop app to those who have no screenshots yet, where the host has a way to it', async () => {
  let asked = 0;
  const server = await createMockServer({ scenario: 'empty' });
  const kit = await mountKit({ server, who: 'Bea Castellano' });
  const button = page.getByRole('button', { name: 'Get the desktop app' });
  await expect.element(page.getByText('No screenshots yet')).toBeVisible();
  expect(button.elements()).toEqual([]);
  kit.render({ actions: { getApp: () => (asked += 1) } });
  await button.click();
  expect(asked).toBe(1);
});
