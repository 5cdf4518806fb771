export { MAX_IMAGE_PIXELS } from './ImageInspector.js';

export type { BlobEntry, BlobStore } from './BlobStore.js';
export type { Digest } from './Digest.js';
export type { HostToken, HostTokenVerifier } from './HostTokenVerifier.js';
export type { EventBus } from './EventBus.js';
export type { ImageInspection, ImageInspector } from './ImageInspector.js';
export type { LogFields, Logger } from './Logger.js';
export type { AnsweredCall, Metrics } from './Metrics.js';
export type { PasswordHasher } from './PasswordHasher.js';
export type { RateLimit, RateLimiter } from './RateLimiter.js';
export type { SealedImage, Vault, WrappedKey } from './Vault.js';
export type {
  CaptureRecord,
  CapturesByEntry,
  CaptureRepository,
} from './storage/CaptureRepository.js';
export type {
  ApiKeyRecord,
  ApiKeyRepository,
  SessionRecord,
  SessionRepository,
} from './storage/CredentialRepositories.js';
export type {
  DeliveryRecord,
  OutboxRepository,
  ReplaySelection,
} from './storage/EventRepositories.js';
export type { DeviceRecord, DeviceRepository } from './storage/DeviceRepository.js';
export type { EventRepository, StoredEvent } from './storage/EventRepositories.js';
export type {
  AuditAction,
  AuditRecord,
  AuditRepository,
  ViewRecord,
  ViewRepository,
} from './storage/LogRepositories.js';
export type { OutcomeRecord, OutcomeRepository } from './storage/OutcomeRepository.js';
export type {
  NoticeLedger,
  NoticeShownRecord,
  PolicyRepository,
  PolicyVersionRecord,
} from './storage/PolicyRepositories.js';
export type {
  DayCount,
  DoomedBlobRepository,
  ScreenshotRecord,
  ScreenshotRepository,
  TombstoneRecord,
} from './storage/ScreenshotRepository.js';
export type { Repositories, Storage } from './storage/Storage.js';
export type { TimeEntryRecord, TimeEntryRepository } from './storage/TimeEntryRepository.js';
export type { UserRecord, UserRepository } from './storage/UserRepository.js';
export type {
  MemberRecord,
  MembershipRecord,
  MembershipRepository,
  ProjectRecord,
  ProjectRepository,
  WorkspaceRecord,
  WorkspaceRepository,
} from './storage/WorkspaceRepositories.js';
