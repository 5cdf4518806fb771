// Put an agent together
export { createAgent } from './createAgent.js';
export { createSystemClock } from './clock/createSystemClock.js';
export { createServerLink } from './server-link/createServerLink.js';
export { describeNotice } from './notice/describeNotice.js';

// Capture
export { captureDisplays } from './capture-child/captureDisplays.js';
export { pictureOf } from './picture/pictureOf.js';

// Know the person's machine
export { selectDesktopNotifier } from './notifications/selectDesktopNotifier.js';
export { selectPermissionProbe } from './permission/selectPermissionProbe.js';
export { selectSenses } from './senses/selectSenses.js';
export { selectSessionSource } from './session/selectSessionSource.js';
export { createActiveSessionSource } from './session/createActiveSessionSource.js';

// Keep
export { createMemoryStore } from './store/createMemoryStore.js';
export { openSqliteStore } from './store/openSqliteStore.js';
export { openCredentialStore } from './credentials/openCredentialStore.js';

export type { Agent } from './agent/Agent.js';
export type { AgentOptions } from './agent/AgentOptions.js';
export type { Desk, Preview } from './agent/createDesk.js';
export type { HeldCapture, Holding } from './discard/createHolding.js';
export type { Wishes } from './agent/createWishes.js';
export type { AgentEvents } from './events/AgentEvents.js';
export type { AwayChoice } from './idle/answerAway.js';
export type { AwayQuestion } from './idle/createIdleWatch.js';
export type { AgentState, AgentStatus } from './status/AgentStatus.js';
export type { CaptureDisplaysOptions } from './capture-child/captureDisplays.js';
export type {
  BackendChoice,
  BlankDisplay,
  CapturedDisplay,
  CapturedScreenshot,
  CaptureFailure,
  CaptureFailureCode,
  CaptureResult,
} from './capture-child/captureRequest.js';
export type { PictureProfile, PictureWishes } from './picture/pictureOf.js';
export type { PictureSettings } from './picture/PictureSettings.js';
export type { AgentClock } from './ports/AgentClock.js';
export type { AgentStore } from './ports/AgentStore.js';
export type { CaptureSpool, SpoolAddition, SpooledItem, SpoolItem } from './ports/CaptureSpool.js';
export type { CredentialName, CredentialStore } from './ports/CredentialStore.js';
export type {
  DesktopNotification,
  DesktopNotifier,
  NotificationResult,
} from './ports/DesktopNotifier.js';
export type { Discard, DiscardLedger } from './ports/DiscardLedger.js';
export type { NoticePresenter } from './ports/NoticePresenter.js';
export type { ScreenCapture } from './ports/ScreenCapture.js';
export type { ServerLink } from './ports/ServerLink.js';
export type { ActiveWindow, ActiveWindowSource } from './ports/senses/ActiveWindowSource.js';
export type { IdleSource } from './ports/senses/IdleSource.js';
export type {
  PermissionLook,
  PermissionObstacle,
  PermissionProbe,
} from './ports/senses/PermissionProbe.js';
export type { SessionSource, SessionState } from './ports/senses/SessionSource.js';
export type { WindowLedger, WindowRecord } from './ports/WindowLedger.js';
