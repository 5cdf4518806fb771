import type { Demo, ServerProcess } from '../processes/startGlimpseServer.js';
import { signInTo, type ApiUser } from './signInTo.js';

/** Turns capturing on as the admin, tells the member on the web, and starts the member's timer. */
export async function startTracking(server: ServerProcess, description: string): Promise<ApiUser> {
  const admin = await signInTo(server.url, adminOf(server));
  await admin.client.policy.update({ workspaceId: admin.workspaceId, enabled: true });
  const member = await signInTo(server.url, server.demo.agent);
  const { client, workspaceId } = member;
  for (const { id } of await client.notices.list({ workspaceId })) {
    await client.notices.markShown({ workspaceId, noticeId: id, channel: 'web' });
  }
  await client.timer.start({ workspaceId, description });
  return member;
}

/** The admin of a server's demo workspace. */
export function adminOf({ demo }: { readonly demo: Demo }): Demo['signIns'][number] {
  const admin = demo.signIns.find(({ role }) => role === 'admin');
  if (admin === undefined) throw new Error('The demo has no admin.');
  return admin;
}
