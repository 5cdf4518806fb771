import type { Clock } from '@glimpse/core';

import type { Repositories } from '../../ports/index.js';
import { createAuditRepository } from './logs/createAuditRepository.js';
import { createDeviceRepository } from './logs/createDeviceRepository.js';
import { createEventRepository } from './logs/createEventRepository.js';
import { createOutboxRepository } from './logs/createOutboxRepository.js';
import { createViewRepository } from './logs/createViewRepository.js';
import { createApiKeyRepository } from './people/createApiKeyRepository.js';
import { createMembershipRepository } from './people/createMembershipRepository.js';
import { createSessionRepository } from './people/createSessionRepository.js';
import { createUserRepository } from './people/createUserRepository.js';
import { createCaptureRepository } from './screenshots/createCaptureRepository.js';
import { lazily } from './lazily.js';
import { createDatabaseBlobStore } from './screenshots/createDatabaseBlobStore.js';
import { createDoomedBlobRepository } from './screenshots/createDoomedBlobRepository.js';
import { createOutcomeRepository } from './screenshots/createOutcomeRepository.js';
import { createScreenshotRepository } from './screenshots/createScreenshotRepository.js';
import type { Sql } from './SqlEngine.js';
import { createTimeEntryRepository } from './time-entries/createTimeEntryRepository.js';
import { createNoticeLedger } from './workspaces/createNoticeLedger.js';
import { createPolicyRepository } from './workspaces/createPolicyRepository.js';
import { createProjectRepository } from './workspaces/createProjectRepository.js';
import { createWorkspaceRepository } from './workspaces/createWorkspaceRepository.js';

/** What repositories are made of. */
export interface RepositoryParts {
  readonly sql: Sql;
  /** Tells when an image was stored; absent where images lie elsewhere. */
  readonly clock: Clock | undefined;
}

/**
 * All repositories over one connection or transaction, each made when it is first asked for: a call
 * uses a few of them, and a busy server makes them for a thousand transactions a second.
 */
export const createSqlRepositories = lazily<RepositoryParts, Repositories>({
  users: ({ sql }) => createUserRepository(sql),
  sessions: ({ sql }) => createSessionRepository(sql),
  apiKeys: ({ sql }) => createApiKeyRepository(sql),
  workspaces: ({ sql }) => createWorkspaceRepository(sql),
  memberships: ({ sql }) => createMembershipRepository(sql),
  projects: ({ sql }) => createProjectRepository(sql),
  policies: ({ sql }) => createPolicyRepository(sql),
  notices: ({ sql }) => createNoticeLedger(sql),
  timeEntries: ({ sql }) => createTimeEntryRepository(sql),
  captures: ({ sql }) => createCaptureRepository(sql),
  screenshots: ({ sql }) => createScreenshotRepository(sql),
  doomedBlobs: ({ sql }) => createDoomedBlobRepository(sql),
  outcomes: ({ sql }) => createOutcomeRepository(sql),
  views: ({ sql }) => createViewRepository(sql),
  audit: ({ sql }) => createAuditRepository(sql),
  devices: ({ sql }) => createDeviceRepository(sql),
  events: ({ sql }) => createEventRepository(sql),
  outbox: ({ sql }) => createOutboxRepository(sql),
  blobs: ({ sql, clock }) => clock && createDatabaseBlobStore(sql, clock),
});
