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

/**
 * All repositories on one connection or transaction, each made when it is first asked for: a piece
 * of work needs a few of them.
 *
 * @param clock given when images lie in the same database
 */
export function createSqlRepositories(sql: Sql, clock?: Clock): Repositories {
  return lazily<Repositories>({
    users: () => createUserRepository(sql),
    sessions: () => createSessionRepository(sql),
    apiKeys: () => createApiKeyRepository(sql),
    workspaces: () => createWorkspaceRepository(sql),
    memberships: () => createMembershipRepository(sql),
    projects: () => createProjectRepository(sql),
    policies: () => createPolicyRepository(sql),
    notices: () => createNoticeLedger(sql),
    timeEntries: () => createTimeEntryRepository(sql),
    captures: () => createCaptureRepository(sql),
    screenshots: () => createScreenshotRepository(sql),
    doomedBlobs: () => createDoomedBlobRepository(sql),
    outcomes: () => createOutcomeRepository(sql),
    views: () => createViewRepository(sql),
    audit: () => createAuditRepository(sql),
    devices: () => createDeviceRepository(sql),
    events: () => createEventRepository(sql),
    outbox: () => createOutboxRepository(sql),
    blobs: () => clock && createDatabaseBlobStore(sql, clock),
  });
}
