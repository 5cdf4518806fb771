import type { Obscure } from '@glimpse/core';
import { pluralIn } from '../pluralIn.js';

const plural = /* @__PURE__ */ pluralIn('en');
const screenshots = (count: number) =>
  `${count} ${plural(count, { one: 'screenshot', other: 'screenshots' })}`;
const moments = (count: number) => `${count} ${plural(count, { one: 'moment', other: 'moments' })}`;

const OBSCURED: Readonly<Record<Obscure, string>> = {
  greek: 'text replaced by bars on the device',
  strict: 'text replaced by bars on the device',
  blur: 'blurred on the device',
  off: 'not obscured',
};

/** The page, its members and their days. `**` marks what stands out. */
export const enPage = {
  'page.title': 'Screenshots',
  'page.hint': (v: { zone: string; offset: string; date: string; isToday: boolean }): string =>
    `Days are cut in ${v.zone} time (${v.offset}). ` +
    (v.isToday
      ? `Pictures taken today are deleted on ${v.date}.`
      : `Pictures of this day are deleted on ${v.date}.`),
  'page.dayHours': (v: { hours: number }): string => `This day has ${v.hours} hours.`,
  'page.search': 'Find a member',
  'page.members': 'Members',
  'page.loading': 'Loading the day',
  'page.more': 'Show more members',
  'legend.captured': 'Screenshot',
  'legend.missed': 'No screenshot',
  'legend.untracked': 'No timer',

  'day.label': 'Day',
  'day.today': 'Today',
  'day.previous': (v: { date: string }): string => `Previous day, ${v.date}`,
  'day.next': (v: { date: string }): string => `Next day, ${v.date}`,
  'day.last': 'Next day (today is the last)',
  'day.first': 'Previous day (older ones are deleted)',
  'day.changed': (v: { date: string; members: number; screenshots: number }): string =>
    `${v.date}, ${v.members} ${plural(v.members, { one: 'member', other: 'members' })}, ${screenshots(v.screenshots)}`,

  'member.column': 'Member',
  'member.screenshots': 'Screenshots',
  'member.unit': (v: { count: number }): string =>
    plural(v.count, { one: 'screenshot', other: 'screenshots' }),
  'member.running': 'Timer running',
  'member.untracked': 'No tracked time',
  'member.noApp': 'App not installed',
  'member.you': 'You',
  'member.show': (v: { name: string }): string => `Show the screenshots of ${v.name}`,
  'member.hide': (v: { name: string }): string => `Hide the screenshots of ${v.name}`,
  'member.tracked': (v: { total: string }): string => `**${v.total}** tracked`,
  'member.moments': (v: { moments: number; displays: number }): string =>
    `**${v.moments}** ${plural(v.moments, { one: 'moment', other: 'moments' })}` +
    (v.displays > 1 ? ` on up to ${v.displays} displays` : ''),
  'member.missed': (v: { count: number; length: string }): string =>
    `${v.count} × ${v.length} without a screenshot`,
  'member.logged': (v: { name: string }): string =>
    `Opening a picture is logged. ${v.name} can see who looked.`,
  'member.opened': (v: { name: string; screenshots: number; missed: string }): string =>
    `${v.name}, ${screenshots(v.screenshots)}` + (v.missed ? `, ${v.missed}` : ''),

  'entry.placeholder': '(no description)',
  'entry.noProject': 'No project',
  'entry.approved': 'Approved',
  'entry.submitted': 'Submitted',
  'entry.locked': 'Locked',
  'entry.running': 'Running',
  'entry.break': 'Break',
  'entry.now': 'now',
  'entry.takenOff': (v: { duration: string }): string => `${v.duration} taken off`,
  'entry.runningNote': 'Screenshots of a running timer can be deleted once it is stopped.',

  'shot.open': (v: { display: number; time: string }): string =>
    `Display ${v.display}, ${v.time}. Open`,
  'shot.delete': (v: { display: number; time: string }): string =>
    `Delete display ${v.display}, ${v.time}`,
  'shot.select': (v: { time: string }): string => `Select the screenshots of ${v.time}`,
  'shot.failed': 'Not loaded',
  'shot.retry': 'Try again',
  'shot.gone': 'Deleted',
  'price.subtract': (v: { duration: string }): string => `Delete, ${v.duration} come off`,
  'price.entry': 'Delete, and the whole entry with it',
  'price.free': 'Delete. No time changes',
  'price.running': 'Stop the timer to delete',
  'price.locked': 'Only an admin can delete this',

  'gap.locked': 'Screen locked',
  'gap.asleep': 'Computer asleep',
  'gap.paused': 'Paused',
  'gap.permission': 'Not allowed by the system',
  'gap.agent_not_running': 'App not running',
  'gap.notice_not_shown': 'Notice not shown yet',
  'gap.feature_off': 'Capturing was off',
  'gap.other_device': 'Taken on another device',
  'gap.timer_stopped': 'Timer stopped first',
  'gap.blank': 'Blank picture',
  'gap.failed': 'Could not be taken',
  'gap.unsent': 'Not sent yet',
  'gap.held': 'Held on your computer',
  'gap.heldByOther': 'Held on their computer',
  'gap.deleting': 'Being deleted…',
  'gap.deleted': (v: { name: string }): string => `Deleted by ${v.name}`,
  'gap.expired': 'Expired',
  'gap.open': 'Not over yet',
  'gap.openDetail': 'One random moment',
  'gap.blankDetail': 'Nothing was sent',
  'gap.times': (v: { count: number; length: string }): string => `${v.count} × ${v.length}`,
  'fail.no_display': 'no display',
  'fail.capture_failed': 'the system gave no picture',
  'fail.processing_failed': 'it could not be obscured',
  'fail.spool_full': 'no room on the computer',
  'fail.refused': 'the server refused it',

  'selection.label': 'Screenshots',
  'selection.count': (v: { count: number }): string => `**${moments(v.count)} selected**`,
  'selection.free': (v: { screenshots: number }): string =>
    `${screenshots(v.screenshots)}, no time changes`,
  'selection.price': (v: { screenshots: number; duration: string }): string =>
    `${screenshots(v.screenshots)}, ${v.duration} come off`,
  'selection.clear': 'Clear',
  'selection.delete': 'Delete…',
  'selection.announced': (v: { moments: number; screenshots: number }): string =>
    `${moments(v.moments)} selected, ${screenshots(v.screenshots)}`,

  'gallery.label': (v: { name: string; date: string }): string =>
    `Screenshots of ${v.name}, ${v.date}`,
  'gallery.position': (v: { index: number; count: number }): string => `${v.index} of ${v.count}`,
  'gallery.display': 'Display',
  'gallery.displayNumber': (v: { display: number }): string => `Display ${v.display}`,
  'gallery.both': (v: { displays: number }): string => (v.displays > 2 ? 'All' : 'Both'),
  'gallery.delete': 'Delete this screenshot',
  'gallery.close': 'Close',
  'gallery.previous': (v: { time: string }): string => `Previous, ${v.time}`,
  'gallery.next': (v: { time: string }): string => `Next, ${v.time}`,
  'gallery.first': 'First of the day',
  'gallery.last': 'Last of the day',
  'gallery.owned': (v: { duration: string; from: string }): string =>
    `Stands for ${v.duration}, from ${v.from}`,
  'gallery.size': (v: { width: number; height: number; obscure: Obscure }): string =>
    `${v.width} × ${v.height}, ${OBSCURED[v.obscure]}`,
  'gallery.alt': (v: { display: number; time: string; entry: string; obscure: Obscure }): string =>
    `${v.obscure === 'off' ? 'Screenshot' : 'Obscured screenshot'} of display ${v.display}, taken at ${v.time}, ${v.entry}`,
  'gallery.film': 'All moments of the day',
  'gallery.scrubber': 'Moment of the day',
  'gallery.announced': (v: { position: string; time: string; entry: string }): string =>
    `${v.position}. ${v.time}, ${v.entry}`,
  'gallery.gapBefore': (v: { duration: string; reason: string }): string =>
    `${v.duration} without a screenshot before this: ${v.reason}`,
};
