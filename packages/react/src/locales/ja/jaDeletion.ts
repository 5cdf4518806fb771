import { countIn } from '../../messages/countIn.js';
import type { enDeletion } from '../../messages/en/enDeletion.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('ja');
const screenshots = (n: number) => count(n, { other: 'スクリーンショット#枚' });
const moments = (n: number) => count(n, { other: '撮影#回分' });
const STATES = {
  approved: '承認済みです',
  submitted: '承認の申請中です',
  locked: 'ロックされています',
};

/** What a delete does, in Japanese. */
export const jaDeletion: InOtherWords<typeof enDeletion> = {
  'delete.title': 'このスクリーンショットを削除しますか？',
  'delete.titleEntry': 'このスクリーンショットと記録を削除しますか？',
  'delete.titleSeveral': (v) => `${screenshots(v.screenshots)}を削除しますか？`,
  'delete.titleMoments': (v) =>
    `${moments(v.moments)}の${screenshots(v.screenshots)}を削除しますか？`,
  'delete.subject': ({ display, time }) => `画面${display}、${time}`,
  'delete.takenAt': ({ time }) => `${time}に撮影`,
  'delete.whose': ({ name, time }) => `${name}、${time}`,
  'delete.subtract': (v) =>
    `この記録から**${v.duration}**が差し引かれます。前のスクリーンショットからの時間（${v.from}から${v.to}まで）です。`,
  'delete.subtractFirst': (v) =>
    `この記録から**${v.duration}**が差し引かれます。記録の開始からの時間（${v.from}から${v.to}まで）です。`,
  'delete.subtractPart': ({ duration }) => `この記録から**${duration}**が差し引かれます。`,
  'delete.entry': (v) =>
    `この記録のただ1枚のスクリーンショットなので、**記録全体が削除されます**：${v.from}から${v.to}まで、${v.duration}。`,
  'delete.nothingLeft': (v) =>
    `記録に残っていた時間がすべて差し引かれるので、**記録全体が削除されます**：${v.from}から${v.to}まで、${v.duration}。`,
  'delete.free': '時間は差し引かれません。この撮影の時間はすでに差し引かれています。',
  'delete.approved': '時間は変わりません。記録は承認済みで、そのまま残ります。',
  'delete.admin': ({ name, total }) =>
    `時間は変わりません。${name}さんの記録は${total}のままです。あなたが削除したことは${name}さんにも分かります。`,
  'delete.adminOwn': '時間は変わりません。あなたは管理者です。',
  'delete.adminSeveral': (v) =>
    `${v.name}さんの${moments(v.moments)}。時間は変わりません。記録の合計はそのままです。`,
  'delete.several': ({ duration }) => `あなたの1日から**${duration}**が差し引かれます。`,
  'delete.severalFree': '時間は差し引かれません。',
  'delete.entryMoments': (v) => `${v.entry}、${moments(v.moments)}`,
  'delete.entryGoes': ({ duration }) => `記録を削除、−${duration}`,
  'delete.entryLess': ({ duration }) => `−${duration}`,
  'delete.entryKept': '時間は差し引かれません',
  'delete.notDeleted': '削除されません',
  'delete.stayApproved': (v) =>
    `${moments(v.moments)}は残ります。記録が承認済みです。削除は管理者に頼んでください。`,
  'delete.stayLocked': (v) =>
    `${moments(v.moments)}は残ります。記録がロックされています。削除は管理者に頼んでください。`,
  'delete.staySubmitted': (v) =>
    `${moments(v.moments)}は残ります。記録が承認の申請中です。削除は管理者に頼んでください。`,
  'delete.stayRunning': (v) =>
    `${moments(v.moments)}は残ります。タイマーが作動中です。止めると削除できます。`,
  'delete.stayGone': (v) => `${moments(v.moments)}はすでに削除されています。`,
  'delete.sibling': ({ display }) => `同じ時点の画面${display}も削除する`,
  'delete.siblings': '同じ時点のほかの画面も削除する',
  'delete.siblingGoes': '差し引きは増えません。チェックを外すと残ります。',
  'delete.siblingStays': '残ります。あとで削除しても差し引きは増えません。',
  'delete.forever': '元に戻すことはできません。削除したスクリーンショットは完全に失われます。',
  'delete.entryTotal': '記録の合計',
  'delete.yourDay': 'あなたの1日',
  'delete.dayOf': ({ date }) => `あなたの1日、${date}`,
  'delete.cancel': 'キャンセル',
  'delete.confirm': 'スクリーンショットを削除',
  'delete.confirmSeveral': (v) => `${screenshots(v.screenshots)}を削除`,
  'delete.confirmEntry': 'スクリーンショットと記録を削除',
  'delete.planning': '削除の影響を調べています…',
  'delete.runningTitle': '先にタイマーを止めてください',
  'delete.running': ({ entry }) =>
    `このスクリーンショットは作動中の記録**${entry}**のものです。タイマーを止めると削除できます。`,
  'delete.stopTimer': 'タイマーを止める',
  'delete.close': '閉じる',
  'delete.lockedTitle': '削除できるのは管理者だけです',
  'delete.locked': ({ entry, state }) =>
    `記録**${entry}**は${STATES[state]}。スクリーンショットは管理者が削除でき、時間は変わりません。`,
  'delete.goneTitle': 'すでに削除されています',
  'delete.gone':
    'このスクリーンショットはもうありません。ほかに削除されるものはなく、時間も変わりません。',
  'delete.changedTitle': '読んでいる間に変更がありました。',
  'delete.changed': ({ what }) =>
    `${what}。何も削除されていません。今削除するとどうなるかを示します。`,
  'delete.changedEnd': ({ time }) => `記録の終了が${time}に変更されました`,
  'delete.changedStart': ({ time }) => `記録の開始が${time}に変更されました`,
  'delete.changedGone': 'その間にスクリーンショットが1枚削除されました',
  'delete.changedOther': 'その間に記録が変更されました',
  'delete.failedTitle': '削除されませんでした',
  'delete.failed': 'サーバーに接続できませんでした。何も削除されず、時間も変わっていません。',
  'delete.retry': '再試行',
  'delete.done': (v) =>
    `${screenshots(v.screenshots)}を削除しました。${v.entry}から${v.duration}が差し引かれました。`,
  'delete.doneDay': (v) =>
    `${screenshots(v.screenshots)}を削除しました。あなたの1日から${v.duration}が差し引かれました。`,
  'delete.doneFree': (v) => `${screenshots(v.screenshots)}を削除しました。時間は変わっていません。`,
};
