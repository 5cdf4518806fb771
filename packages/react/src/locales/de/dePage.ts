import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPage } from '../../messages/en/enPage.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('de');
const screenshots = (n: number) => count(n, { one: '# Screenshot', other: '# Screenshots' });
const moments = (n: number) => count(n, { one: '# Moment', other: '# Momente' });
const members = (n: number) => count(n, { one: '# Mitglied', other: '# Mitglieder' });

const OBSCURED: Readonly<Record<Obscure, string>> = {
  greek: 'Text auf dem Gerät durch Balken ersetzt',
  strict: 'Text auf dem Gerät durch Balken ersetzt',
  blur: 'auf dem Gerät weichgezeichnet',
  off: 'nicht unkenntlich gemacht',
};

/** The page, its members and their days, in German. */
export const dePage: InOtherWords<typeof enPage> = {
  'page.title': 'Screenshots',
  'page.hint': ({ zone, offset, date, isToday }) =>
    `Die Tage gelten in der Zeit von ${zone} (${offset}). ` +
    (isToday
      ? `Heute aufgenommene Bilder werden am ${date} gelöscht.`
      : `Die Bilder dieses Tages werden am ${date} gelöscht.`),
  'page.dayHours': ({ hours }) => `Dieser Tag hat ${hours} Stunden.`,
  'page.search': 'Mitglied suchen',
  'page.members': 'Mitglieder',
  'page.loading': 'Der Tag wird geladen',
  'page.more': 'Weitere Mitglieder anzeigen',
  'legend.captured': 'Screenshot',
  'legend.missed': 'Kein Screenshot',
  'legend.untracked': 'Kein Timer',

  'day.label': 'Tag',
  'day.today': 'Heute',
  'day.previous': ({ date }) => `Vorheriger Tag, ${date}`,
  'day.next': ({ date }) => `Nächster Tag, ${date}`,
  'day.last': 'Nächster Tag (heute ist der letzte)',
  'day.first': 'Vorheriger Tag (ältere sind gelöscht)',
  'day.changed': (v) => `${v.date}, ${members(v.members)}, ${screenshots(v.screenshots)}`,

  'member.column': 'Mitglied',
  'member.screenshots': 'Screenshots',
  'member.unit': (v) => (v.count === 1 ? 'Screenshot' : 'Screenshots'),
  'member.running': 'Timer läuft',
  'member.untracked': 'Keine erfasste Zeit',
  'member.noApp': 'App nicht installiert',
  'member.you': 'Sie',
  'member.show': ({ name }) => `Screenshots von ${name} zeigen`,
  'member.hide': ({ name }) => `Screenshots von ${name} ausblenden`,
  'member.tracked': ({ total }) => `**${total}** erfasst`,
  'member.moments': (v) =>
    count(v.moments, { one: '**#** Moment', other: '**#** Momente' }) +
    (v.displays > 1 ? ` auf bis zu ${v.displays} Bildschirmen` : ''),
  'member.missed': (v) => `${v.count} × ${v.length} ohne Screenshot`,
  'member.logged': ({ name }) =>
    `Jedes Öffnen eines Bildes wird vermerkt. ${name} kann sehen, wer hingesehen hat.`,
  'member.opened': (v) =>
    `${v.name}, ${screenshots(v.screenshots)}` + (v.missed ? `, ${v.missed}` : ''),

  'entry.placeholder': '(keine Beschreibung)',
  'entry.noProject': 'Kein Projekt',
  'entry.approved': 'Genehmigt',
  'entry.submitted': 'Eingereicht',
  'entry.locked': 'Gesperrt',
  'entry.running': 'Läuft',
  'entry.break': 'Pause',
  'entry.now': 'jetzt',
  'entry.takenOff': ({ duration }) => `${duration} abgezogen`,
  'entry.runningNote':
    'Screenshots eines laufenden Timers können gelöscht werden, sobald er gestoppt ist.',

  'shot.open': ({ display, time }) => `Bildschirm ${display}, ${time}. Öffnen`,
  'shot.delete': ({ display, time }) => `Bildschirm ${display}, ${time} löschen`,
  'shot.select': ({ time }) => `Screenshots von ${time} auswählen`,
  'shot.failed': 'Nicht geladen',
  'shot.retry': 'Erneut versuchen',
  'shot.gone': 'Gelöscht',
  'price.subtract': ({ duration }) => `Löschen, ${duration} werden abgezogen`,
  'price.entry': 'Löschen, und damit den ganzen Eintrag',
  'price.free': 'Löschen. Die Zeit bleibt gleich',
  'price.running': 'Zum Löschen den Timer stoppen',
  'price.locked': 'Nur ein Admin kann das löschen',

  'gap.locked': 'Bildschirm gesperrt',
  'gap.asleep': 'Computer im Ruhezustand',
  'gap.paused': 'Pausiert',
  'gap.permission': 'Vom System nicht erlaubt',
  'gap.agent_not_running': 'App lief nicht',
  'gap.notice_not_shown': 'Hinweis noch nicht gezeigt',
  'gap.feature_off': 'Aufnahme war aus',
  'gap.other_device': 'Auf einem anderen Gerät aufgenommen',
  'gap.timer_stopped': 'Timer vorher gestoppt',
  'gap.blank': 'Leeres Bild',
  'gap.failed': 'Aufnahme nicht möglich',
  'gap.unsent': 'Noch nicht gesendet',
  'gap.held': 'Auf Ihrem Computer zurückgehalten',
  'gap.heldByOther': 'Auf dem Computer des Mitglieds zurückgehalten',
  'gap.deleting': 'Wird gelöscht …',
  'gap.deleted': ({ name }) => `Gelöscht von ${name}`,
  'gap.expired': 'Abgelaufen',
  'gap.open': 'Noch nicht vorbei',
  'gap.openDetail': 'Ein zufälliger Moment',
  'gap.blankDetail': 'Nichts wurde gesendet',
  'gap.times': (v) => `${v.count} × ${v.length}`,
  'fail.no_display': 'kein Bildschirm',
  'fail.capture_failed': 'das System lieferte kein Bild',
  'fail.processing_failed': 'es konnte nicht unkenntlich gemacht werden',
  'fail.spool_full': 'kein Platz auf dem Computer',
  'fail.refused': 'der Server lehnte es ab',

  'selection.label': 'Screenshots',
  'selection.count': (v) =>
    count(v.count, { one: '**# Moment ausgewählt**', other: '**# Momente ausgewählt**' }),
  'selection.free': (v) => `${screenshots(v.screenshots)}, die Zeit bleibt gleich`,
  'selection.price': (v) => `${screenshots(v.screenshots)}, ${v.duration} werden abgezogen`,
  'selection.clear': 'Aufheben',
  'selection.delete': 'Löschen …',
  'selection.announced': (v) => `${moments(v.moments)} ausgewählt, ${screenshots(v.screenshots)}`,

  'gallery.label': ({ name, date }) => `Screenshots von ${name}, ${date}`,
  'gallery.position': (v) => `${v.index} von ${v.count}`,
  'gallery.display': 'Bildschirm',
  'gallery.displayNumber': ({ display }) => `Bildschirm ${display}`,
  'gallery.both': ({ displays }) => (displays > 2 ? 'Alle' : 'Beide'),
  'gallery.delete': 'Diesen Screenshot löschen',
  'gallery.close': 'Schließen',
  'gallery.previous': ({ time }) => `Zurück, ${time}`,
  'gallery.next': ({ time }) => `Weiter, ${time}`,
  'gallery.first': 'Der erste des Tages',
  'gallery.last': 'Der letzte des Tages',
  'gallery.owned': ({ duration, from }) => `Steht für ${duration}, ab ${from}`,
  'gallery.size': (v) => `${v.width} × ${v.height}, ${OBSCURED[v.obscure]}`,
  'gallery.alt': (v) =>
    `${v.obscure === 'off' ? 'Screenshot' : 'Unkenntlich gemachter Screenshot'} von Bildschirm ${v.display}, aufgenommen um ${v.time}, ${v.entry}`,
  'gallery.film': 'Alle Momente des Tages',
  'gallery.scrubber': 'Moment des Tages',
  'gallery.announced': (v) => `${v.position}. ${v.time}, ${v.entry}`,
  'gallery.gapBefore': (v) => `Davor ${v.duration} ohne Screenshot: ${v.reason}`,
};
