import { cryptoRandom, newId, toInstant, type Obscure, type Problem } from '@glimpse/core';
import sharp from 'sharp';
import { sha256Hex } from '../bytes/sha256.js';
import type { PersonName, Reply, World } from './createWorld.js';

const random = cryptoRandom(crypto);

/** A real picture, different each time. */
export async function drawPicture(width = 480, height = 270): Promise<Uint8Array> {
  const [r = 0, g = 0, b = 0] = random.bytes(3);
  const image = sharp({ create: { width, height, channels: 3, background: { r, g, b } } });
  return new Uint8Array(await image.webp().toBuffer());
}

export interface UploadOptions {
  readonly timeEntryId: string;
  readonly screenshotId?: string;
  readonly captureId?: string;
  readonly at?: number;
  readonly windowIndex?: number;
  readonly display?: number;
  readonly displayCount?: number;
  readonly policyVersion?: number;
  readonly obscure?: Obscure;
  readonly picture?: Uint8Array;
  readonly sha256?: string;
  readonly deviceId?: string;
  readonly workspace?: string;
}

/** The body of an upload and its id. */
export async function uploadForm(
  world: World,
  options: UploadOptions,
): Promise<{ screenshotId: string; form: FormData }> {
  const picture = options.picture ?? (await drawPicture());
  const number = options.display ?? 1;
  const metadata = {
    captureId: options.captureId ?? newId(random),
    timeEntryId: options.timeEntryId,
    capturedAt: toInstant(options.at ?? world.clock.now),
    windowIndex: options.windowIndex ?? 0,
    policyVersion: options.policyVersion ?? 2,
    deviceId: options.deviceId ?? 'd1',
    display: { number, x: (number - 1) * 1920, y: 0, width: 1920, height: 1080, scale: 1 },
    displayCount: options.displayCount ?? 1,
    obscure: options.obscure ?? 'greek',
    sha256: options.sha256 ?? (await sha256Hex(picture)),
  };
  const form = new FormData();
  form.set('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
  form.set('image', new Blob([picture.slice()], { type: 'image/webp' }), 'image.webp');
  return { screenshotId: options.screenshotId ?? newId(random), form };
}

/** Uploads as a person; answers the reply and the id. */
export async function upload<Body = Problem>(
  world: World,
  person: PersonName,
  options: UploadOptions,
): Promise<Reply<Body> & { readonly screenshotId: string }> {
  const { screenshotId, form } = await uploadForm(world, options);
  const path = `/workspaces/${options.workspace ?? 'w1'}/screenshots/${screenshotId}`;
  return { ...(await world.call<Body>(person, 'PUT', path, form)), screenshotId };
}
