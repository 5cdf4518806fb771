import type { BlobStore } from '../BlobStore.js';
import type { CaptureRepository } from './CaptureRepository.js';
import type { ApiKeyRepository, SessionRepository } from './CredentialRepositories.js';
import type { DeviceRepository } from './DeviceRepository.js';
import type { EventRepository, OutboxRepository } from './EventRepositories.js';
import type { AuditRepository, ViewRepository } from './LogRepositories.js';
import type { OutcomeRepository } from './OutcomeRepository.js';
import type { NoticeLedger, PolicyRepository } from './PolicyRepositories.js';
import type { DoomedBlobRepository, ScreenshotRepository } from './ScreenshotRepository.js';
import type { TimeEntryRepository } from './TimeEntryRepository.js';
import type { UserRepository } from './UserRepository.js';
import type {
  MembershipRepository,
  ProjectRepository,
  WorkspaceRepository,
} from './WorkspaceRepositories.js';

/** All that is stored, one repository per entity. What belongs to a workspace is asked for by it. */
export interface Repositories {
  readonly users: UserRepository;
  readonly sessions: SessionRepository;
  readonly apiKeys: ApiKeyRepository;
  readonly workspaces: WorkspaceRepository;
  readonly memberships: MembershipRepository;
  readonly projects: ProjectRepository;
  readonly policies: PolicyRepository;
  readonly notices: NoticeLedger;
  readonly timeEntries: TimeEntryRepository;
  readonly captures: CaptureRepository;
  readonly screenshots: ScreenshotRepository;
  readonly doomedBlobs: DoomedBlobRepository;
  readonly outcomes: OutcomeRepository;
  readonly views: ViewRepository;
  readonly audit: AuditRepository;
  readonly devices: DeviceRepository;
  readonly events: EventRepository;
  readonly outbox: OutboxRepository;
  /** Present when images lie in the same database: then row and image commit and vanish together. */
  readonly blobs?: BlobStore | undefined;
}

/**
 * The only way to what is stored. Repositories are valid until the work they were handed to ends;
 * inside of it, neither method is called again.
 */
export interface Storage {
  /** Whether images lie in the same database: `blobs` is among the repositories. */
  readonly keepsBlobs: boolean;
  /** One consistent view; what others commit meanwhile is not seen. `work` writes nothing. */
  read<Result>(work: (repositories: Repositories) => Promise<Result>): Promise<Result>;
  /**
   * All of `work` holds, durably, once this resolves, or none of it when it rejects. Two
   * transactions never act on the same entry, policy or screenshot at once: the outcome is as if
   * one had waited for the other.
   */
  transaction<Result>(work: (repositories: Repositories) => Promise<Result>): Promise<Result>;
}
