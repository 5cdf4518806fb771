// Made from the contract by generate/clientRoutes.ts. Do not edit: run "npm run generate -w @glimpse/core".
import type { RouteName } from '../../contract/contract.js';
import type { ClientRoute } from './ClientRoute.js';
import type { Shape } from './Shape.js';

/** Shapes that several replies share, by name. */
export const sharedShapes: Readonly<Record<string, Shape>> = {
  s1: {
    keys: {
      id: 'string',
      name: 'string',
      email: 'string',
      status: { of: ['ACTIVE', 'INACTIVE'] },
      activeWorkspace: { any: ['string', 'null'] },
      defaultWorkspace: { any: ['string', 'null'] },
      settings: { keys: { timeZone: 'string' } },
    },
  },
  s2: {
    keys: {
      id: 'string',
      name: 'string',
      email: 'string',
      status: { of: ['ACTIVE', 'INACTIVE'] },
      role: { of: ['owner', 'admin', 'member'] },
    },
  },
  s4: { keys: { start: 'string', end: { any: ['string', 'null'] }, duration: 'unknown' } },
  s3: {
    keys: {
      id: 'string',
      workspaceId: 'string',
      userId: 'string',
      description: 'string',
      projectId: { any: ['string', 'null'] },
      taskId: 'unknown',
      tagIds: ['string'],
      billable: 'boolean',
      type: { of: ['REGULAR', 'BREAK'] },
      isLocked: 'boolean',
      approvalStatus: { of: ['NONE', 'PENDING', 'APPROVED'] },
      timeInterval: { ref: 's4' },
      deductions: [{ keys: { start: 'string', end: 'string' } }],
      trackedDuration: 'unknown',
      windowSeconds: 'integer',
      customFieldValues: ['unknown'],
    },
  },
  s7: { keys: { available: { of: [true] }, by: { of: ['trial'] }, endsAt: 'string' } },
  s8: { keys: { available: { of: [false] }, code: { of: ['plan_required', 'trial_ended'] } } },
  s6: {
    any: [
      { keys: { available: { of: [true] }, by: { of: ['plan'] } } },
      { ref: 's7' },
      { ref: 's8' },
    ],
  },
  s9: {
    keys: {
      enabled: 'boolean',
      intervalSeconds: 'integer',
      retentionDays: 'integer',
      blur: 'boolean',
      resolution: { of: ['low', 'high'] },
      version: 'integer',
      activation: 'integer',
      since: 'string',
    },
  },
  s10: {
    keys: {
      intervalSeconds: { keys: { min: 'integer', max: 'integer' } },
      retentionDays: { keys: { min: 'integer', max: 'integer' } },
    },
  },
  s5: {
    keys: {
      plan: { of: ['FREE', 'PRO', 'ENTERPRISE'] },
      availability: { ref: 's6' },
      trialAvailable: 'boolean',
      policy: { ref: 's9' },
      changedBy: { any: [{ keys: { id: 'string', name: 'string' } }, 'null'] },
      bounds: { ref: 's10' },
      alwaysBlur: 'boolean',
    },
  },
  s13: {
    of: ['turned_on', 'blur_off', 'higher_resolution', 'shorter_interval', 'longer_retention'],
  },
  s12: [{ ref: 's13' }],
  s11: { keys: { id: 'string', policy: { ref: 's9' }, revelations: { ref: 's12' } } },
  s15: {
    keys: {
      number: 'integer',
      x: 'integer',
      y: 'integer',
      width: 'integer',
      height: 'integer',
      scale: 'number',
    },
  },
  s14: {
    keys: {
      id: 'string',
      captureId: 'string',
      timeEntryId: 'string',
      userId: 'string',
      capturedAt: 'string',
      display: { ref: 's15' },
      width: 'integer',
      height: 'integer',
      bytes: 'integer',
      contentType: { of: ['image/webp', 'image/jpeg', 'image/png', 'image/avif'] },
      blurred: 'boolean',
      expiresAt: 'string',
    },
  },
  s17: {
    keys: {
      fate: { of: ['unchanged'] },
      reason: { of: ['admin', 'approved', 'already_subtracted'] },
    },
  },
  s18: { keys: { fate: { of: ['reduced'] }, reason: { of: ['owned_time'] } } },
  s19: { keys: { fate: { of: ['deleted'] }, reason: { of: ['only_screenshot', 'nothing_left'] } } },
  s16: { any: [{ ref: 's17' }, { ref: 's18' }, { ref: 's19' }] },
  s20: {
    of: [
      'not_found',
      'screenshot_deleted',
      'timer_running',
      'entry_locked',
      'entry_submitted',
      'entry_approved',
    ],
  },
  s22: {
    of: [
      'locked',
      'asleep',
      'paused',
      'permission',
      'agent_not_running',
      'notice_not_shown',
      'feature_off',
      'other_device',
      'timer_stopped',
    ],
  },
  s21: { keys: { kind: { of: ['skipped'] }, reason: { ref: 's22' } } },
  s24: { of: ['no_display', 'capture_failed', 'processing_failed', 'spool_full', 'refused'] },
  s23: { keys: { kind: { of: ['failed'] }, reason: { ref: 's24' } } },
  s25: {
    keys: { kind: { of: ['blank'] }, reason: { of: ['black', 'one_colour', 'wallpaper_only'] } },
  },
  s30: { keys: { screenshotId: 'string', allowed: { of: [false] }, code: { ref: 's20' } } },
  s29: { any: [{ keys: { screenshotId: 'string', allowed: { of: [true] } } }, { ref: 's30' }] },
  s28: [{ ref: 's29' }],
  s32: {
    keys: {
      timeEntryId: 'string',
      userId: 'string',
      description: 'string',
      start: 'string',
      end: 'string',
      outcome: { ref: 's16' },
      deletedScreenshotIds: ['string'],
      moments: 'integer',
      subtractions: [{ keys: { start: 'string', end: 'string' } }],
      subtractedMs: 'integer',
      totalBeforeMs: 'integer',
      totalAfterMs: 'integer',
    },
  },
  s31: [{ ref: 's32' }],
  s27: {
    keys: {
      mode: { of: ['member', 'admin'] },
      items: { ref: 's28' },
      entries: { ref: 's31' },
      subtractedMs: 'integer',
      screenshotCount: 'integer',
      digest: 'string',
    },
  },
  s34: { keys: { userId: 'string', day: 'string', beforeMs: 'integer', afterMs: 'integer' } },
  s33: [{ ref: 's34' }],
  s26: { keys: { plan: { ref: 's27' }, days: { ref: 's33' } } },
  s36: { keys: { kind: { of: ['captured'] }, captureId: 'string', 'heldUntil?': 'string' } },
  s35: { any: [{ ref: 's36' }, { ref: 's21' }, { ref: 's23' }, { ref: 's25' }] },
};

/** Every route as a client needs it. */
export const clientRoutes: Readonly<Record<RouteName, ClientRoute>> = {
  createSession: {
    method: 'POST',
    path: '/auth/session',
    kind: 'json',
    reply: { keys: { token: 'string', expiresAt: 'string', user: { ref: 's1' } } },
  },
  endSession: { method: 'DELETE', path: '/auth/session', kind: 'empty', idempotent: true },
  getUser: { method: 'GET', path: '/user', kind: 'json', idempotent: true, reply: { ref: 's1' } },
  listWorkspaces: {
    method: 'GET',
    path: '/workspaces',
    kind: 'json',
    idempotent: true,
    reply: [
      {
        keys: {
          id: 'string',
          name: 'string',
          featureSubscriptionType: { of: ['FREE', 'PRO', 'ENTERPRISE'] },
        },
      },
    ],
  },
  listUsers: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/users',
    kind: 'json',
    idempotent: true,
    reply: [{ ref: 's2' }],
  },
  listProjects: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/projects',
    kind: 'json',
    idempotent: true,
    reply: [{ keys: { id: 'string', name: 'string', color: 'string' } }],
  },
  createTimeEntry: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/time-entries',
    kind: 'json',
    reply: { ref: 's3' },
  },
  createTimeEntryFor: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/user/{userId}/time-entries',
    kind: 'json',
    reply: { ref: 's3' },
  },
  listTimeEntries: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/user/{userId}/time-entries',
    kind: 'json',
    idempotent: true,
    reply: [{ ref: 's3' }],
  },
  stopTimer: {
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/user/{userId}/time-entries',
    kind: 'json',
    reply: { ref: 's3' },
  },
  getTimeEntry: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's3' },
  },
  updateTimeEntry: {
    method: 'PUT',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's3' },
  },
  deleteTimeEntry: {
    method: 'DELETE',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    kind: 'empty',
    idempotent: true,
  },
  setApproval: {
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}/approval',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's3' },
  },
  getPolicy: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/screenshot-policy',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's5' },
  },
  updatePolicy: {
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/screenshot-policy',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's5' },
  },
  startTrial: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshot-policy/trial',
    kind: 'json',
    reply: { ref: 's5' },
  },
  updatePreferences: {
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/screenshot-preferences',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's5' },
  },
  listNotices: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/notices',
    kind: 'json',
    idempotent: true,
    reply: [{ ref: 's11' }],
  },
  markNoticeShown: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/notices/{noticeId}/shown',
    kind: 'empty',
    idempotent: true,
  },
  listLedger: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/notices/ledger',
    kind: 'json',
    idempotent: true,
    reply: [
      {
        keys: {
          member: { ref: 's2' },
          version: { any: ['integer', 'null'] },
          shownAt: { any: ['string', 'null'] },
          channel: { any: [{ of: ['web', 'desktop'] }, 'null'] },
          upToDate: 'boolean',
        },
      },
    ],
  },
  getDayTotals: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/screenshots/days/{day}',
    kind: 'json',
    idempotent: true,
    reply: {
      keys: {
        day: 'string',
        timeZone: 'string',
        start: 'string',
        end: 'string',
        asOf: 'string',
        viewable: { keys: { oldest: 'string', today: 'string' } },
        memberCount: 'integer',
        screenshotCount: 'integer',
        members: [
          {
            keys: {
              userId: 'string',
              name: 'string',
              role: { of: ['owner', 'admin', 'member'] },
              screenshots: 'integer',
              moments: 'integer',
              missedWindows: 'integer',
              trackedMs: 'integer',
              timerRunning: 'boolean',
              agentSeen: 'boolean',
              runs: [
                {
                  keys: {
                    start: 'string',
                    end: 'string',
                    state: { of: ['captured', 'missed', 'open'] },
                  },
                },
              ],
            },
          },
        ],
        nextCursor: 'unknown',
      },
    },
  },
  getMemberDay: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/user/{userId}/screenshots',
    kind: 'json',
    idempotent: true,
    reply: {
      keys: {
        day: 'string',
        timeZone: 'string',
        start: 'string',
        end: 'string',
        asOf: 'string',
        member: { keys: { id: 'string', name: 'string' } },
        trackedMs: 'integer',
        entries: [
          {
            keys: {
              entry: { ref: 's3' },
              project: {
                any: [{ keys: { id: 'string', name: 'string', color: 'string' } }, 'null'],
              },
              trackedMs: 'integer',
              takenOffMs: 'integer',
              captures: [
                {
                  keys: {
                    id: 'string',
                    capturedAt: 'string',
                    windowIndex: 'integer',
                    owned: { any: [{ keys: { start: 'string', end: 'string' } }, 'null'] },
                    screenshots: [{ ref: 's14' }],
                    deleted: [
                      {
                        keys: {
                          id: 'string',
                          displayNumber: 'integer',
                          fate: { of: ['deleted_by_member', 'deleted_by_admin', 'expired'] },
                          by: { any: [{ keys: { id: 'string', name: 'string' } }, 'null'] },
                          at: 'string',
                        },
                      },
                    ],
                    takenOffMs: 'integer',
                    deletion: {
                      any: [
                        {
                          any: [
                            {
                              keys: {
                                allowed: { of: [true] },
                                outcome: { ref: 's16' },
                                subtractedMs: 'integer',
                              },
                            },
                            { keys: { allowed: { of: [false] }, code: { ref: 's20' } } },
                          ],
                        },
                        'null',
                      ],
                    },
                  },
                },
              ],
              windows: [
                {
                  keys: {
                    index: 'integer',
                    start: 'string',
                    end: 'string',
                    state: {
                      any: [
                        {
                          keys: {
                            kind: { of: ['captured'] },
                            captureIds: ['string'],
                            remaining: 'boolean',
                          },
                        },
                        { keys: { kind: { of: ['unsent'] } } },
                        { keys: { kind: { of: ['held'] }, until: 'string' } },
                        { ref: 's21' },
                        { ref: 's23' },
                        { ref: 's25' },
                        { keys: { kind: { of: ['open'] } } },
                      ],
                    },
                  },
                },
              ],
            },
          },
        ],
      },
    },
  },
  uploadScreenshot: {
    method: 'PUT',
    path: '/workspaces/{workspaceId}/screenshots/{screenshotId}',
    kind: 'json',
    idempotent: true,
    upload: true,
    reply: { ref: 's14' },
  },
  getImage: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/screenshots/{screenshotId}/image',
    kind: 'image',
    idempotent: true,
  },
  getImages: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/images',
    kind: 'images',
    idempotent: true,
  },
  recordView: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/{screenshotId}/views',
    kind: 'empty',
    idempotent: true,
  },
  planDeletion: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/deletion-plan',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's26' },
  },
  deleteScreenshots: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/deletion',
    kind: 'json',
    reply: { ref: 's26' },
  },
  listViews: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/user/{userId}/views',
    kind: 'json',
    idempotent: true,
    reply: {
      keys: {
        views: [
          {
            keys: {
              id: 'string',
              by: { keys: { id: 'string', name: 'string' } },
              at: 'string',
              kind: { of: ['opened_day', 'opened', 'downloaded', 'deleted'] },
              screenshots: 'integer',
              takenFrom: { any: ['string', 'null'] },
              takenTo: { any: ['string', 'null'] },
              day: 'unknown',
            },
          },
        ],
        nextCursor: 'unknown',
      },
    },
  },
  heartbeat: {
    method: 'POST',
    path: '/workspaces/{workspaceId}/agent/heartbeat',
    kind: 'json',
    idempotent: true,
    reply: {
      keys: {
        serverTime: 'string',
        policy: { ref: 's5' },
        notice: { any: [{ ref: 's11' }, 'null'] },
        runningEntry: { any: [{ ref: 's3' }, 'null'] },
        nextHeartbeatSeconds: 'integer',
      },
    },
  },
  reportOutcome: {
    method: 'PUT',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}/windows/{windowIndex}',
    kind: 'json',
    idempotent: true,
    reply: { ref: 's35' },
  },
  subscribeEvents: {
    method: 'GET',
    path: '/workspaces/{workspaceId}/events',
    kind: 'events',
    idempotent: true,
    reply: {
      any: [
        {
          keys: {
            type: { of: ['timer.started'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
          },
        },
        {
          keys: {
            type: { of: ['timer.stopped'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
          },
        },
        {
          keys: {
            type: { of: ['time_entry.changed'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
          },
        },
        {
          keys: {
            type: { of: ['time_entry.deleted'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
          },
        },
        {
          keys: {
            type: { of: ['screenshot.added'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
            captureId: 'string',
            screenshotId: 'string',
          },
        },
        {
          keys: {
            type: { of: ['screenshot.deleted'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
            screenshotIds: ['string'],
          },
        },
        {
          keys: {
            type: { of: ['outcome.recorded'] },
            at: 'string',
            userId: 'string',
            timeEntryId: 'string',
            windowIndex: 'integer',
            outcome: { ref: 's35' },
          },
        },
        { keys: { type: { of: ['policy.changed'] }, at: 'string', version: 'integer' } },
        { keys: { type: { of: ['notice.raised'] }, at: 'string', noticeId: 'string' } },
      ],
    },
  },
};
