import type { Notice } from '@glimpse/core';
import { expectTypeOf } from 'vitest';

import { createAgent, type Agent, type AgentEvents, type AgentOptions } from './index.js';

declare const options: AgentOptions;
const agent = createAgent(options);

// A listener is told exactly what its event carries, and gives back how to end the listening.
expectTypeOf(agent).toEqualTypeOf<Agent>();
expectTypeOf(
  agent.on('notice', (notice) => expectTypeOf(notice).toEqualTypeOf<Notice>()),
).toEqualTypeOf<() => void>();
agent.on('captured', ({ at }) => expectTypeOf(at).toBeNumber());
agent.on('permission', ({ tell }) =>
  expectTypeOf(tell).toEqualTypeOf<'open_settings' | 'restart' | 'restored' | undefined>(),
);
expectTypeOf<keyof AgentEvents>().toEqualTypeOf<
  'status' | 'captured' | 'problem' | 'notice' | 'away' | 'discarded' | 'permission'
>();

// @ts-expect-error there is no such event
agent.on('recorded', () => undefined);
// @ts-expect-error a choice about time away is one of three
void agent.answerAway('perhaps');
// @ts-expect-error nothing is reached for: what an agent works with has to be given
createAgent({});

// What a host may leave out is what an agent can do without.
type Optional = {
  [Key in keyof AgentOptions]-?: object extends Pick<AgentOptions, Key> ? Key : never;
}[keyof AgentOptions];
expectTypeOf<Optional>().toEqualTypeOf<'idle' | 'permission' | 'notifier' | 'profile'>();
