import type { Obscure } from '@glimpse/core';
import type { enPolicy } from '../../messages/en/enPolicy.js';
import type { InOtherWords } from '../../messages/Messages.js';
import { ofMembers, ofPictures } from './arCounts.js';

const PICTURE: Readonly<Record<Obscure, string>> = {
  greek: 'صورة صغيرة لشاشاتك، نصّها مستبدل بأشرطة وباقيها مموّه،',
  strict: 'صورة صغيرة لشاشاتك، نصّها مستبدل بأشرطة وباقيها مموّه بشدّة،',
  blur: 'صورة صغيرة مموّهة لشاشاتك',
  off: 'صورة صغيرة لشاشاتك',
};

const LESS_OBSCURED: Readonly<Record<Obscure, string>> = {
  strict: 'يقلّ حجب الصور',
  greek: 'يقلّ تمويه الصور',
  blur: 'تُموَّه الصور فقط، ولا يُستبدل نصّها بأشرطة بعد الآن',
  off: 'لا تُحجب الصور بعد الآن',
};

/** Notices, empty places, failures, and the settings, in Arabic. */
export const arPolicy: InOtherWords<typeof enPolicy> = {
  'notice.onTitle': ({ workspace }) =>
    workspace ? `لقطات الشاشة مفعّلة في ${workspace}.` : 'لقطات الشاشة مفعّلة.',
  'notice.on': (v) =>
    `أثناء عمل مؤقّتك تُلتقط ${PICTURE[v.obscure]} في لحظة عشوائية من كل ${v.interval}. يمكنك أنت والمشرفين رؤيتها مدّة ${v.days}. ويمكنك إيقاف الالتقاط مؤقّتًا وحذف ما التُقط.`,
  'notice.moreTitle': 'ستُظهر اللقطات أكثر من الآن فصاعدًا.',
  'notice.more': ({ changes, workspace }) =>
    `${workspace ? `${workspace}: ` : ''}${changes.join('. ')}. لا يُلتقط منك شيء بالإعدادات الجديدة قبل أن ترى هذا. ويمكنك إبقاء صورك محجوبة.`,
  'notice.turned_on': 'تُفعَّل لقطات الشاشة',
  'notice.less_obscured': ({ obscure }) => LESS_OBSCURED[obscure],
  'notice.higher_resolution': 'ترتفع الدقّة',
  'notice.shorter_interval': ({ interval }) => `تُلتقط صورة كل ${interval}`,
  'notice.longer_retention': ({ days }) => `تُحفظ الصور مدّة ${days}`,
  'notice.details': 'ما الذي يُسجَّل',
  'notice.keepObscured': 'أبقِ صوري محجوبة',
  'notice.seen': 'فهمت',
  'trial.title': ({ left }) => `فترة تجريبية: بقي ${left}.`,
  'trial.text': (v) =>
    `تنتهي في ${v.date} عند ${v.time}. بعدها لا يُلتقط شيء؛ وما هو موجود يبقى حتى يبلغ عمره ${v.days}.`,
  'trial.chip': ({ left }) => `تجريبي، بقي ${left}`,
  'trial.start': 'ابدأ الفترة التجريبية المجانية',
  'trial.offer': 'سبعة أيام، مرة واحدة لكل مساحة عمل. لا تُطلب بيانات دفع.',
  'stopped.title': 'توقّفت لقطات الشاشة.',
  'stopped.plan': 'انتهت خطّة مساحة العمل هذه.',
  'stopped.trial': 'انتهت الفترة التجريبية.',
  'stopped.off': ({ date }) => `أوقفها مشرف في ${date}.`,
  'stopped.text': ({ cause, days }) =>
    `${cause} لا يُلتقط شيء بعد الآن. وما هو موجود يمكن رؤيته وحذفه، ويزول حين يبلغ عمره ${days}.`,
  'plans.see': 'عرض الخطط',
  'offline.title': 'أنت غير متصل.',
  'offline.text': ({ time }) => `المعروض كما كان في ${time}. ينتظر الحذف حتى يعود الاتصال.`,

  'empty.offTitle': 'لقطات الشاشة متوقّفة',
  'empty.off': 'فعّل الالتقاط في إعدادات مساحة العمل. يُبلَّغ كل عضو قبل التقاط أي شيء.',
  'empty.offMember': 'يستطيع مشرف تفعيل الالتقاط. وستُبلَّغ قبل ذلك.',
  'empty.noneTitle': 'لا لقطات بعد',
  'empty.none': ({ interval }) =>
    `تظهر الأولى هنا خلال ${interval} من تشغيل عضو لمؤقّت مع عمل تطبيق سطح المكتب.`,
  'empty.dayTitle': ({ date }) => `لا لقطات في ${date}`,
  'empty.dayTracked': ({ total }) => `عمل مؤقّتك ${total} من دون تطبيق سطح المكتب.`,
  'empty.dayUntracked': 'لم يعمل مؤقّتك.',
  'empty.dayNobody': 'لم يعمل مؤقّت أحد.',
  'empty.openSettings': 'فتح الإعدادات',
  'empty.getApp': 'احصل على تطبيق سطح المكتب',
  'empty.howItWorks': 'كيف يعمل',
  'empty.why': 'لماذا لم يُلتقط شيء؟',

  'error.dayTitle': 'تعذّر تحميل هذا اليوم',
  'error.day': 'لم يستجب الخادم. لقطاتك لم تتأثّر.',
  'error.policyTitle': 'تعذّر تحميل الإعدادات',
  'error.policy': 'لم يستجب الخادم. لم يتغيّر شيء.',
  'error.retry': 'أعد المحاولة',
  'error.reference': ({ id }) => `المرجع ${id}`,
  'search.noneTitle': ({ text }) => `لا أحد هنا اسمه «${text}»`,
  'search.none': 'لا يظهر إلا الأعضاء النشطون في مساحة العمل هذه.',
  'search.clear': 'مسح البحث',

  'policy.title': 'إعدادات لقطات الشاشة',
  'policy.hint': ({ workspace }) =>
    workspace ? `إعدادات ${workspace}. كل تغيير هنا يُسجَّل.` : 'كل تغيير هنا يُسجَّل.',
  'policy.capturing': 'الالتقاط',
  'policy.version': ({ version, date }) => `الإصدار ${version}، منذ ${date}`,
  'policy.activate': 'تفعيل التقاط الشاشة',
  'policy.activateHint':
    'يُبلَّغ كل عضو على الويب وفي تطبيق سطح المكتب. ولا يُلتقط من عضو شيء قبل ذلك.',
  'policy.interval': 'صورة كل',
  'policy.intervalHint': 'في لحظة عشوائية من كل فترة أثناء عمل المؤقّت.',
  'policy.obscure': 'إخفاء المكتوب',
  'policy.obscureHint':
    'على جهاز العضو نفسه، قبل حفظ أي شيء أو إرساله. تستبدل الأشرطة النص الذي يُعثر عليه ويُموَّه الباقي؛ والوضع الصارم يموّه ضعف ذلك. ويمكن للعضو إبقاؤه مفعّلًا دائمًا.',
  'policy.greek': 'أشرطة',
  'policy.strict': 'صارم',
  'policy.blur': 'تمويه',
  'policy.off': 'بلا',
  'policy.resolution': 'الدقّة',
  'policy.resolutionHint': ({ width }) => `المنخفضة عرضها ${width} بكسل: أشكال بلا كلمات.`,
  'policy.low': 'منخفضة',
  'policy.high': 'عالية',
  'policy.retention': 'مدّة الحفظ',
  'policy.retentionHint': 'بعدها تُتلف كل صورة بدقّة الثانية. ولا يتغيّر الوقت بذلك أبدًا.',
  'policy.less': 'أقل',
  'policy.moreButton': 'أكثر',
  'policy.moreTurnedOn': 'تفعيل الالتقاط',
  'policy.moreObscure': 'إخفاء أقل للمكتوب',
  'policy.moreResolution': 'دقّة أعلى',
  'policy.moreInterval': 'فترة أقصر',
  'policy.moreRetention': 'حفظ الصور مدّة أطول',
  'policy.more': (v) =>
    `**هذا يُظهر أكثر: ${v.changes.join('، ')}.** يصل إشعار جديد إلى ${ofMembers(v.members)}، ولا يُلتقط من عضو شيء قبل عرضه عليه.`,
  'policy.turnsOn': (v) =>
    `**يُبلَّغ كل عضو أولًا.** يصل إشعار إلى ${ofMembers(v.members)}، ولا يُلتقط من عضو شيء قبل عرضه عليه.`,
  'policy.shorterRetention': '**تُتلف الصور الأقدم من ذلك.** ويزول الموجود حين يبلغ المدّة الجديدة.',
  'policy.turnsOff': '**لا يُلتقط شيء بعد الآن.** ويبقى الموجود حتى تنتهي مدّته.',
  'policy.lessShown': '**لا يظهر أكثر من السابق.** لا حاجة إلى إشعار.',
  'policy.discard': 'تجاهل التغييرات',
  'policy.save': 'حفظ',
  'policy.saveNotify': (v) => `حفظ وإبلاغ ${ofMembers(v.members)}`,
  'policy.saved': 'تمّ الحفظ.',
  'policy.conflict':
    '**غيّر شخص آخر الإعدادات في هذه الأثناء.** تغييراتك الآن فوق تغييراته؛ راجعها قبل الحفظ.',
  'policy.failed': '**لم يُحفظ.** تعذّر الوصول إلى الخادم. لم يتغيّر شيء.',
  'policy.planNeeded':
    'لقطات الشاشة جزء من خطّتَي Pro وEnterprise. يمكن تفعيل الالتقاط حين تكون لمساحة العمل إحداهما.',

  'ledger.title': 'من عُرض عليه الإشعار',
  'ledger.hint': ({ seen, total, version }) =>
    `رأى ${seen} من ${total} الإصدار ${version}.` +
    (total === seen ? '' : ` ولا يُلتقط شيء من الباقين (${total - seen}).`),
  'ledger.version': 'الإصدار',
  'ledger.shown': 'عُرض في',
  'ledger.where': 'أين',
  'ledger.captured': 'يُلتقط منه الآن',
  'ledger.notYet': 'ليس بعد',
  'ledger.web': 'الويب',
  'ledger.desktop': 'تطبيق سطح المكتب',
  'ledger.yes': 'نعم',
  'ledger.no': 'لا، لم يُعرض',
  'ledger.nothing': '–',

  'yours.title': 'ما يخصّك',
  'yours.hint': 'ما يراه كل عضو، والمشرفون أيضًا.',
  'yours.pictures': 'صورك',
  'yours.obscure': 'احجب صوري دائمًا',
  'yours.obscureHint': 'يبقى مفعّلًا مهما قرّرت مساحة العمل.',
  'views.title': 'من اطّلع على لقطاتي',
  'views.hint': 'كل فتح وتنزيل وحذف من شخص آخر.',
  'views.who': 'من',
  'views.when': 'متى',
  'views.what': 'ماذا',
  'views.taken': 'وقت الالتقاط',
  'views.opened': (v) => `فتح ${ofPictures(v.count)}`,
  'views.downloaded': (v) => `تنزيل ${ofPictures(v.count)}`,
  'views.deleted': (v) => `حذف ${ofPictures(v.count)}`,
  'views.opened_day': 'فتح يومك',
  'views.none': 'لم يطّلع أحد غيرك.',
  'views.more': 'عرض المزيد',
};
