import type { Obscure } from '@glimpse/core';
import type { enPage } from '../../messages/en/enPage.js';
import type { InOtherWords } from '../../messages/Messages.js';
import { arCount, members, moments, screenshots } from './arCounts.js';

const OBSCURED: Readonly<Record<Obscure, string>> = {
  greek: 'استُبدل النص بأشرطة على الجهاز',
  strict: 'استُبدل النص بأشرطة على الجهاز',
  blur: 'مموّهة على الجهاز',
  off: 'غير محجوبة',
};

/** The page, its members and their days, in Arabic. */
export const arPage: InOtherWords<typeof enPage> = {
  'page.title': 'لقطات الشاشة',
  'page.hint': ({ zone, offset, date, isToday }) =>
    `تُحسب الأيام بتوقيت ${zone} (${offset}). ` +
    (isToday ? `تُحذف صور اليوم في ${date}.` : `تُحذف صور هذا اليوم في ${date}.`),
  'page.dayHours': ({ hours }) => `عدد ساعات هذا اليوم: ${hours}.`,
  'page.search': 'ابحث عن عضو',
  'page.members': 'الأعضاء',
  'page.loading': 'جارٍ تحميل اليوم',
  'page.more': 'عرض المزيد من الأعضاء',
  'legend.captured': 'لقطة',
  'legend.missed': 'بلا لقطة',
  'legend.untracked': 'لا مؤقّت',

  'day.label': 'اليوم',
  'day.today': 'اليوم',
  'day.previous': ({ date }) => `اليوم السابق، ${date}`,
  'day.next': ({ date }) => `اليوم التالي، ${date}`,
  'day.last': 'اليوم التالي (اليوم هو الأخير)',
  'day.first': 'اليوم السابق (الأقدم محذوف)',
  'day.changed': (v) => `${v.date}، ${members(v.members)}، ${screenshots(v.screenshots)}`,

  'member.column': 'العضو',
  'member.screenshots': 'اللقطات',
  'member.unit': (v) => arCount(v.count, { few: 'لقطات', other: 'لقطة' }),
  'member.running': 'المؤقّت يعمل',
  'member.untracked': 'لا وقت مسجّل',
  'member.noApp': 'التطبيق غير مثبّت',
  'member.you': 'أنت',
  'member.show': ({ name }) => `عرض لقطات ${name}`,
  'member.hide': ({ name }) => `إخفاء لقطات ${name}`,
  'member.tracked': ({ total }) => `**${total}** مسجّلة`,
  'member.moments': (v) =>
    arCount(v.moments, {
      zero: '**#** لحظة',
      one: '**لحظة واحدة**',
      two: '**لحظتان**',
      few: '**#** لحظات',
      many: '**#** لحظة',
      other: '**#** لحظة',
    }) +
    (v.displays > 2
      ? ` على ${v.displays} شاشات كحدّ أقصى`
      : v.displays > 1
        ? ' على شاشة أو شاشتين'
        : ''),
  'member.missed': (v) => `${v.count} × ${v.length} بلا لقطة`,
  'member.logged': ({ name }) => `فتح أي صورة يُسجَّل، ويستطيع ${name} أن يرى من نظر.`,
  'member.opened': (v) =>
    `${v.name}، ${screenshots(v.screenshots)}` + (v.missed ? `، ${v.missed}` : ''),

  'entry.placeholder': '(بلا وصف)',
  'entry.noProject': 'بلا مشروع',
  'entry.approved': 'معتمد',
  'entry.submitted': 'مُرسَل للاعتماد',
  'entry.locked': 'مقفل',
  'entry.running': 'يعمل',
  'entry.break': 'استراحة',
  'entry.now': 'الآن',
  'entry.takenOff': ({ duration }) => `خُصم ${duration}`,
  'entry.runningNote': 'يمكن حذف لقطات المؤقّت العامل بعد إيقافه.',

  'shot.open': ({ display, time }) => `الشاشة ${display}، ${time}. فتح`,
  'shot.delete': ({ display, time }) => `حذف الشاشة ${display}، ${time}`,
  'shot.select': ({ time }) => `اختيار لقطات ${time}`,
  'shot.failed': 'لم تُحمَّل',
  'shot.retry': 'أعد المحاولة',
  'shot.gone': 'محذوفة',
  'price.subtract': ({ duration }) => `حذف، ويُخصم ${duration}`,
  'price.entry': 'حذف، ومعها القيد كلّه',
  'price.free': 'حذف. لا يتغيّر الوقت',
  'price.running': 'أوقف المؤقّت لتتمكّن من الحذف',
  'price.locked': 'لا يحذفها إلا مشرف',

  'gap.locked': 'الشاشة مقفلة',
  'gap.asleep': 'الحاسوب في وضع السكون',
  'gap.paused': 'إيقاف مؤقّت',
  'gap.permission': 'النظام لا يسمح',
  'gap.agent_not_running': 'التطبيق لا يعمل',
  'gap.notice_not_shown': 'لم يُعرض الإشعار بعد',
  'gap.feature_off': 'كان الالتقاط متوقّفًا',
  'gap.other_device': 'التُقطت على جهاز آخر',
  'gap.timer_stopped': 'توقّف المؤقّت قبلها',
  'gap.blank': 'صورة فارغة',
  'gap.failed': 'تعذّر الالتقاط',
  'gap.unsent': 'لم تُرسَل بعد',
  'gap.held': 'محفوظة على حاسوبك مؤقّتًا',
  'gap.heldByOther': 'محفوظة على حاسوب صاحبها مؤقّتًا',
  'gap.deleting': 'جارٍ الحذف…',
  'gap.deleted': ({ name }) => `حُذفت بواسطة ${name}`,
  'gap.expired': 'انتهت مدّتها',
  'gap.open': 'لم تنتهِ بعد',
  'gap.openDetail': 'لحظة عشوائية واحدة',
  'gap.blankDetail': 'لم يُرسَل شيء',
  'gap.times': (v) => `${v.count} × ${v.length}`,
  'fail.no_display': 'لا توجد شاشة',
  'fail.capture_failed': 'لم يُعطِ النظام صورة',
  'fail.processing_failed': 'تعذّر حجب محتواها',
  'fail.spool_full': 'لا مساحة على الحاسوب',
  'fail.refused': 'رفضها الخادم',

  'selection.label': 'اللقطات',
  'selection.count': (v) =>
    arCount(v.count, {
      zero: '**# لحظة مختارة**',
      one: '**اختيرت لحظة واحدة**',
      two: '**اختيرت لحظتان**',
      few: '**اختيرت # لحظات**',
      many: '**اختيرت # لحظة**',
      other: '**اختيرت # لحظة**',
    }),
  'selection.free': (v) => `${screenshots(v.screenshots)}، لا يتغيّر الوقت`,
  'selection.price': (v) => `${screenshots(v.screenshots)}، يُخصم ${v.duration}`,
  'selection.clear': 'إلغاء',
  'selection.delete': 'حذف…',
  'selection.announced': (v) => `المختار: ${moments(v.moments)}، ${screenshots(v.screenshots)}`,

  'gallery.label': ({ name, date }) => `لقطات ${name}، ${date}`,
  'gallery.position': (v) => `${v.index} من ${v.count}`,
  'gallery.display': 'الشاشة',
  'gallery.displayNumber': ({ display }) => `الشاشة ${display}`,
  'gallery.both': ({ displays }) => (displays > 2 ? 'الكل' : 'كلتاهما'),
  'gallery.delete': 'حذف هذه اللقطة',
  'gallery.close': 'إغلاق',
  'gallery.previous': ({ time }) => `السابقة، ${time}`,
  'gallery.next': ({ time }) => `التالية، ${time}`,
  'gallery.first': 'الأولى في اليوم',
  'gallery.last': 'الأخيرة في اليوم',
  'gallery.owned': ({ duration, from }) => `تمثّل ${duration}، ابتداءً من ${from}`,
  'gallery.size': (v) => `${v.width} × ${v.height}، ${OBSCURED[v.obscure]}`,
  'gallery.alt': (v) =>
    `${v.obscure === 'off' ? 'لقطة' : 'لقطة محجوبة المحتوى'} من الشاشة ${v.display}، التُقطت في ${v.time}، ${v.entry}`,
  'gallery.film': 'كل لحظات اليوم',
  'gallery.scrubber': 'لحظة من اليوم',
  'gallery.announced': (v) => `${v.position}. ${v.time}، ${v.entry}`,
  'gallery.gapBefore': (v) => `قبلها ${v.duration} بلا لقطة: ${v.reason}`,
};
