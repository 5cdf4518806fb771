import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPage } from '../../messages/en/enPage.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('ja');
const screenshots = (n: number) => count(n, { other: 'スクリーンショット#枚' });

const OBSCURED: Readonly<Record<Obscure, string>> = {
  greek: '端末上で文字を帯に置き換え済み',
  strict: '端末上で文字を帯に置き換え済み',
  blur: '端末上でぼかし済み',
  off: '加工なし',
};

/** The page, its members and their days, in Japanese. */
export const jaPage: InOtherWords<typeof enPage> = {
  'page.title': 'スクリーンショット',
  'page.hint': ({ zone, offset, date, isToday }) =>
    `1日の区切りは${zone}の時刻（${offset}）です。` +
    (isToday
      ? `今日撮影した画像は${date}に削除されます。`
      : `この日の画像は${date}に削除されます。`),
  'page.dayHours': ({ hours }) => `この日は${hours}時間です。`,
  'page.search': 'メンバーを検索',
  'page.members': 'メンバー',
  'page.loading': '読み込んでいます',
  'page.more': 'さらにメンバーを表示',
  'legend.captured': 'スクリーンショットあり',
  'legend.missed': 'スクリーンショットなし',
  'legend.untracked': 'タイマーなし',

  'day.label': '日付',
  'day.today': '今日',
  'day.previous': ({ date }) => `前の日、${date}`,
  'day.next': ({ date }) => `次の日、${date}`,
  'day.last': '次の日（今日が最後です）',
  'day.first': '前の日（それより古いものは削除済みです）',
  'day.changed': (v) =>
    `${v.date}、${count(v.members, { other: 'メンバー#人' })}、${screenshots(v.screenshots)}`,

  'member.column': 'メンバー',
  'member.screenshots': 'スクリーンショット',
  'member.unit': () => '枚',
  'member.running': 'タイマー作動中',
  'member.untracked': '記録された時間なし',
  'member.noApp': 'アプリ未インストール',
  'member.you': 'あなた',
  'member.show': ({ name }) => `${name}さんのスクリーンショットを表示`,
  'member.hide': ({ name }) => `${name}さんのスクリーンショットを閉じる`,
  'member.tracked': ({ total }) => `記録時間 **${total}**`,
  'member.moments': (v) =>
    count(v.moments, { other: '撮影 **#** 回' }) +
    (v.displays > 1 ? `（最大${v.displays}画面）` : ''),
  'member.missed': (v) => `スクリーンショットなし ${v.length} × ${v.count}`,
  'member.logged': ({ name }) =>
    `画像を開くと記録されます。誰が見たかは${name}さんにも分かります。`,
  'member.opened': (v) =>
    `${v.name}、${screenshots(v.screenshots)}` + (v.missed ? `、${v.missed}` : ''),

  'entry.placeholder': '（説明なし）',
  'entry.noProject': 'プロジェクトなし',
  'entry.approved': '承認済み',
  'entry.submitted': '申請中',
  'entry.locked': 'ロック済み',
  'entry.running': '作動中',
  'entry.break': '休憩',
  'entry.now': '現在',
  'entry.takenOff': ({ duration }) => `${duration} 差し引き`,
  'entry.runningNote': '作動中のタイマーのスクリーンショットは、タイマーを止めると削除できます。',

  'shot.open': ({ display, time }) => `画面${display}、${time}。開く`,
  'shot.delete': ({ display, time }) => `画面${display}、${time}を削除`,
  'shot.select': ({ time }) => `${time}のスクリーンショットを選択`,
  'shot.failed': '読み込めませんでした',
  'shot.retry': '再試行',
  'shot.gone': '削除済み',
  'price.subtract': ({ duration }) => `削除（${duration} 差し引き）`,
  'price.entry': '削除（記録全体も削除されます）',
  'price.free': '削除（時間は変わりません）',
  'price.running': '削除するにはタイマーを止めてください',
  'price.locked': '削除できるのは管理者だけです',

  'gap.locked': '画面ロック中',
  'gap.asleep': 'スリープ中',
  'gap.paused': '一時停止中',
  'gap.permission': 'システムで許可されていません',
  'gap.agent_not_running': 'アプリが起動していません',
  'gap.notice_not_shown': 'お知らせが未表示',
  'gap.feature_off': '撮影がオフ',
  'gap.other_device': '別の端末で撮影',
  'gap.timer_stopped': '撮影前にタイマーが停止',
  'gap.blank': '何も写っていない画像',
  'gap.failed': '撮影できませんでした',
  'gap.unsent': '未送信',
  'gap.held': 'お使いのパソコンで保留中',
  'gap.heldByOther': '本人のパソコンで保留中',
  'gap.deleting': '削除しています…',
  'gap.deleted': ({ name }) => `${name}さんが削除`,
  'gap.expired': '期限切れ',
  'gap.open': 'まだ終わっていません',
  'gap.openDetail': '無作為の時点で1回',
  'gap.blankDetail': '何も送信されていません',
  'gap.times': (v) => `${v.length} × ${v.count}`,
  'fail.no_display': '画面がありません',
  'fail.capture_failed': 'システムから画像を得られませんでした',
  'fail.processing_failed': '見えなくする加工ができませんでした',
  'fail.spool_full': 'パソコンの空き容量がありません',
  'fail.refused': 'サーバーに拒否されました',

  'selection.label': 'スクリーンショット',
  'selection.count': (v) => count(v.count, { other: '**撮影#回を選択中**' }),
  'selection.free': (v) => `${screenshots(v.screenshots)}、時間は変わりません`,
  'selection.price': (v) => `${screenshots(v.screenshots)}、${v.duration} 差し引き`,
  'selection.clear': '選択を解除',
  'selection.delete': '削除…',
  'selection.announced': (v) =>
    `${count(v.moments, { other: '撮影#回' })}、${screenshots(v.screenshots)}を選択中`,

  'gallery.label': ({ name, date }) => `${name}さんのスクリーンショット、${date}`,
  'gallery.position': (v) => `${v.index} / ${v.count}`,
  'gallery.display': '画面',
  'gallery.displayNumber': ({ display }) => `画面${display}`,
  'gallery.both': ({ displays }) => (displays > 2 ? 'すべて' : '両方'),
  'gallery.delete': 'このスクリーンショットを削除',
  'gallery.close': '閉じる',
  'gallery.previous': ({ time }) => `前へ、${time}`,
  'gallery.next': ({ time }) => `次へ、${time}`,
  'gallery.first': 'この日の最初です',
  'gallery.last': 'この日の最後です',
  'gallery.owned': ({ duration, from }) => `${from}からの${duration}に相当`,
  'gallery.size': (v) => `${v.width} × ${v.height}、${OBSCURED[v.obscure]}`,
  'gallery.alt': (v) =>
    `画面${v.display}の${v.obscure === 'off' ? '' : '見えなくした'}スクリーンショット、${v.time}撮影、${v.entry}`,
  'gallery.film': 'この日のすべての撮影',
  'gallery.scrubber': '1日の中の位置',
  'gallery.announced': (v) => `${v.position}。${v.time}、${v.entry}`,
  'gallery.gapBefore': (v) => `この前の${v.duration}はスクリーンショットなし：${v.reason}`,
};
