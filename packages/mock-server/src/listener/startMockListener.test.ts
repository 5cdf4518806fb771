import { createGlimpseClient } from '@glimpse/core/client';
import { afterEach, describe, expect, it } from 'vitest';
import { startMockListener, type MockListener } from './startMockListener.js';
import { createMockServer } from '../server/createMockServer.js';

const BASE_URL = 'https://glimpse.test';

describe('the listener', () => {
  let listener: MockListener | undefined;
  afterEach(() => listener?.stop());

  it('answers calls to its address, and those below a path', async () => {
    const server = await createMockServer({ scenario: 'empty' });
    const token = await server.signIn('member');
    for (const baseUrl of [BASE_URL, `${BASE_URL}/some/path`]) {
      listener = startMockListener(server, { baseUrl });
      const client = createGlimpseClient({ baseUrl, auth: { kind: 'token', token } });
      expect((await client.user.get()).name).toBe('Bea Castellano');
      listener.stop();
    }
  });

  it('hands calls to another server when asked to', async () => {
    const one = await createMockServer({ scenario: 'empty' });
    const other = await createMockServer({ scenario: 'empty' });
    other.override('listWorkspaces', () => Response.json([]));
    const token = await other.signIn('member');
    listener = startMockListener(one, { baseUrl: BASE_URL });
    listener.use(other);
    const client = createGlimpseClient({ baseUrl: BASE_URL, auth: { kind: 'token', token } });
    expect(await client.workspaces.list()).toEqual([]);
  });

  it('V2 brings events of the own timer as they happen, and ends when it is told to', async () => {
    const server = await createMockServer({ scenario: 'empty' });
    const { workspaceId } = server;
    listener = startMockListener(server, { baseUrl: BASE_URL });
    const token = await server.signIn('member');
    const client = createGlimpseClient({ baseUrl: BASE_URL, auth: { kind: 'token', token } });
    const states: string[] = [];
    const type = await new Promise<string>((resolve) => {
      const line = client.events.subscribe(
        { workspaceId },
        {
          onEvent: (event) => {
            line.close();
            resolve(event.type);
          },
          onState: (state) => {
            states.push(state);
            if (state === 'open') void client.timer.start({ workspaceId });
          },
        },
      );
    });
    expect(type).toBe('timer.started');
    await expect.poll(() => states.at(-1)).toBe('closed');
  });
});
