import type { Obscure } from '@glimpse/core';
import { pluralIn } from '../pluralIn.js';

const plural = /* @__PURE__ */ pluralIn('en');
const members = (count: number) => `${count} ${plural(count, { one: 'member', other: 'members' })}`;
const pictures = (count: number) =>
  `${count} ${plural(count, { one: 'picture', other: 'pictures' })}`;

const PICTURE: Readonly<Record<Obscure, string>> = {
  greek: 'a small picture of your screens, its text replaced by bars and the rest blurred,',
  strict:
    'a small picture of your screens, its text replaced by bars and the rest strongly blurred,',
  blur: 'a small, blurred picture of your screens',
  off: 'a small picture of your screens',
};

const LESS_OBSCURED: Readonly<Record<Obscure, string>> = {
  strict: 'Pictures are obscured less',
  greek: 'Pictures are blurred less',
  blur: 'Pictures are only blurred, their text is no longer replaced by bars',
  off: 'Pictures are no longer obscured',
};

function inOneSentence([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((words) => words.charAt(0).toLowerCase() + words.slice(1))].join(
    ', ',
  );
}

/** Notices, empty places, failures, and the settings. */
export const enPolicy = {
  'notice.onTitle': (v: { workspace: string }): string =>
    v.workspace ? `Screenshots are on in ${v.workspace}.` : 'Screenshots are on.',
  'notice.on': (v: { interval: string; days: string; obscure: Obscure }): string =>
    `While your timer runs, ${PICTURE[v.obscure]} is taken at a random moment in every ${v.interval}. You and the admins can see it for ${v.days}. You can pause it, and delete what it took.`,
  'notice.moreTitle': 'Screenshots will show more from now on.',
  'notice.more': (v: { changes: readonly string[]; workspace: string }): string =>
    `${v.changes.join('. ')}${v.workspace ? ` in ${v.workspace}` : ''}. Nothing is taken from you under the new settings until you have seen this. You can keep yours obscured.`,
  'notice.turned_on': 'Screenshots are being turned on',
  'notice.less_obscured': (v: { obscure: Obscure }): string => LESS_OBSCURED[v.obscure],
  'notice.higher_resolution': 'The resolution is being raised',
  'notice.shorter_interval': (v: { interval: string }): string =>
    `A picture is taken every ${v.interval}`,
  'notice.longer_retention': (v: { days: string }): string => `Pictures are kept for ${v.days}`,
  'notice.details': 'What is recorded',
  'notice.keepObscured': 'Keep mine obscured',
  'notice.seen': 'Got it',
  'trial.title': (v: { left: string }): string => `Trial: ${v.left} left.`,
  'trial.text': (v: { date: string; time: string; days: string }): string =>
    `Ends on ${v.date} at ${v.time}. After that nothing more is taken; what exists stays until it is ${v.days} old.`,
  'trial.chip': (v: { left: string }): string => `Trial, ${v.left} left`,
  'trial.start': 'Start the free trial',
  'trial.offer': 'Seven days, once per workspace. No payment data is asked for.',
  'stopped.title': 'Screenshots have stopped.',
  'stopped.plan': 'The plan of this workspace ended.',
  'stopped.trial': 'The trial ended.',
  'stopped.off': (v: { date: string }): string => `An admin turned it off on ${v.date}.`,
  'stopped.text': (v: { cause: string; days: string }): string =>
    `${v.cause} Nothing more is taken. What exists can be seen and deleted, and goes when it is ${v.days} old.`,
  'plans.see': 'See plans',
  'offline.title': 'You are offline.',
  'offline.text': (v: { time: string }): string =>
    `Shown as of ${v.time}. Deleting waits until the connection is back.`,

  'empty.offTitle': 'Screenshots are off',
  'empty.off':
    'Turn capturing on in the workspace settings. Every member is told before anything is taken.',
  'empty.offMember': 'An admin can turn capturing on. You would be told first.',
  'empty.noneTitle': 'No screenshots yet',
  'empty.none': (v: { interval: string }): string =>
    `The first one appears here within ${v.interval} of a member starting a timer with the desktop app running.`,
  'empty.dayTitle': (v: { date: string }): string => `No screenshots on ${v.date}`,
  'empty.dayTracked': (v: { total: string }): string =>
    `Your timer ran for ${v.total} without the desktop app.`,
  'empty.dayUntracked': 'Your timer did not run.',
  'empty.dayNobody': 'Nobody’s timer ran.',
  'empty.openSettings': 'Open settings',
  'empty.getApp': 'Get the desktop app',
  'empty.howItWorks': 'How it works',
  'empty.why': 'Why was nothing taken?',

  'error.dayTitle': 'This day could not be loaded',
  'error.day': 'The server did not answer. Your screenshots are not affected.',
  'error.policyTitle': 'The settings could not be loaded',
  'error.policy': 'The server did not answer. Nothing was changed.',
  'error.retry': 'Try again',
  'error.reference': (v: { id: string }): string => `Reference ${v.id}`,
  'search.noneTitle': (v: { text: string }): string => `Nobody here is called “${v.text}”`,
  'search.none': 'Only active members of this workspace are listed.',
  'search.clear': 'Clear search',

  'policy.title': 'Screenshots settings',
  'policy.hint': (v: { workspace: string }): string =>
    v.workspace
      ? `Settings of ${v.workspace}. Every change made here is logged.`
      : 'Every change made here is logged.',
  'policy.capturing': 'Capturing',
  'policy.version': (v: { version: number; date: string }): string =>
    `Version ${v.version}, since ${v.date}`,
  'policy.activate': 'Activate screenshot capturing',
  'policy.activateHint':
    'Every member is told on the web and in the desktop app. Nothing is taken from a member before that.',
  'policy.interval': 'One picture every',
  'policy.intervalHint': 'At a random moment in each window of a running timer.',
  'policy.obscure': 'Hide what was written',
  'policy.obscureHint':
    'On the member’s own device, before anything is saved or sent. Bars replace the text that is found and blur the rest; strict blurs pictures twice as much. A member can always keep it on.',
  'policy.greek': 'Bars',
  'policy.strict': 'Strict',
  'policy.blur': 'Blur',
  'policy.off': 'Off',
  'policy.resolution': 'Resolution',
  'policy.resolutionHint': (v: { width: number }): string =>
    `Low is ${v.width} pixels wide: shapes, no words.`,
  'policy.low': 'Low',
  'policy.high': 'High',
  'policy.retention': 'Keep for',
  'policy.retentionHint':
    'Then each picture is destroyed, to the second. Time is never changed by that.',
  'policy.less': 'Less',
  'policy.moreButton': 'More',
  'policy.moreTurnedOn': 'Turning capturing on',
  'policy.moreObscure': 'Hiding less of what was written',
  'policy.moreResolution': 'A higher resolution',
  'policy.moreInterval': 'A shorter interval',
  'policy.moreRetention': 'Keeping pictures longer',
  'policy.more': (v: { changes: readonly string[]; members: number }): string =>
    `**${inOneSentence(v.changes)} ${plural(v.changes.length, { one: 'shows', other: 'show' })} more.** All ${members(v.members)} get a new notice, and nothing is taken from a member until it was shown.`,
  'policy.turnsOn': (v: { members: number }): string =>
    `**Every member is told first.** All ${members(v.members)} get a notice, and nothing is taken from a member until it was shown.`,
  'policy.shorterRetention':
    '**Pictures older than this are destroyed.** What exists goes when it reaches the new age.',
  'policy.turnsOff': '**Nothing more is taken.** What exists stays until its time is up.',
  'policy.lessShown': '**Nothing more is shown than before.** No notice is needed.',
  'policy.discard': 'Discard',
  'policy.save': 'Save',
  'policy.saveNotify': (v: { members: number }): string => `Save and notify ${members(v.members)}`,
  'policy.saved': 'Saved.',
  'policy.conflict':
    '**Someone else changed the settings meanwhile.** Your changes are on top of theirs now; look again before saving.',
  'policy.failed': '**Not saved.** The server could not be reached. Nothing was changed.',
  'policy.planNeeded':
    'Screenshots are part of the Pro and Enterprise plans. Capturing can be turned on once the workspace has one.',

  'ledger.title': 'Who was shown the notice',
  'ledger.hint': (v: { seen: number; total: number; version: number }): string => {
    const rest = v.total - v.seen;
    const seen = `${v.seen} of ${v.total} have seen version ${v.version}.`;
    return rest === 0 ? seen : `${seen} The other ${rest} are not captured.`;
  },
  'ledger.version': 'Version',
  'ledger.shown': 'Shown',
  'ledger.where': 'Where',
  'ledger.captured': 'Captured now',
  'ledger.notYet': 'Not yet',
  'ledger.web': 'Web',
  'ledger.desktop': 'Desktop app',
  'ledger.yes': 'Yes',
  'ledger.no': 'No, not shown',
  'ledger.nothing': '–',

  'yours.title': 'Yours',
  'yours.hint': 'What every member sees, admins included.',
  'yours.pictures': 'Your pictures',
  'yours.obscure': 'Always obscure mine',
  'yours.obscureHint': 'Stays on whatever the workspace decides.',
  'views.title': 'Who looked at my screenshots',
  'views.hint': 'Every opening, download and delete by someone else.',
  'views.who': 'Who',
  'views.when': 'When',
  'views.what': 'What',
  'views.taken': 'Taken',
  'views.opened': (v: { count: number }): string => `Opened ${pictures(v.count)}`,
  'views.downloaded': (v: { count: number }): string => `Downloaded ${pictures(v.count)}`,
  'views.deleted': (v: { count: number }): string => `Deleted ${pictures(v.count)}`,
  'views.opened_day': 'Opened your day',
  'views.none': 'Nobody else has looked.',
  'views.more': 'Show more',
};
