import { dayOf, toInstant, type MemberDay } from '@glimpse/core';
import { createGlimpseClient, type GlimpseClient } from '@glimpse/core/client';

/** The zone in which journeys cut days. */
export const ZONE = 'Europe/Berlin';

/** Someone who uses the API rather than the page. */
export interface ApiUser {
  readonly client: GlimpseClient;
  /** What the client proves itself with: for calls that no client would make. */
  readonly token: string;
  readonly workspaceId: string;
  readonly userId: string;
  /** Their own day today. */
  today(): Promise<MemberDay>;
  stopTimer(): Promise<void>;
}

/** Signs in to a server's demo workspace. */
export async function signInTo(
  serverUrl: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<ApiUser> {
  const anyone = createGlimpseClient({ baseUrl: serverUrl, auth: { kind: 'none' } });
  const { token, user } = await anyone.session.create({ email, password });
  const client = createGlimpseClient({ baseUrl: serverUrl, auth: { kind: 'token', token } });
  const [workspace] = await client.workspaces.list();
  if (workspace === undefined) throw new Error(`${email} is in no workspace.`);
  const mine = { workspaceId: workspace.id, userId: user.id };
  return {
    ...mine,
    client,
    token,
    today: () =>
      client.screenshots.memberDay({ ...mine, day: dayOf(Date.now(), ZONE), timeZone: ZONE }),
    async stopTimer() {
      await client.timer.stop({ ...mine, end: toInstant(Date.now()) });
    },
  };
}
