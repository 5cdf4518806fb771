// The app
export { createApp } from './createApp.js';
export { DEFAULT_APP_SETTINGS } from './app/AppSettings.js';
export { MAX_IMAGE_PIXELS } from './ports/index.js';

// For hosts that receive webhooks
export { verifyWebhook } from './webhooks/signature.js';

// Adapters that run anywhere
export { createMemoryBlobStore } from './adapters/memory/createMemoryBlobStore.js';
export { createMemoryDependencies } from './adapters/memory/createMemoryDependencies.js';
export { createMemoryEventBus } from './adapters/memory/createMemoryEventBus.js';
export { createMemoryRateLimiter } from './adapters/memory/createMemoryRateLimiter.js';
export { createMemoryStorage } from './adapters/memory/createMemoryStorage.js';
export { createContainerInspector } from './adapters/web/createContainerInspector.js';
export { createWebPasswordHasher } from './adapters/web/createWebPasswordHasher.js';
export { createWebVault } from './adapters/web/createWebVault.js';

export type { Dependencies } from './app/App.js';
export type { AppSettings } from './app/AppSettings.js';
export type { GlimpseApp } from './createApp.js';
export type { MasterKey } from './adapters/web/createWebVault.js';
export type {
  AnsweredCall,
  ApiKeyRecord,
  ApiKeyRepository,
  AuditAction,
  AuditRecord,
  AuditRepository,
  BlobEntry,
  BlobStore,
  CaptureRecord,
  CapturesByEntry,
  CaptureRepository,
  DayCount,
  DeliveryRecord,
  DeviceRecord,
  DeviceRepository,
  Digest,
  DoomedBlobRepository,
  EventBus,
  EventRepository,
  HostToken,
  HostTokenVerifier,
  ImageInspection,
  ImageInspector,
  LogFields,
  Logger,
  MemberRecord,
  MembershipRecord,
  MembershipRepository,
  Metrics,
  NoticeLedger,
  NoticeShownRecord,
  OutboxRepository,
  OutcomeRecord,
  OutcomeRepository,
  PasswordHasher,
  PolicyRepository,
  PolicyVersionRecord,
  ProjectRecord,
  ProjectRepository,
  RateLimit,
  RateLimiter,
  ReplaySelection,
  Repositories,
  ScreenshotRecord,
  ScreenshotRepository,
  SealedImage,
  SessionRecord,
  SessionRepository,
  Storage,
  StoredEvent,
  TimeEntryRecord,
  TimeEntryRepository,
  TombstoneRecord,
  UserRecord,
  UserRepository,
  Vault,
  ViewRecord,
  ViewRepository,
  WorkspaceRecord,
  WorkspaceRepository,
  WrappedKey,
} from './ports/index.js';
