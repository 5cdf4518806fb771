import { deviceIdSchema, type RandomSource } from '@glimpse/core';

import type { CaptureResult } from '../capture-child/captureRequest.js';
import { createTurnedClock, type TurnedClock } from '../clock/createTurnedClock.js';
import type { Agent } from '../agent/Agent.js';
import type { AgentOptions } from '../agent/AgentOptions.js';
import { createAgent } from '../createAgent.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { SessionState } from '../ports/senses/SessionSource.js';
import { createMemoryStore } from '../store/createMemoryStore.js';
import { createPretendServer, type PretendServer } from './createPretendServer.js';
import { seededRandom } from './seededRandom.js';

/** A Thursday morning. */
export const START_AT = Date.UTC(2026, 10, 19, 9, 0, 0);

/** An agent on a turned clock, with a pretend server, a screen that can be captured and a session to lock. */
export interface TestAgent {
  readonly clock: TurnedClock;
  readonly server: PretendServer;
  readonly store: AgentStore;
  readonly agent: () => Agent;
  /** When the screen was read, in epoch milliseconds by the true time. */
  readonly grabs: number[];
  setSession(state: SessionState): Promise<void>;
  /** Decides what a capture gives. */
  captureGives(result: CaptureResult): void;
  /** Ends the agent as a crash would, without a chance to finish anything. */
  kill(): Promise<void>;
  /** Starts it (again) on the same store. */
  start(): Promise<void>;
}

/** What {@link startTestAgent} lets a test choose. */
export interface TestAgentOptions {
  readonly seed?: number;
  readonly windowSeconds?: number;
  readonly store?: AgentStore;
  readonly agent?: Partial<AgentOptions>;
}

/** What a capture of one display gives. */
export const ONE_SCREENSHOT: Extract<CaptureResult, { ok: true }> = {
  ok: true,
  backend: 'drawn',
  blank: [],
  screenshots: [
    {
      display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
      image: new Uint8Array([82, 73, 70, 70]),
      width: 480,
      height: 270,
    },
  ],
};

export async function startTestAgent(options: TestAgentOptions = {}): Promise<TestAgent> {
  const clock = createTurnedClock(START_AT);
  const trueNow = (): number => START_AT + clock.elapsed();
  const server = createPretendServer(trueNow, { windowSeconds: options.windowSeconds ?? 300 });
  const store = options.store ?? createMemoryStore();
  const random: RandomSource = seededRandom(options.seed ?? 1);
  const grabs: number[] = [];
  const sessionListeners = new Set<(state: SessionState) => void>();
  let session: SessionState = 'active';
  let result: CaptureResult = ONE_SCREENSHOT;
  let life = new AbortController();
  let agent: Agent;

  const start = async (): Promise<void> => {
    const signal = (life = new AbortController()).signal;
    agent = createAgent({
      link: server.link,
      store: untilDeath(store, signal),
      clock,
      random,
      deviceId: deviceIdSchema.parse('d1'),
      agentVersion: '0.0.0',
      presenter: { show: () => Promise.resolve(true) },
      session: {
        read: () => Promise.resolve(session),
        follow(onState, until) {
          sessionListeners.add(onState);
          until.addEventListener('abort', () => sessionListeners.delete(onState), { once: true });
          onState(session);
        },
      },
      async capture({ onGrabbed, signal: calledOff }) {
        grabs.push(trueNow());
        onGrabbed?.();
        await clock.sleep(300, calledOff ?? signal);
        return result;
      },
      ...options.agent,
    });
    void agent.run(signal);
    await clock.turn(0);
  };

  await start();
  return {
    clock,
    server,
    store,
    grabs,
    agent: () => agent,
    async setSession(state) {
      session = state;
      for (const listener of sessionListeners) listener(state);
      await clock.turn(0);
    },
    captureGives: (next) => void (result = next),
    async kill() {
      life.abort();
      await clock.turn(0);
    },
    start,
  };
}

/** A dead process writes nothing any more, whatever it still has in hand. */
function untilDeath(store: AgentStore, life: AbortSignal): AgentStore {
  return {
    ...store,
    keepCapture: (items, record) =>
      life.aborted ? new Promise(() => undefined) : store.keepCapture(items, record),
  };
}
