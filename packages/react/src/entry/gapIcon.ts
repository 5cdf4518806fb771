import {
  bellIcon,
  blankIcon,
  clockIcon,
  devicesIcon,
  lockIcon,
  moonIcon,
  offIcon,
  pauseIcon,
  plugIcon,
  shieldIcon,
  stopIcon,
  trashIcon,
  uploadIcon,
  warningIcon,
} from '../icons/paths.js';
import type { GapReason } from './EntryItem.js';

/** The drawing of each reason. */
export const gapIcon: Readonly<Record<GapReason, string>> = {
  locked: lockIcon,
  asleep: moonIcon,
  paused: pauseIcon,
  permission: shieldIcon,
  agent_not_running: plugIcon,
  notice_not_shown: bellIcon,
  feature_off: offIcon,
  other_device: devicesIcon,
  timer_stopped: stopIcon,
  blank: blankIcon,
  failed: warningIcon,
  unsent: uploadIcon,
  held: pauseIcon,
  deleting: trashIcon,
  deleted: trashIcon,
  expired: clockIcon,
  open: clockIcon,
};
