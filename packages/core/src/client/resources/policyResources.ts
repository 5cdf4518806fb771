import type { LedgerLine, Notice, NoticeChannel } from '../../notice/notice.js';
import type { PolicyView, Preferences } from '../../policy/policyView.js';
import type { PolicyChanges } from '../../contract/policyRoutes.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { Transport } from '../transport/Transport.js';

type InWorkspace = { workspaceId: string };

/** What is recorded in a workspace. */
export function policyResource(transport: Transport) {
  return {
    /** The policy in force, what makes the feature available, and the bounds of the settings. */
    get: async ({ workspaceId }: InWorkspace, options?: CallOptions): Promise<PolicyView> =>
      (await transport.call('getPolicy', { params: { workspaceId } }, options)).reply,
    /**
     * Changes settings, as an admin. `ifVersion` refuses with `policy_changed` when someone was quicker.
     *
     * @example
     * await client.policy.update({ workspaceId, enabled: true, retentionDays: 14 });
     */
    update: async (
      input: InWorkspace & PolicyChanges,
      options?: CallOptions,
    ): Promise<PolicyView> => {
      const { workspaceId, ...body } = input;
      return (await transport.call('updatePolicy', { params: { workspaceId }, body }, options))
        .reply;
    },
    /** Starts the one trial. Errors: `trial_used`, `trial_not_needed`. */
    startTrial: async ({ workspaceId }: InWorkspace, options?: CallOptions): Promise<PolicyView> =>
      (await transport.call('startTrial', { params: { workspaceId } }, options)).reply,
    /** The caller's own wishes, whatever the workspace decides (C4). */
    updatePreferences: async (
      input: InWorkspace & Partial<Preferences>,
      options?: CallOptions,
    ): Promise<PolicyView> => {
      const { workspaceId, ...body } = input;
      return (await transport.call('updatePreferences', { params: { workspaceId }, body }, options))
        .reply;
    },
  };
}

/** The notices of what is recorded, and the ledger of who was shown which. */
export function noticesResource(transport: Transport) {
  return {
    /** What the caller still has to be shown. */
    list: async ({ workspaceId }: InWorkspace, options?: CallOptions): Promise<Notice[]> =>
      (await transport.call('listNotices', { params: { workspaceId } }, options)).reply,
    /**
     * Records that the caller was shown a notice. Call it when it is on the screen, not before (A5).
     *
     * @example
     * for (const { id } of await client.notices.list({ workspaceId }))
     *   await client.notices.markShown({ workspaceId, noticeId: id, channel: 'web' });
     */
    markShown: async (
      input: InWorkspace & { noticeId: string; channel: NoticeChannel },
      options?: CallOptions,
    ): Promise<void> => {
      const { workspaceId, noticeId, channel } = input;
      await transport.call(
        'markNoticeShown',
        { params: { workspaceId, noticeId }, body: { channel } },
        options,
      );
    },
    /** Everyone's line of the ledger, as an admin. */
    ledger: async ({ workspaceId }: InWorkspace, options?: CallOptions): Promise<LedgerLine[]> =>
      (await transport.call('listLedger', { params: { workspaceId } }, options)).reply,
  };
}
