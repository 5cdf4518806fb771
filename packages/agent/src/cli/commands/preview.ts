import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { DEFAULT_POLICY_SETTINGS, type PolicyView } from '@glimpse/core';

import { readAccount } from '../../account/account.js';
import { clientFor } from '../../account/signIn.js';
import { captureDisplays } from '../../capture-child/captureDisplays.js';
import type { CapturedScreenshot } from '../../capture-child/captureRequest.js';
import { openCredentialStore } from '../../credentials/openCredentialStore.js';
import { OBSCURE_WORDS } from '../../notice/obscureWords.js';
import { THROUGH_FILES } from '../../status/sentences.js';
import { pictureOf } from '../../picture/pictureOf.js';
import { answer } from '../terminal/answer.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent preview`: what would be uploaded now. Nothing is sent, and nothing is saved unless `out` says where. */
export async function preview(
  context: CliContext,
  { out, strict = false }: { readonly out?: string; readonly strict?: boolean },
  capture = captureDisplays,
): Promise<void> {
  const { progress } = context;
  const policy = await readPolicy(context);
  const picture = pictureOf(policy ?? DEFAULT_VIEW, strict ? 'strict' : 'default');
  // A folder of its own, for the agent that runs may be capturing in the other.
  const scratchFolder = `${context.home.scratchFolder}-preview`;
  const result = await progress(
    'Looking at your screens',
    capture({
      ...{ picture, scratchFolder, backend: { kind: 'auto' } },
      onFiles: () => tellOfFiles(context),
    }).finally(() => rm(scratchFolder, { recursive: true, force: true })),
  );
  if (!result.ok) throw new CliError('no_capture', result.message);

  const files = out === undefined ? [] : await save(resolve(out), result.screenshots);
  const shown = result.screenshots.map((screenshot, index) => summary(screenshot, files[index]));
  const throughFiles = result.wroteFiles ?? false;
  answer(
    context,
    { policyKnown: policy !== undefined, picture, throughFiles, screenshots: shown },
    ...(policy === undefined ? ['The policy could not be read, so the defaults are shown.'] : []),
    ...shown.map(({ display, width, height, bytes, file }) => {
      const place = file === undefined ? '' : ` → ${file}`;
      return `Display ${display.number}: ${width}×${height} WebP, ${bytes} bytes, ${OBSCURE_WORDS[picture.obscure]}${place}`;
    }),
    ...result.blank.map(({ display }) => `Display ${display.number}: blank, left out`),
    'Nothing was sent.',
  );
}

/** Said before it happens (C4); on a terminal below the line that says what is waited for. */
function tellOfFiles({ json, isTerminal, print }: CliContext): void {
  if (!json) print(isTerminal ? `\n${THROUGH_FILES}` : THROUGH_FILES);
}

async function readPolicy({ home, signal }: CliContext): Promise<PolicyView | undefined> {
  const account = await readAccount(home);
  if (account === undefined) return undefined;
  const secret = await (await openCredentialStore(home.folder)).read('session');
  if (secret === undefined) return undefined;
  const client = clientFor(account.serverUrl, account.secret, secret);
  return client.policy.get({ workspaceId: account.workspaceId }, { signal }).catch(() => undefined);
}

const DEFAULT_VIEW = { policy: DEFAULT_POLICY_SETTINGS, alwaysObscure: false };

async function save(folder: string, screenshots: readonly CapturedScreenshot[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const { display, image } of screenshots) {
    const file = join(folder, `display-${display.number}.webp`);
    await writeFile(file, image);
    files.push(file);
  }
  return files;
}

function summary({ display, image, width, height }: CapturedScreenshot, file: string | undefined) {
  const sha256 = createHash('sha256').update(image).digest('hex');
  return { display, width, height, bytes: image.length, sha256, ...(file && { file }) };
}
