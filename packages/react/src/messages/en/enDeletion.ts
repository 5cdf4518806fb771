import { pluralIn } from '../pluralIn.js';

const plural = /* @__PURE__ */ pluralIn('en');
const screenshots = (count: number) =>
  `${count} ${plural(count, { one: 'screenshot', other: 'screenshots' })}`;
const moments = (count: number) => `${count} ${plural(count, { one: 'moment', other: 'moments' })}`;

/** What a delete does, said before it is done. */
export const enDeletion = {
  'delete.title': 'Delete this screenshot?',
  'delete.titleEntry': 'Delete this screenshot and its entry?',
  'delete.titleSeveral': (v: { screenshots: number }): string =>
    `Delete ${screenshots(v.screenshots)}?`,
  'delete.titleMoments': (v: { screenshots: number; moments: number }): string =>
    `Delete ${screenshots(v.screenshots)} of ${moments(v.moments)}?`,
  'delete.subject': (v: { display: number; time: string }): string =>
    `Display ${v.display}, ${v.time}`,
  'delete.takenAt': (v: { time: string }): string => `Taken at ${v.time}`,
  'delete.whose': (v: { name: string; time: string }): string => `${v.name}, ${v.time}`,
  'delete.subtract': (v: { duration: string; from: string; to: string }): string =>
    `**${v.duration}** will come off this entry: the time since the screenshot before it, ${v.from} to ${v.to}.`,
  'delete.subtractFirst': (v: { duration: string; from: string; to: string }): string =>
    `**${v.duration}** will come off this entry: the time since the entry began, ${v.from} to ${v.to}.`,
  'delete.subtractPart': (v: { duration: string }): string =>
    `**${v.duration}** will come off this entry.`,
  'delete.entry': (v: { from: string; to: string; duration: string }): string =>
    `It is the only screenshot of this entry, so **the whole entry will be deleted**: ${v.from} to ${v.to}, ${v.duration}.`,
  'delete.nothingLeft': (v: { from: string; to: string; duration: string }): string =>
    `This takes off all that was left of the entry, so **the whole entry will be deleted**: ${v.from} to ${v.to}, ${v.duration}.`,
  'delete.free': 'No time comes off: the time of this moment was taken off before.',
  'delete.approved': 'No time changes: the entry is approved and stays as it is.',
  'delete.admin': (v: { name: string; total: string }): string =>
    `No time changes: ${v.name}’s entry keeps its ${v.total}. ${v.name} will see that you deleted it.`,
  'delete.adminOwn': 'No time changes: you are an admin.',
  'delete.adminSeveral': (v: { moments: number; name: string }): string =>
    `${moments(v.moments)} of ${v.name}. No time changes: ${plural(v.moments, { one: 'the entry keeps its total', other: 'the entries keep their totals' })}.`,
  'delete.several': (v: { duration: string }): string =>
    `**${v.duration}** will come off your day.`,
  'delete.severalFree': 'No time comes off.',
  'delete.entryMoments': (v: { entry: string; moments: number }): string =>
    `${v.entry}, ${moments(v.moments)}`,
  'delete.entryGoes': (v: { duration: string }): string => `entry goes, −${v.duration}`,
  'delete.entryLess': (v: { duration: string }): string => `−${v.duration}`,
  'delete.entryKept': 'no time comes off',
  'delete.notDeleted': 'not deleted',
  'delete.stayApproved': (v: { moments: number }): string =>
    plural(v.moments, {
      one: `${v.moments} moment stays: its entry is approved. Ask an admin to delete it.`,
      other: `${v.moments} moments stay: their entries are approved. Ask an admin to delete them.`,
    }),
  'delete.stayLocked': (v: { moments: number }): string =>
    plural(v.moments, {
      one: `${v.moments} moment stays: its entry is locked. Ask an admin to delete it.`,
      other: `${v.moments} moments stay: their entries are locked. Ask an admin to delete them.`,
    }),
  'delete.staySubmitted': (v: { moments: number }): string =>
    plural(v.moments, {
      one: `${v.moments} moment stays: its entry is submitted for approval. Ask an admin to delete it.`,
      other: `${v.moments} moments stay: their entries are submitted for approval. Ask an admin to delete them.`,
    }),
  'delete.stayRunning': (v: { moments: number }): string =>
    plural(v.moments, {
      one: `${v.moments} moment stays: its timer is running. Stop the timer to delete it.`,
      other: `${v.moments} moments stay: their timer is running. Stop the timer to delete them.`,
    }),
  'delete.stayGone': (v: { moments: number }): string =>
    `${moments(v.moments)} ${plural(v.moments, { one: 'is', other: 'are' })} gone already.`,
  'delete.sibling': (v: { display: number }): string =>
    `Delete display ${v.display} of the same moment, too`,
  'delete.siblings': 'Delete the other displays of the same moment, too',
  'delete.siblingGoes': 'Costs nothing more. Unchecked, it stays.',
  'delete.siblingStays': 'It stays. Deleting it later costs nothing more.',
  'delete.forever': 'There is no undo: a deleted screenshot is gone for good.',
  'delete.entryTotal': 'Entry total',
  'delete.yourDay': 'Your day',
  'delete.dayOf': (v: { date: string }): string => `Your day, ${v.date}`,
  'delete.cancel': 'Cancel',
  'delete.confirm': 'Delete screenshot',
  'delete.confirmSeveral': (v: { screenshots: number }): string =>
    `Delete ${screenshots(v.screenshots)}`,
  'delete.confirmEntry': 'Delete screenshot and entry',
  'delete.planning': 'Working out what a delete does…',
  'delete.runningTitle': 'Stop the timer first',
  'delete.running': (v: { entry: string }): string =>
    `This screenshot belongs to the running entry **${v.entry}**. It can be deleted once the timer is stopped.`,
  'delete.stopTimer': 'Stop the timer',
  'delete.close': 'Close',
  'delete.lockedTitle': 'Only an admin can delete this',
  'delete.locked': (v: { entry: string; state: 'approved' | 'submitted' | 'locked' }): string =>
    `The entry **${v.entry}** is ${v.state === 'submitted' ? 'submitted for approval' : v.state}. Its screenshots can be deleted by an admin; its time will not change.`,
  'delete.goneTitle': 'Already deleted',
  'delete.gone': 'This screenshot is gone already. Nothing more is deleted and no time changes.',
  'delete.changedTitle': 'This changed while you were reading.',
  'delete.changed': (v: { what: string }): string =>
    `${v.what}. Nothing has been deleted. Here is what a delete does now.`,
  'delete.changedEnd': (v: { time: string }): string => `The entry’s end was moved to ${v.time}`,
  'delete.changedStart': (v: { time: string }): string =>
    `The entry’s start was moved to ${v.time}`,
  'delete.changedGone': 'A screenshot was deleted meanwhile',
  'delete.changedOther': 'The entry was changed meanwhile',
  'delete.failedTitle': 'Not deleted',
  'delete.failed':
    'The server could not be reached. Nothing has been deleted and no time has changed.',
  'delete.retry': 'Try again',
  'delete.done': (v: { screenshots: number; duration: string; entry: string }): string =>
    `Deleted ${screenshots(v.screenshots)}. ${v.duration} came off ${v.entry}.`,
  'delete.doneDay': (v: { screenshots: number; duration: string }): string =>
    `Deleted ${screenshots(v.screenshots)}. ${v.duration} came off your day.`,
  'delete.doneFree': (v: { screenshots: number }): string =>
    `Deleted ${screenshots(v.screenshots)}. No time changed.`,
};
