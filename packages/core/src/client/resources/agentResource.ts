import type { HeartbeatReply } from '../../agent/heartbeat.js';
import type { RouteInput } from '../../contract/routeTypes.js';
import type { Outcome } from '../../window/outcome.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { Transport } from '../transport/Transport.js';

/** What a desktop agent tells and asks. */
export function agentResource(transport: Transport) {
  return {
    /** Tells the agent's health; learns the policy, the notice and the running timer. Measure the clock around it. */
    heartbeat: async (
      input: { workspaceId: string } & RouteInput<'heartbeat', 'body'>,
      options?: CallOptions,
    ): Promise<HeartbeatReply> => {
      const { workspaceId, ...body } = input;
      return (await transport.call('heartbeat', { params: { workspaceId }, body }, options)).reply;
    },
    /** Says what became of a window; answers the outcome that holds (C8). */
    reportOutcome: async (
      input: {
        workspaceId: string;
        timeEntryId: string;
        windowIndex: number;
        outcome: RouteInput<'reportOutcome', 'body'>;
      },
      options?: CallOptions,
    ): Promise<Outcome> => {
      const { workspaceId, timeEntryId, windowIndex, outcome } = input;
      const parts = { params: { workspaceId, timeEntryId, windowIndex }, body: outcome };
      return (await transport.call('reportOutcome', parts, options)).reply;
    },
    /**
     * Says that a held capture was destroyed on its device, unsent (C10): it counts as deleted by its
     * member (D5), and the last one may take the entry with it (D6). Said twice it is the same.
     *
     * @example
     * const held = { capturedAt: '2026-11-19T09:07:00Z', policyVersion: 2, deviceId: 'laptop', screenshotIds: [screenshotId] };
     * await client.agent.discard({ workspaceId, timeEntryId, captureId, ...held });
     */
    discard: async (
      input: { workspaceId: string; timeEntryId: string; captureId: string } & RouteInput<
        'discardCapture',
        'body'
      >,
      options?: CallOptions,
    ): Promise<void> => {
      const { workspaceId, timeEntryId, captureId, ...body } = input;
      const params = { workspaceId, timeEntryId, captureId };
      await transport.call('discardCapture', { params, body }, options);
    },
  };
}
