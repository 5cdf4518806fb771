import type { MemberDay } from '@glimpse/core';
import { createMockServer } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { ScreenshotGallery } from './ScreenshotGallery.js';

afterEach(unmountKit);

const OPENED = 3;
const nothing = () => undefined;

test('V5 asks for the moment that is open first, then for its neighbours, then for the rest', async () => {
  const server = await createMockServer({ scenario: 'twoDisplays' });
  const client = server.clientOf('owner');
  const calls: (readonly string[])[] = [];
  const screenshots: typeof client.screenshots = {
    ...client.screenshots,
    images(question) {
      calls.push(question.screenshotIds);
      return client.screenshots.images(question);
    },
  };
  let moments: MemberDay['entries'][number]['captures'] = [];
  await mountKit({
    ...{ server, who: 'owner', props: { client: { ...client, screenshots } } },
    children: (
      <WithMemberDay>
        {(memberDay) => {
          moments = memberDay.entries
            .flatMap(({ captures }) => captures)
            .filter((capture) => capture.screenshots.length > 0);
          return (
            <ScreenshotGallery
              memberDay={memberDay}
              captureId={moments[OPENED]!.id}
              display={0}
              onCaptureChange={nothing}
              onDisplayChange={nothing}
              onDelete={nothing}
              onClose={nothing}
            />
          );
        }}
      </WithMemberDay>
    ),
  });
  await expect.poll(() => calls.length).toBeGreaterThan(0);
  const near = [0, 1, -1, 2, -2].flatMap((step) =>
    (moments[OPENED + step]?.screenshots ?? []).map(({ id }) => id),
  );
  expect(near).toHaveLength(10);
  expect(calls[0]?.slice(0, near.length)).toEqual(near);
});
