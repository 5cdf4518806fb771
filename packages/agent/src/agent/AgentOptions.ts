import type { DeviceId, RandomSource } from '@glimpse/core';

import type { PictureProfile } from '../picture/pictureOf.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { DesktopNotifier } from '../ports/DesktopNotifier.js';
import type { NoticePresenter } from '../ports/NoticePresenter.js';
import type { ScreenCapture } from '../ports/ScreenCapture.js';
import type { IdleSource } from '../ports/senses/IdleSource.js';
import type { PermissionProbe } from '../ports/senses/PermissionProbe.js';
import type { SessionSource } from '../ports/senses/SessionSource.js';
import type { ServerLink } from '../ports/ServerLink.js';

/** Everything an agent works with; nothing is reached for. */
export interface AgentOptions {
  readonly link: ServerLink;
  readonly store: AgentStore;
  readonly clock: AgentClock;
  readonly random: RandomSource;
  readonly capture: ScreenCapture;
  readonly session: SessionSource;
  readonly presenter: NoticePresenter;
  /** Knows when the person last touched mouse or keyboard; without it nobody is asked (L2). */
  readonly idle?: IdleSource;
  /** Knows whether the screen may be recorded (C7); without it only a failing capture tells. */
  readonly permission?: PermissionProbe;
  /** Reaches the person on their desktop; without it only events and the status tell. */
  readonly notifier?: DesktopNotifier;
  readonly deviceId: DeviceId;
  readonly agentVersion: string;
  /** @default 'default' */
  readonly profile?: PictureProfile;
}
