import { cryptoRandom } from '../random/cryptoRandom.js';
import {
  subscribeToEvents,
  type SubscribeOptions,
  type Subscription,
} from './events/subscribeToEvents.js';
import {
  apiKeysResource,
  membersResource,
  projectsResource,
  sessionResource,
  userResource,
  workspacesResource,
} from './resources/accountResources.js';
import { agentResource } from './resources/agentResource.js';
import { operatorResource } from './resources/operatorResource.js';
import { noticesResource, policyResource } from './resources/policyResources.js';
import { screenshotsResource } from './resources/screenshotsResource.js';
import { timeEntriesResource, timerResource } from './resources/timeResources.js';
import type { GlimpseClientOptions } from './transport/ClientOptions.js';
import { createTransport } from './transport/createTransport.js';
import { sleepMs } from './transport/patience/sleepMs.js';

/**
 * The typed client of the whole API, for browsers, Node 20.19 and later, Deno and workers: it needs
 * fetch, streams and crypto, and nothing else.
 *
 * Every call takes an object and, second, `{ signal, timeoutMs }`; it resolves to the parsed reply
 * or rejects with a {@link GlimpseError}. Safe and idempotent calls are retried with full jitter.
 *
 * @example
 * const client = createGlimpseClient({ baseUrl: 'https://glimpse.example', auth: { kind: 'apiKey', key } });
 * const entry = await client.timer.start({ workspaceId, description: 'Checkout redesign' });
 */
export function createGlimpseClient(options: GlimpseClientOptions) {
  const transport = createTransport(options);
  const patience = {
    ...options.retry,
    random: options.random ?? cryptoRandom(globalThis.crypto),
    sleep: options.sleep ?? sleepMs,
  };
  return {
    session: sessionResource(transport),
    user: userResource(transport),
    apiKeys: apiKeysResource(transport),
    workspaces: workspacesResource(transport),
    members: membersResource(transport),
    projects: projectsResource(transport),
    timer: timerResource(transport),
    timeEntries: timeEntriesResource(transport),
    policy: policyResource(transport),
    notices: noticesResource(transport),
    screenshots: screenshotsResource(transport),
    agent: agentResource(transport),
    operator: operatorResource(transport),
    events: {
      /**
       * Follows a workspace's events until closed; reconnects by itself and says so.
       *
       * @example
       * const subscription = client.events.subscribe({ workspaceId }, { onEvent: (event) => console.log(event.type) });
       * subscription.close();
       */
      subscribe: (
        { workspaceId }: { workspaceId: string },
        listener: SubscribeOptions,
      ): Subscription => subscribeToEvents(transport, patience, workspaceId, listener),
    },
  };
}

/** What {@link createGlimpseClient} answers. */
export type GlimpseClient = ReturnType<typeof createGlimpseClient>;
