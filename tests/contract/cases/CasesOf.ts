import type { Contract, RouteName } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { recordedScene, type Scene } from '../stage/scenes.js';
import type { Stage } from '../stage/createStage.js';
import type { ScreenshotId, UserId } from '@glimpse/core';

/** Calls a route by the client: resolves when it answers, rejects with what it was refused for. */
export type Case = (stage: Stage) => Promise<unknown>;

type Refusal<Name extends RouteName> = Contract[Name]['errors'][number];

/** A case for the success of every route, and one for each code that the contract declares. */
export type CasesOf<Name extends RouteName> = {
  readonly [Route in Name]: {
    readonly answers: Case;
    readonly refuses: { readonly [Code in Refusal<Route>]: Case };
  };
};

/** Things that exist in a workspace of Bea's, to be asked for by those who may not see them. */
export interface Place extends Scene {
  readonly userId: UserId;
  readonly screenshotId: ScreenshotId;
}

/** The three refusals of every route below a workspace: no credentials, an ended session, a stranger. */
export function refusesStrangers(call: (client: GlimpseClient, place: Place) => Promise<unknown>) {
  const by =
    (caller: 'nobody' | 'expired' | 'sam'): Case =>
    async (stage) => {
      const place = { ...(await recordedScene(stage)), userId: stage.ids.bea };
      return call(stage.as(caller), place);
    };
  return { unauthenticated: by('nobody'), session_expired: by('expired'), not_found: by('sam') };
}
