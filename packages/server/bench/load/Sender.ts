import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

import { toInstant } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';

import type { TestImage } from '../../prove/kill/makeImages.js';
import { PASSWORD, WINDOW_MS, type Offline } from '../../prove/kill/seedHistory.js';

const BOUNDARY = 'boundary-of-the-bench';
const LINE = '\r\n';

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly bytes: number;
}

/**
 * One signed-in member who calls the API with as little work of their own as possible, so that the
 * server and not its caller is measured. Each has an address of their own for the limits.
 */
export class Sender {
  #nth = 0;

  private constructor(
    private readonly url: string,
    private readonly member: Offline,
    private readonly token: string,
    private readonly agent: Agent,
  ) {}

  static async signIn(url: string, member: Offline): Promise<Sender> {
    const callFrom: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('x-forwarded-for', member.userId);
      return fetch(input, { ...init, headers });
    };
    const guest = createGlimpseClient({ baseUrl: url, fetch: callFrom, auth: { kind: 'none' } });
    const { token } = await guest.session.create({ email: member.email, password: PASSWORD });
    return new Sender(url, member, token, new Agent({ keepAlive: true }));
  }

  /** Uploads the next of the windows that the member still owes. @throws when it is refused */
  async upload(image: TestImage): Promise<string> {
    const { entries, deviceId } = this.member;
    const window = Math.floor(this.#nth / entries.length);
    const entry = entries[this.#nth % entries.length];
    this.#nth += 1;
    if (!entry) throw new Error('a member without entries uploads nothing');
    const screenshotId = randomUUID();
    const metadata = JSON.stringify({
      captureId: randomUUID(),
      timeEntryId: entry.id,
      capturedAt: toInstant(entry.startAt + window * WINDOW_MS + 1000),
      windowIndex: window,
      policyVersion: 2,
      deviceId,
      display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
      displayCount: 1,
      obscure: 'greek',
      sha256: image.sha256,
    });
    const body = Buffer.concat([
      Buffer.from(part('name="metadata"') + metadata + LINE),
      Buffer.from(part(`name="image"; filename="i"${LINE}content-type: image/webp`)),
      image.bytes,
      Buffer.from(`${LINE}--${BOUNDARY}--${LINE}`),
    ]);
    const type = `multipart/form-data; boundary=${BOUNDARY}`;
    const { status } = await this.call('PUT', `/screenshots/${screenshotId}`, { body, type });
    if (status !== 201) throw new Error(`an upload was answered with ${status}`);
    return screenshotId;
  }

  /** Calls a path of the member's workspace and reads the answer to its end. */
  call(
    method: string,
    path: string,
    { body, type = 'application/json' }: { body?: Buffer; type?: string } = {},
  ): Promise<Answered> {
    const place = `${this.url}/api/v1/workspaces/${this.member.workspaceId}${path}`;
    const headers = {
      authorization: `Bearer ${this.token}`,
      'x-forwarded-for': this.member.userId,
      ...(body ? { 'content-type': type, 'content-length': body.length } : {}),
    };
    return new Promise((resolve, reject) => {
      const asked = request(place, { method, agent: this.agent, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function part(disposition: string): string {
  return `--${BOUNDARY}${LINE}content-disposition: form-data; ${disposition}${LINE}${LINE}`;
}
