import type { enDeletion } from '../../messages/en/enDeletion.js';
import type { InOtherWords } from '../../messages/Messages.js';
import { moments, ofMoments, ofScreenshots } from './arCounts.js';

const STATES = {
  approved: 'معتمد',
  submitted: 'مُرسَل للاعتماد',
  locked: 'مقفل',
};

/** What a delete does, in Arabic. */
export const arDeletion: InOtherWords<typeof enDeletion> = {
  'delete.title': 'حذف هذه اللقطة؟',
  'delete.titleEntry': 'حذف هذه اللقطة وقيدها؟',
  'delete.titleSeveral': (v) => `حذف ${ofScreenshots(v.screenshots)}؟`,
  'delete.titleMoments': (v) => `حذف ${ofScreenshots(v.screenshots)} من ${ofMoments(v.moments)}؟`,
  'delete.subject': ({ display, time }) => `الشاشة ${display}، ${time}`,
  'delete.takenAt': ({ time }) => `التُقطت في ${time}`,
  'delete.whose': ({ name, time }) => `${name}، ${time}`,
  'delete.subtract': (v) =>
    `سيُخصم **${v.duration}** من هذا القيد: الوقت منذ اللقطة السابقة، من ${v.from} إلى ${v.to}.`,
  'delete.subtractFirst': (v) =>
    `سيُخصم **${v.duration}** من هذا القيد: الوقت منذ بدايته، من ${v.from} إلى ${v.to}.`,
  'delete.subtractPart': ({ duration }) => `سيُخصم **${duration}** من هذا القيد.`,
  'delete.entry': (v) =>
    `هذه هي اللقطة الوحيدة في القيد، لذلك **سيُحذف القيد كلّه**: من ${v.from} إلى ${v.to}، ${v.duration}.`,
  'delete.nothingLeft': (v) =>
    `يُخصم بهذا كل ما بقي من القيد، لذلك **سيُحذف القيد كلّه**: من ${v.from} إلى ${v.to}، ${v.duration}.`,
  'delete.free': 'لا يُخصم وقت: فقد خُصم وقت هذه اللحظة من قبل.',
  'delete.approved': 'لا يتغيّر الوقت: القيد معتمد ويبقى كما هو.',
  'delete.admin': ({ name, total }) =>
    `لا يتغيّر الوقت: يحتفظ قيد ${name} بمجموعه ${total}. وسيظهر لدى ${name} أنك حذفتها.`,
  'delete.adminOwn': 'لا يتغيّر الوقت: لأنك مشرف.',
  'delete.adminSeveral': (v) =>
    `${moments(v.moments)} لدى ${v.name}. لا يتغيّر الوقت: ${v.moments === 1 ? 'يحتفظ القيد بمجموعه' : 'تحتفظ القيود بمجاميعها'}.`,
  'delete.several': ({ duration }) => `سيُخصم **${duration}** من يومك.`,
  'delete.severalFree': 'لا يُخصم وقت.',
  'delete.entryMoments': (v) => `${v.entry}، ${moments(v.moments)}`,
  'delete.entryGoes': ({ duration }) => `يُحذف القيد، −${duration}`,
  'delete.entryLess': ({ duration }) => `−${duration}`,
  'delete.entryKept': 'لا يُخصم وقت',
  'delete.notDeleted': 'لا يُحذف',
  'delete.stayApproved': (v) =>
    `لا تُحذف ${moments(v.moments)} لأن القيد معتمد. اطلب الحذف من مشرف.`,
  'delete.stayLocked': (v) => `لا تُحذف ${moments(v.moments)} لأن القيد مقفل. اطلب الحذف من مشرف.`,
  'delete.staySubmitted': (v) =>
    `لا تُحذف ${moments(v.moments)} لأن القيد مُرسَل للاعتماد. اطلب الحذف من مشرف.`,
  'delete.stayRunning': (v) => `لا تُحذف ${moments(v.moments)} لأن المؤقّت يعمل. أوقف المؤقّت لحذفها.`,
  'delete.stayGone': (v) => `محذوف من قبل: ${moments(v.moments)}.`,
  'delete.sibling': ({ display }) => `احذف أيضًا الشاشة ${display} من اللحظة نفسها`,
  'delete.siblings': 'احذف أيضًا الشاشات الأخرى من اللحظة نفسها',
  'delete.siblingGoes': 'لا يُخصم شيء إضافي. وتبقى إن أزلت العلامة.',
  'delete.siblingStays': 'تبقى. وحذفها لاحقًا لا يخصم شيئًا إضافيًا.',
  'delete.forever': 'لا رجوع عن الحذف: اللقطة المحذوفة تزول نهائيًا.',
  'delete.entryTotal': 'مجموع القيد',
  'delete.yourDay': 'يومك',
  'delete.dayOf': ({ date }) => `يومك، ${date}`,
  'delete.cancel': 'إلغاء',
  'delete.confirm': 'حذف اللقطة',
  'delete.confirmSeveral': (v) => `حذف ${ofScreenshots(v.screenshots)}`,
  'delete.confirmEntry': 'حذف اللقطة والقيد',
  'delete.planning': 'جارٍ حساب أثر الحذف…',
  'delete.runningTitle': 'أوقف المؤقّت أولًا',
  'delete.running': ({ entry }) =>
    `تنتمي هذه اللقطة إلى القيد العامل **${entry}**. يمكن حذفها بعد إيقاف المؤقّت.`,
  'delete.stopTimer': 'إيقاف المؤقّت',
  'delete.close': 'إغلاق',
  'delete.lockedTitle': 'لا يحذفها إلا مشرف',
  'delete.locked': ({ entry, state }) =>
    `القيد **${entry}** ${STATES[state]}. يستطيع مشرف حذف لقطاته، ولن يتغيّر وقته.`,
  'delete.goneTitle': 'محذوفة من قبل',
  'delete.gone': 'لم تعد هذه اللقطة موجودة. لا يُحذف شيء آخر ولا يتغيّر الوقت.',
  'delete.changedTitle': 'تغيّر شيء وأنت تقرأ.',
  'delete.changed': ({ what }) => `${what}. لم يُحذف شيء. هذا أثر الحذف الآن.`,
  'delete.changedEnd': ({ time }) => `نُقلت نهاية القيد إلى ${time}`,
  'delete.changedStart': ({ time }) => `نُقلت بداية القيد إلى ${time}`,
  'delete.changedGone': 'حُذفت لقطة في هذه الأثناء',
  'delete.changedOther': 'تغيّر القيد في هذه الأثناء',
  'delete.failedTitle': 'لم تُحذف',
  'delete.failed': 'تعذّر الوصول إلى الخادم. لم يُحذف شيء ولم يتغيّر أي وقت.',
  'delete.retry': 'أعد المحاولة',
  'delete.done': (v) => `تمّ حذف ${ofScreenshots(v.screenshots)}. خُصم ${v.duration} من ${v.entry}.`,
  'delete.doneDay': (v) => `تمّ حذف ${ofScreenshots(v.screenshots)}. خُصم ${v.duration} من يومك.`,
  'delete.doneFree': (v) => `تمّ حذف ${ofScreenshots(v.screenshots)}. لم يتغيّر الوقت.`,
};
