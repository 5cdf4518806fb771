import { createApiKey, listApiKeys, revokeApiKey } from './accounts/apiKeys.js';
import { createSession } from './accounts/createSession.js';
import { deleteAccount } from './accounts/deleteAccount.js';
import { endAllSessions } from './accounts/endAllSessions.js';
import { endSession } from './accounts/endSession.js';
import { getUser } from './accounts/getUser.js';
import { heartbeat } from './agent/heartbeat.js';
import { reportOutcome } from './agent/reportOutcome.js';
import { getDayTotals } from './days/getDayTotals.js';
import { getMemberDay } from './days/getMemberDay.js';
import { deleteScreenshots } from './deletion/deleteScreenshots.js';
import { discardCapture } from './deletion/discardCapture.js';
import { planDeletion } from './deletion/planDeletion.js';
import { subscribeEvents } from './events/subscribeEvents.js';
import type { Handlers } from './http/Call.js';
import { listLedger } from './notices/listLedger.js';
import { listNotices } from './notices/listNotices.js';
import { markNoticeShown } from './notices/markNoticeShown.js';
import { removeUser, upsertMember, upsertProject } from './operator/people.js';
import {
  approveTimeEntry,
  readTimeEntry,
  removeTimeEntry,
  upsertTimeEntry,
} from './operator/timeEntries.js';
import { getWorkspace, removeWorkspace, upsertWorkspace } from './operator/workspaces.js';
import { getPolicy } from './policy/getPolicy.js';
import { startTrial } from './policy/startTrial.js';
import { updatePolicy } from './policy/updatePolicy.js';
import { updatePreferences } from './policy/updatePreferences.js';
import { getImage } from './screenshots/getImage.js';
import { getImages } from './screenshots/getImages.js';
import { uploadScreenshot } from './screenshots/uploadScreenshot.js';
import { createTimeEntry, createTimeEntryFor } from './time-entries/createTimeEntry.js';
import { deleteTimeEntry } from './time-entries/deleteTimeEntry.js';
import { getTimeEntry } from './time-entries/getTimeEntry.js';
import { listTimeEntries } from './time-entries/listTimeEntries.js';
import { setApproval } from './time-entries/setApproval.js';
import { stopTimer } from './time-entries/stopTimer.js';
import { updateTimeEntry } from './time-entries/updateTimeEntry.js';
import { listViews } from './views/listViews.js';
import { recordView } from './views/recordView.js';
import { listDeliveries } from './webhooks/listDeliveries.js';
import { replayDeliveries } from './webhooks/replayDeliveries.js';
import { deleteWorkspace } from './workspaces/deleteWorkspace.js';
import { listProjects } from './workspaces/listProjects.js';
import { listUsers } from './workspaces/listUsers.js';
import { listWorkspaces } from './workspaces/listWorkspaces.js';

/** The verb behind every route of the contract. */
export const handlers: Handlers = {
  createSession,
  endSession,
  endAllSessions,
  getUser,
  listWorkspaces,
  listUsers,
  listProjects,

  listApiKeys,
  createApiKey,
  revokeApiKey,
  deleteAccount,
  deleteWorkspace,

  createTimeEntry,
  createTimeEntryFor,
  listTimeEntries,
  stopTimer,
  getTimeEntry,
  updateTimeEntry,
  deleteTimeEntry,
  setApproval,

  getPolicy,
  updatePolicy,
  startTrial,
  updatePreferences,
  listNotices,
  markNoticeShown,
  listLedger,

  getDayTotals,
  getMemberDay,
  uploadScreenshot,
  getImage,
  getImages,
  recordView,
  planDeletion,
  deleteScreenshots,
  listViews,

  heartbeat,
  reportOutcome,
  discardCapture,
  subscribeEvents,

  upsertWorkspace,
  getWorkspace,
  removeWorkspace,
  upsertMember,
  removeUser,
  upsertProject,
  upsertTimeEntry,
  readTimeEntry,
  removeTimeEntry,
  approveTimeEntry,
  listDeliveries,
  replayDeliveries,
};
