import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPolicy } from '../../messages/en/enPolicy.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('de');
const members = (n: number) => count(n, { one: '# Mitglied', other: '# Mitglieder' });
const pictures = (n: number) => count(n, { one: '# Bild', other: '# Bilder' });

const PICTURE: Readonly<Record<Obscure, string>> = {
  greek:
    'ein kleines Bild Ihrer Bildschirme, Text durch Balken ersetzt und der Rest weichgezeichnet,',
  strict:
    'ein kleines Bild Ihrer Bildschirme, Text durch Balken ersetzt und der Rest stark weichgezeichnet,',
  blur: 'ein kleines, weichgezeichnetes Bild Ihrer Bildschirme',
  off: 'ein kleines Bild Ihrer Bildschirme',
};

const LESS_OBSCURED: Readonly<Record<Obscure, string>> = {
  strict: 'Bilder werden weniger unkenntlich gemacht',
  greek: 'Bilder werden weniger weichgezeichnet',
  blur: 'Bilder werden nur noch weichgezeichnet, Text wird nicht mehr durch Balken ersetzt',
  off: 'Bilder werden nicht mehr unkenntlich gemacht',
};

/** Notices, empty places, failures, and the settings, in German. */
export const dePolicy: InOtherWords<typeof enPolicy> = {
  'notice.onTitle': ({ workspace }) =>
    workspace ? `In ${workspace} sind Screenshots an.` : 'Screenshots sind an.',
  'notice.on': (v) =>
    `Während Ihr Timer läuft, wird in jedem Abschnitt von ${v.interval} zu einem zufälligen Zeitpunkt ${PICTURE[v.obscure]} aufgenommen. Sie und die Admins können es ${v.days} lang sehen. Sie können pausieren und löschen, was aufgenommen wurde.`,
  'notice.moreTitle': 'Screenshots zeigen ab jetzt mehr.',
  'notice.more': ({ changes, workspace }) =>
    `${workspace ? `${workspace}: ` : ''}${changes.join('. ')}. Nach den neuen Einstellungen wird nichts von Ihnen aufgenommen, bevor Sie dies gesehen haben. Ihre eigenen Bilder können Sie unkenntlich lassen.`,
  'notice.turned_on': 'Screenshots werden eingeschaltet',
  'notice.less_obscured': ({ obscure }) => LESS_OBSCURED[obscure],
  'notice.higher_resolution': 'Die Auflösung wird erhöht',
  'notice.shorter_interval': ({ interval }) => `Alle ${interval} wird ein Bild aufgenommen`,
  'notice.longer_retention': ({ days }) => `Bilder werden ${days} lang aufbewahrt`,
  'notice.details': 'Was aufgenommen wird',
  'notice.keepObscured': 'Meine unkenntlich lassen',
  'notice.seen': 'Verstanden',
  'trial.title': ({ left }) => `Testzeitraum: noch ${left}.`,
  'trial.text': (v) =>
    `Endet am ${v.date} um ${v.time}. Danach wird nichts mehr aufgenommen; was es gibt, bleibt, bis es ${v.days} alt ist.`,
  'trial.chip': ({ left }) => `Test, noch ${left}`,
  'trial.start': 'Kostenlos testen',
  'trial.offer': 'Sieben Tage, einmal je Arbeitsbereich. Zahlungsdaten werden nicht verlangt.',
  'stopped.title': 'Es werden keine Screenshots mehr aufgenommen.',
  'stopped.plan': 'Der Tarif dieses Arbeitsbereichs ist ausgelaufen.',
  'stopped.trial': 'Der Testzeitraum ist vorbei.',
  'stopped.off': ({ date }) => `Ein Admin hat die Aufnahme am ${date} ausgeschaltet.`,
  'stopped.text': ({ cause, days }) =>
    `${cause} Es wird nichts mehr aufgenommen. Was es gibt, kann angesehen und gelöscht werden und verschwindet, sobald es ${days} alt ist.`,
  'plans.see': 'Tarife ansehen',
  'offline.title': 'Sie sind offline.',
  'offline.text': ({ time }) =>
    `Stand: ${time}. Gelöscht wird erst, wenn die Verbindung wieder da ist.`,

  'empty.offTitle': 'Screenshots sind aus',
  'empty.off':
    'Schalten Sie die Aufnahme in den Einstellungen des Arbeitsbereichs ein. Jedes Mitglied wird informiert, bevor etwas aufgenommen wird.',
  'empty.offMember': 'Ein Admin kann die Aufnahme einschalten. Sie würden vorher informiert.',
  'empty.noneTitle': 'Noch keine Screenshots',
  'empty.none': ({ interval }) =>
    `Der erste erscheint hier innerhalb von ${interval}, nachdem ein Mitglied bei laufender Desktop-App einen Timer gestartet hat.`,
  'empty.dayTitle': ({ date }) => `Keine Screenshots am ${date}`,
  'empty.dayTracked': ({ total }) => `Ihr Timer lief ${total} ohne die Desktop-App.`,
  'empty.dayUntracked': 'Ihr Timer lief nicht.',
  'empty.dayNobody': 'Bei niemandem lief ein Timer.',
  'empty.openSettings': 'Einstellungen öffnen',
  'empty.getApp': 'Desktop-App holen',
  'empty.howItWorks': 'So funktioniert es',
  'empty.why': 'Warum wurde nichts aufgenommen?',

  'error.dayTitle': 'Dieser Tag konnte nicht geladen werden',
  'error.day': 'Der Server hat nicht geantwortet. Ihre Screenshots sind davon nicht betroffen.',
  'error.policyTitle': 'Die Einstellungen konnten nicht geladen werden',
  'error.policy': 'Der Server hat nicht geantwortet. Es wurde nichts geändert.',
  'error.retry': 'Erneut versuchen',
  'error.reference': ({ id }) => `Kennung ${id}`,
  'search.noneTitle': ({ text }) => `Hier heißt niemand „${text}“`,
  'search.none': 'Aufgeführt sind nur aktive Mitglieder dieses Arbeitsbereichs.',
  'search.clear': 'Suche aufheben',

  'policy.title': 'Einstellungen für Screenshots',
  'policy.hint': ({ workspace }) =>
    workspace
      ? `Einstellungen von ${workspace}. Jede Änderung wird hier vermerkt.`
      : 'Jede Änderung wird hier vermerkt.',
  'policy.capturing': 'Aufnahme',
  'policy.version': ({ version, date }) => `Version ${version}, seit ${date}`,
  'policy.activate': 'Aufnahme von Screenshots einschalten',
  'policy.activateHint':
    'Jedes Mitglied wird im Web und in der Desktop-App informiert. Vorher wird nichts von ihm aufgenommen.',
  'policy.interval': 'Ein Bild alle',
  'policy.intervalHint': 'Zu einem zufälligen Zeitpunkt in jedem Abschnitt eines laufenden Timers.',
  'policy.obscure': 'Geschriebenes verbergen',
  'policy.obscureHint':
    'Auf dem Gerät des Mitglieds, bevor etwas gespeichert oder gesendet wird. Balken ersetzen den gefundenen Text, der Rest wird weichgezeichnet; „Streng“ zeichnet Bilder doppelt so weich. Ein Mitglied kann das immer eingeschaltet lassen.',
  'policy.greek': 'Balken',
  'policy.strict': 'Streng',
  'policy.blur': 'Weich',
  'policy.off': 'Aus',
  'policy.resolution': 'Auflösung',
  'policy.resolutionHint': ({ width }) =>
    `„Niedrig“ ist ${width} Pixel breit: Formen, keine Wörter.`,
  'policy.low': 'Niedrig',
  'policy.high': 'Hoch',
  'policy.retention': 'Aufbewahren',
  'policy.retentionHint':
    'Danach wird jedes Bild vernichtet, auf die Sekunde genau. Die Zeit ändert sich dadurch nie.',
  'policy.less': 'Weniger',
  'policy.moreButton': 'Mehr',
  'policy.moreTurnedOn': 'die eingeschaltete Aufnahme',
  'policy.moreObscure': 'weniger verborgenes Geschriebenes',
  'policy.moreResolution': 'eine höhere Auflösung',
  'policy.moreInterval': 'ein kürzerer Abstand',
  'policy.moreRetention': 'eine längere Aufbewahrung',
  'policy.more': (v) =>
    `**Das zeigt mehr: ${v.changes.join(', ')}.** ${count(v.members, { one: '# Mitglied bekommt', other: 'Alle # Mitglieder bekommen' })} einen neuen Hinweis, und von niemandem wird etwas aufgenommen, bevor er gezeigt wurde.`,
  'policy.turnsOn': (v) =>
    `**Jedes Mitglied wird zuerst informiert.** ${count(v.members, { one: '# Mitglied bekommt', other: 'Alle # Mitglieder bekommen' })} einen Hinweis, und von niemandem wird etwas aufgenommen, bevor er gezeigt wurde.`,
  'policy.shorterRetention':
    '**Ältere Bilder werden vernichtet.** Was es gibt, verschwindet, sobald es das neue Alter erreicht.',
  'policy.turnsOff':
    '**Es wird nichts mehr aufgenommen.** Was es gibt, bleibt, bis seine Zeit um ist.',
  'policy.lessShown': '**Es wird nicht mehr gezeigt als vorher.** Ein Hinweis ist nicht nötig.',
  'policy.discard': 'Verwerfen',
  'policy.save': 'Speichern',
  'policy.saveNotify': (v) => `Speichern und ${members(v.members)} informieren`,
  'policy.saved': 'Gespeichert.',
  'policy.conflict':
    '**Jemand anderes hat die Einstellungen inzwischen geändert.** Ihre Änderungen liegen jetzt darüber; sehen Sie noch einmal hin, bevor Sie speichern.',
  'policy.failed':
    '**Nicht gespeichert.** Der Server war nicht erreichbar. Es wurde nichts geändert.',
  'policy.planNeeded':
    'Screenshots gehören zu den Tarifen Pro und Enterprise. Die Aufnahme kann eingeschaltet werden, sobald der Arbeitsbereich einen davon hat.',

  'ledger.title': 'Wem der Hinweis gezeigt wurde',
  'ledger.hint': ({ seen, total, version }) =>
    `${seen} von ${total} haben Version ${version} gesehen.` +
    (total === seen ? '' : ` Von den übrigen ${total - seen} wird nichts aufgenommen.`),
  'ledger.version': 'Version',
  'ledger.shown': 'Gezeigt',
  'ledger.where': 'Wo',
  'ledger.captured': 'Wird aufgenommen',
  'ledger.notYet': 'Noch nicht',
  'ledger.web': 'Web',
  'ledger.desktop': 'Desktop-App',
  'ledger.yes': 'Ja',
  'ledger.no': 'Nein, nicht gezeigt',
  'ledger.nothing': '–',

  'yours.title': 'Ihres',
  'yours.hint': 'Was jedes Mitglied sieht, auch Admins.',
  'yours.pictures': 'Ihre Bilder',
  'yours.obscure': 'Meine immer unkenntlich machen',
  'yours.obscureHint': 'Bleibt an, was immer der Arbeitsbereich entscheidet.',
  'views.title': 'Wer meine Screenshots angesehen hat',
  'views.hint': 'Jedes Öffnen, Herunterladen und Löschen durch andere.',
  'views.who': 'Wer',
  'views.when': 'Wann',
  'views.what': 'Was',
  'views.taken': 'Aufgenommen',
  'views.opened': (v) => `${pictures(v.count)} geöffnet`,
  'views.downloaded': (v) => `${pictures(v.count)} heruntergeladen`,
  'views.deleted': (v) => `${pictures(v.count)} gelöscht`,
  'views.opened_day': 'Ihren Tag geöffnet',
  'views.none': 'Sonst hat niemand hingesehen.',
  'views.more': 'Mehr anzeigen',
};
