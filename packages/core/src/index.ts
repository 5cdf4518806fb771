// Rules
export { availabilityAt, featureAvailability } from './workspace/featureAvailability.js';
export { changePlan, planAt } from './workspace/planHistory.js';
export { decideTrialStart } from './workspace/decideTrialStart.js';
export { TRIAL_MS, trialEndsAt } from './workspace/trialEndsAt.js';
export { decideSight, isAdmin, sightScope } from './member/visibility.js';
export { DEFAULT_OBSCURE, mostObscure, requiredObscure, tellsMore } from './policy/obscure.js';
export { changePolicy } from './policy/changePolicy.js';
export { revealsNoMore, revelationsOf } from './policy/revealsMore.js';
export {
  currentPolicy,
  initialPolicyHistory,
  policyByVersion,
  policyInForce,
} from './policy/policyHistory.js';
export {
  DEFAULT_POLICY_BOUNDS,
  DEFAULT_POLICY_SETTINGS,
  RESOLUTION_MAX_WIDTH,
} from './policy/policy.js';
export { knewBefore, outstandingNotice } from './notice/knowledge.js';
export { noticeIdOf, versionOfNotice } from './notice/noticeId.js';
export { entryInterval, isRunning, trackedMs, trackedMsWithin } from './time-entry/trackedTime.js';
export { decideEntryChange, entryBinding } from './time-entry/decideEntryChange.js';
export { windowAt, windowIndexAt, windowsOf } from './window/window.js';
export { drawMoment } from './window/drawMoment.js';
export { decideDraw } from './window/decideDraw.js';
export { settleOutcome } from './window/settleOutcome.js';
export { coverageOf } from './window/coverage.js';
export { coverageRuns, dayBarOf } from './window/coverageRuns.js';
export { decideCapture } from './capture/decideCapture.js';
export { CLOCK_SKEW_MS } from './capture/clockSkew.js';
export { decideUpload } from './capture/decideUpload.js';
export { HOLD_MINUTES, checkHoldMinutes, decideHold } from './capture/hold.js';
export { permissionAfter } from './capture/permissionAfter.js';
export { clockOffsetMs } from './capture/clockOffset.js';
export { expiresAt, isExpired } from './retention/expiry.js';
export { ownedIntervals } from './deletion/ownedIntervals.js';
export { planDeletion } from './deletion/planDeletion.js';
export { planDiscard } from './deletion/planDiscard.js';
export { planEntryEdit } from './deletion/planEntryEdit.js';
export { dayEffects, daysOfEffect } from './deletion/dayEffects.js';

// Days and times
export { addDays, daysBetween } from './day/day.js';
export { daySchema } from './day/daySchema.js';
export { dayOf } from './day/dayOf.js';
export { dayBounds } from './day/dayBounds.js';
export { checkViewableDay, nextDay, previousDay, viewableDays } from './day/viewableDays.js';
export { isTimeZone } from './day/isTimeZone.js';
export { timeZoneSchema } from './day/timeZoneSchema.js';
export { utcOffsetMinutes } from './day/wallTime.js';
export { instantAt, toInstant } from './time/instant.js';
export { instantSchema } from './time/instantSchema.js';
export { splitDuration, toIsoDuration } from './time/isoDuration.js';
export { clampInterval, intervalLength, lengthWithout, unionOfIntervals } from './time/Interval.js';

// Ids and randomness
export { newId } from './ids/newId.js';
export { cryptoRandom } from './random/cryptoRandom.js';
export { drawBelow } from './random/drawBelow.js';
export {
  captureIdSchema,
  deviceIdSchema,
  noticeIdSchema,
  projectIdSchema,
  screenshotIdSchema,
  timeEntryIdSchema,
  userIdSchema,
  workspaceIdSchema,
} from './ids/ids.js';

// Schemas
export { userSchema } from './account/account.js';
export { memberSchema, roleSchema } from './member/member.js';
export { workspacePlanSchema, workspaceSchema } from './workspace/workspace.js';
export { obscureSchema, policySettingsSchema } from './policy/policySchema.js';
export { timeEntrySchema } from './time-entry/timeEntry.js';
export { displaySchema, uploadMetadataSchema } from './capture/capture.js';
export { outcomeSchema } from './window/outcome.js';
export { imageTypeSchema, screenshotSchema } from './screenshot/screenshot.js';
export { deletionPlanSchema } from './deletion/deletionPlan.js';
export { glimpseEventSchema } from './event/event.js';
export { webhookEventSchema } from './webhook/webhookEvent.js';

// Errors
export { GlimpseError, isGlimpseError } from './errors/GlimpseError.js';
export { errorStatus, errorStatuses, isErrorCode } from './errors/errorCodes.js';
export { errorMeanings } from './errors/errorMeanings.js';
export { problemSchema } from './errors/problemSchema.js';
export { reviveProblem, toProblem } from './errors/problem.js';
export { uploadAdvice } from './errors/uploadAdvice.js';

// Contract
export { API_BASE, contract } from './contract/contract.js';
export { COMMON_ERRORS } from './contract/route.js';
export { MAX_SELECTION } from './contract/screenshotRoutes.js';

export type { FeatureAvailability, FeatureSubject } from './workspace/featureAvailability.js';
export type { EarlierPlan, PlanHistory } from './workspace/planHistory.js';
export type { Workspace, WorkspacePlan } from './workspace/workspace.js';
export type { HostMemberInput, HostWorkspace, HostWorkspaceInput } from './operator/hostRecords.js';
export type { DeliveryState, WebhookDelivery, WebhookEvent } from './webhook/webhookEvent.js';
export type { Credentials, Session, User } from './account/account.js';
export type { ApiKey, NewApiKey } from './account/apiKey.js';
export type { Member, MemberStatus, Person, Role } from './member/member.js';
export type { Actor, Owned } from './member/visibility.js';
export type { PolicyBounds, PolicyVersion } from './policy/policy.js';
export type { DiscardReport } from './capture/discard.js';
export type {
  Obscure,
  PolicySettings,
  PolicyVersionWire,
  Resolution,
  Revelation,
} from './policy/policySchema.js';
export type { PolicyChange, PolicyEffect, PolicyIssue } from './policy/changePolicy.js';
export type { PolicyHistory } from './policy/policyHistory.js';
export type { PolicyView, Preferences } from './policy/policyView.js';
export type { NoticeShown, OutstandingNotice } from './notice/knowledge.js';
export type { LedgerLine, Notice, NoticeChannel } from './notice/notice.js';
export type {
  ApprovalStatus,
  IntervalWire,
  Project,
  TimeEntry,
  TimeEntryType,
} from './time-entry/timeEntry.js';
export type { BoundEntry, EntryBinding } from './time-entry/decideEntryChange.js';
export type { EntrySpan, TrackedEntry } from './time-entry/trackedTime.js';
export type { Window, WindowedEntry } from './window/window.js';
export type { DrawDecision, SettledWindow } from './window/decideDraw.js';
export type { BlankReason, FailReason, Outcome, SkipReason } from './window/outcome.js';
export type { CoveredWindow, CoveringCapture, WindowState } from './window/coverage.js';
export type { CoverageRun, DayBar } from './window/coverageRuns.js';
export type {
  CaptureCircumstances,
  CaptureDecision,
  CaptureRefusal,
} from './capture/decideCapture.js';
export type { CaptureSwitch } from './capture/captureSwitch.js';
export type { UploadCircumstances, UploadDecision, UploadRefusal } from './capture/decideUpload.js';
export type { HoldDecision } from './capture/hold.js';
export type { PermissionSighting, PermissionStep } from './capture/permissionAfter.js';
export type { ClockReading } from './capture/clockOffset.js';
export type { Display, UploadMetadata } from './capture/capture.js';
export type { CountedEntry } from './deletion/dayEffects.js';
export type { DiscardDecision, DiscardedCapture } from './deletion/planDiscard.js';
export type { EntryEdit } from './deletion/planEntryEdit.js';
export type { Moment } from './deletion/ownedIntervals.js';
export type {
  DeletableCapture,
  DeletableEntry,
  ScreenshotFate,
} from './deletion/DeletableEntry.js';
export type {
  DayEffect,
  DeletionItem,
  DeletionPlan,
  DeletionRefusal,
  EntryEffect,
  EntryFate,
} from './deletion/deletionPlan.js';
export type { Day } from './day/daySchema.js';
export type { ViewableDays } from './day/viewableDays.js';
export type { Interval } from './time/Interval.js';
export type { Clock } from './time/Clock.js';
export type { RandomSource } from './random/RandomSource.js';
export type {
  CaptureId,
  DeviceId,
  NoticeId,
  ProjectId,
  ScreenshotId,
  TimeEntryId,
  UserId,
  WorkspaceId,
} from './ids/ids.js';
export type { ImageType, Screenshot } from './screenshot/screenshot.js';
export type {
  DayCapture,
  DayEntry,
  DayWindow,
  DeletedScreenshot,
  DeletionPreview,
  MemberDay,
} from './screenshot/memberDay.js';
export type { CoverageRunWire, DayTotals, MemberTotals } from './screenshot/dayTotals.js';
export type { View, ViewKind } from './view/view.js';
export type { HeartbeatReply, HeartbeatRequest, Permission } from './agent/heartbeat.js';
export type { GlimpseEvent } from './event/event.js';
export type { ErrorCode, WireErrorCode } from './errors/errorCodes.js';
export type { GlimpseErrorOptions } from './errors/GlimpseError.js';
export type { Problem } from './errors/problemSchema.js';
export type { UploadAdvice } from './errors/uploadAdvice.js';
export type { Contract, RouteName } from './contract/contract.js';
export type { Access, HttpMethod, ReplySpec, RouteSpec } from './contract/route.js';
export type { RouteInput, RouteOutput, RouteReply } from './contract/routeTypes.js';
export type { HostTimeEntryInput } from './contract/operatorRoutes.js';
export type { ApprovalChange, NewTimeEntry, TimeEntryUpdate } from './contract/timeEntryRoutes.js';
export type { PolicyChanges } from './contract/policyRoutes.js';
export type {
  DeletionAnswer,
  DeletionOrder,
  DeletionQuestion,
} from './contract/screenshotRoutes.js';
