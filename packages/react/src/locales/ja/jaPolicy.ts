import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPolicy } from '../../messages/en/enPolicy.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('ja');
const members = (n: number) => count(n, { other: 'メンバー#人' });
const pictures = (n: number) => count(n, { other: '画像#枚' });

const PICTURE: Readonly<Record<Obscure, string>> = {
  greek: '文字を帯に置き換え、残りをぼかした小さな画面の画像',
  strict: '文字を帯に置き換え、残りを強くぼかした小さな画面の画像',
  blur: 'ぼかした小さな画面の画像',
  off: '小さな画面の画像',
};

const LESS_OBSCURED: Readonly<Record<Obscure, string>> = {
  strict: '画像が今までより見えやすくなります',
  greek: '画像のぼかしが弱くなります',
  blur: '画像はぼかすだけになり、文字は帯に置き換えられなくなります',
  off: '画像が加工されなくなります',
};

/** Notices, empty places, failures, and the settings, in Japanese. */
export const jaPolicy: InOtherWords<typeof enPolicy> = {
  'notice.onTitle': ({ workspace }) =>
    workspace
      ? `${workspace}でスクリーンショットがオンになっています。`
      : 'スクリーンショットがオンになっています。',
  'notice.on': (v) =>
    `タイマーの作動中、${v.interval}ごとに無作為の時点で1回、${PICTURE[v.obscure]}を撮影します。あなたと管理者は${v.days}の間それを見られます。一時停止したり、撮影されたものを削除したりできます。`,
  'notice.moreTitle': 'これからスクリーンショットに写るものが増えます。',
  'notice.more': ({ changes, workspace }) =>
    `${workspace ? `${workspace}：` : ''}${changes.join('。')}。これを見ていただくまで、新しい設定での撮影は行われません。ご自分の画像は見えなくしたままにできます。`,
  'notice.turned_on': 'スクリーンショットがオンになります',
  'notice.less_obscured': ({ obscure }) => LESS_OBSCURED[obscure],
  'notice.higher_resolution': '解像度が上がります',
  'notice.shorter_interval': ({ interval }) => `${interval}ごとに画像を撮影します`,
  'notice.longer_retention': ({ days }) => `画像は${days}保存されます`,
  'notice.details': '記録される内容',
  'notice.keepObscured': '自分の画像は見えなくしておく',
  'notice.seen': '了解',
  'trial.title': ({ left }) => `試用期間：残り${left}。`,
  'trial.text': (v) =>
    `${v.date} ${v.time}に終わります。その後は何も撮影されません。すでにあるものは、撮影から${v.days}たつまで残ります。`,
  'trial.chip': ({ left }) => `試用、残り${left}`,
  'trial.start': '無料で試す',
  'trial.offer': '7日間、ワークスペースごとに1回。支払い情報は不要です。',
  'stopped.title': 'スクリーンショットは停止しています。',
  'stopped.plan': 'このワークスペースのプランが終了しました。',
  'stopped.trial': '試用期間が終了しました。',
  'stopped.off': ({ date }) => `${date}に管理者がオフにしました。`,
  'stopped.text': ({ cause, days }) =>
    `${cause}新たに撮影されるものはありません。すでにあるものは表示も削除もでき、撮影から${days}で消えます。`,
  'plans.see': 'プランを見る',
  'offline.title': 'オフラインです。',
  'offline.text': ({ time }) => `${time}時点の表示です。削除は接続が戻るまでできません。`,

  'empty.offTitle': 'スクリーンショットはオフです',
  'empty.off':
    'ワークスペースの設定で撮影をオンにしてください。撮影の前に、全メンバーに知らされます。',
  'empty.offMember': '管理者が撮影をオンにできます。その前にあなたにも知らされます。',
  'empty.noneTitle': 'まだスクリーンショットはありません',
  'empty.none': ({ interval }) =>
    `デスクトップアプリを起動したメンバーがタイマーを始めてから${interval}以内に、最初の1枚がここに表示されます。`,
  'empty.dayTitle': ({ date }) => `${date}のスクリーンショットはありません`,
  'empty.dayTracked': ({ total }) => `デスクトップアプリなしでタイマーが${total}作動しました。`,
  'empty.dayUntracked': 'タイマーは作動していません。',
  'empty.dayNobody': '誰のタイマーも作動していません。',
  'empty.openSettings': '設定を開く',
  'empty.getApp': 'デスクトップアプリを入手',
  'empty.howItWorks': '仕組みを見る',
  'empty.why': '撮影されなかった理由',

  'error.dayTitle': 'この日を読み込めませんでした',
  'error.day': 'サーバーから応答がありません。スクリーンショットに影響はありません。',
  'error.policyTitle': '設定を読み込めませんでした',
  'error.policy': 'サーバーから応答がありません。何も変更されていません。',
  'error.retry': '再試行',
  'error.reference': ({ id }) => `参照番号 ${id}`,
  'search.noneTitle': ({ text }) => `「${text}」というメンバーはいません`,
  'search.none': '表示されるのは、このワークスペースの有効なメンバーだけです。',
  'search.clear': '検索を解除',

  'policy.title': 'スクリーンショットの設定',
  'policy.hint': ({ workspace }) =>
    workspace
      ? `${workspace}の設定です。ここでの変更はすべて記録されます。`
      : 'ここでの変更はすべて記録されます。',
  'policy.capturing': '撮影',
  'policy.version': ({ version, date }) => `バージョン${version}、${date}から`,
  'policy.activate': 'スクリーンショットの撮影をオンにする',
  'policy.activateHint':
    '全メンバーにウェブとデスクトップアプリで知らされます。それまでは誰の画面も撮影されません。',
  'policy.interval': '撮影の間隔',
  'policy.intervalHint': '作動中のタイマーを区切った各区間の、無作為の時点で撮影します。',
  'policy.obscure': '文字を見えなくする',
  'policy.obscureHint':
    '保存や送信の前に、メンバー本人の端末で行います。見つかった文字を帯に置き換え、残りをぼかします。「厳重」はぼかしが2倍です。メンバーはいつでもオンのままにできます。',
  'policy.greek': '帯',
  'policy.strict': '厳重',
  'policy.blur': 'ぼかし',
  'policy.off': 'なし',
  'policy.resolution': '解像度',
  'policy.resolutionHint': ({ width }) =>
    `「低」は幅${width}ピクセルで、形は分かっても文字は読めません。`,
  'policy.low': '低',
  'policy.high': '高',
  'policy.retention': '保存期間',
  'policy.retentionHint':
    '期間が過ぎると、画像は秒単位で正確に破棄されます。それで時間が変わることはありません。',
  'policy.less': '減らす',
  'policy.moreButton': '増やす',
  'policy.moreTurnedOn': '撮影をオンにする',
  'policy.moreObscure': '文字を隠す度合いを下げる',
  'policy.moreResolution': '解像度を上げる',
  'policy.moreInterval': '間隔を短くする',
  'policy.moreRetention': '保存期間を延ばす',
  'policy.more': (v) =>
    `**次の変更で見えるものが増えます：${v.changes.join('、')}。** ${members(v.members)}に新しいお知らせが届き、表示されるまでその人の撮影は行われません。`,
  'policy.turnsOn': (v) =>
    `**先に全メンバーに知らされます。** ${members(v.members)}にお知らせが届き、表示されるまでその人の撮影は行われません。`,
  'policy.shorterRetention':
    '**これより古い画像は破棄されます。** すでにあるものは、新しい期間に達すると消えます。',
  'policy.turnsOff': '**新たに撮影されるものはありません。** すでにあるものは期限まで残ります。',
  'policy.lessShown': '**見えるものは今までより増えません。** お知らせは必要ありません。',
  'policy.discard': '変更を取り消す',
  'policy.save': '保存',
  'policy.saveNotify': (v) => `保存して${members(v.members)}に知らせる`,
  'policy.saved': '保存しました。',
  'policy.conflict':
    '**その間に別の人が設定を変更しました。** あなたの変更はその上に重なっています。保存の前にもう一度ご確認ください。',
  'policy.failed':
    '**保存されませんでした。** サーバーに接続できませんでした。何も変更されていません。',
  'policy.planNeeded':
    'スクリーンショットはProプランとEnterpriseプランの機能です。いずれかのプランになると、撮影をオンにできます。',

  'ledger.title': 'お知らせが表示された人',
  'ledger.hint': ({ seen, total, version }) =>
    `${total}人のうち${seen}人がバージョン${version}を見ました。` +
    (total === seen ? '' : `残りの${total - seen}人は撮影されません。`),
  'ledger.version': 'バージョン',
  'ledger.shown': '表示',
  'ledger.where': '場所',
  'ledger.captured': '現在の撮影',
  'ledger.notYet': 'まだ',
  'ledger.web': 'ウェブ',
  'ledger.desktop': 'デスクトップアプリ',
  'ledger.yes': 'あり',
  'ledger.no': 'なし（未表示）',
  'ledger.nothing': '–',

  'yours.title': 'あなたについて',
  'yours.hint': '管理者を含む全メンバーに表示されます。',
  'yours.pictures': 'あなたの画像',
  'yours.obscure': '自分の画像はいつも見えなくする',
  'yours.obscureHint': 'ワークスペースの設定にかかわらずオンのままです。',
  'views.title': '自分のスクリーンショットを見た人',
  'views.hint': 'ほかの人が開いた、ダウンロードした、削除した記録のすべてです。',
  'views.who': '人',
  'views.when': '日時',
  'views.what': '内容',
  'views.taken': '撮影日時',
  'views.opened': (v) => `${pictures(v.count)}を開きました`,
  'views.downloaded': (v) => `${pictures(v.count)}をダウンロードしました`,
  'views.deleted': (v) => `${pictures(v.count)}を削除しました`,
  'views.opened_day': 'あなたの1日を開きました',
  'views.none': 'ほかに見た人はいません。',
  'views.more': 'さらに表示',
};
