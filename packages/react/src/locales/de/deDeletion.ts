import { countIn } from '../../messages/countIn.js';
import type { enDeletion } from '../../messages/en/enDeletion.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('de');
const screenshots = (n: number) => count(n, { one: '# Screenshot', other: '# Screenshots' });
const moments = (n: number) => count(n, { one: '# Moment', other: '# Momente' });
const STATES = {
  approved: 'genehmigt',
  submitted: 'zur Genehmigung eingereicht',
  locked: 'gesperrt',
};

/** What a delete does, in German. */
export const deDeletion: InOtherWords<typeof enDeletion> = {
  'delete.title': 'Diesen Screenshot löschen?',
  'delete.titleEntry': 'Diesen Screenshot und seinen Eintrag löschen?',
  'delete.titleSeveral': (v) => `${screenshots(v.screenshots)} löschen?`,
  'delete.titleMoments': (v) =>
    count(v.moments, {
      one: `${screenshots(v.screenshots)} von # Moment löschen?`,
      other: `${screenshots(v.screenshots)} von # Momenten löschen?`,
    }),
  'delete.subject': ({ display, time }) => `Bildschirm ${display}, ${time}`,
  'delete.takenAt': ({ time }) => `Aufgenommen um ${time}`,
  'delete.whose': ({ name, time }) => `${name}, ${time}`,
  'delete.subtract': (v) =>
    `**${v.duration}** werden von diesem Eintrag abgezogen: die Zeit seit dem Screenshot davor, ${v.from} bis ${v.to}.`,
  'delete.subtractFirst': (v) =>
    `**${v.duration}** werden von diesem Eintrag abgezogen: die Zeit seit seinem Beginn, ${v.from} bis ${v.to}.`,
  'delete.subtractPart': ({ duration }) => `**${duration}** werden von diesem Eintrag abgezogen.`,
  'delete.entry': (v) =>
    `Es ist der einzige Screenshot dieses Eintrags, deshalb wird **der ganze Eintrag gelöscht**: ${v.from} bis ${v.to}, ${v.duration}.`,
  'delete.nothingLeft': (v) =>
    `Damit wird alles abgezogen, was vom Eintrag übrig war, deshalb wird **der ganze Eintrag gelöscht**: ${v.from} bis ${v.to}, ${v.duration}.`,
  'delete.free':
    'Es wird keine Zeit abgezogen: Die Zeit dieses Moments wurde schon früher abgezogen.',
  'delete.approved': 'Die Zeit bleibt gleich: Der Eintrag ist genehmigt und bleibt, wie er ist.',
  'delete.admin': ({ name, total }) =>
    `Die Zeit bleibt gleich: Der Eintrag von ${name} behält seine ${total}. ${name} wird sehen, dass Sie gelöscht haben.`,
  'delete.adminOwn': 'Die Zeit bleibt gleich: Sie sind Admin.',
  'delete.adminSeveral': (v) =>
    `${moments(v.moments)} von ${v.name}. Die Zeit bleibt gleich: ${v.moments === 1 ? 'Der Eintrag behält seine Summe' : 'Die Einträge behalten ihre Summen'}.`,
  'delete.several': ({ duration }) => `**${duration}** werden von Ihrem Tag abgezogen.`,
  'delete.severalFree': 'Es wird keine Zeit abgezogen.',
  'delete.entryMoments': (v) => `${v.entry}, ${moments(v.moments)}`,
  'delete.entryGoes': ({ duration }) => `Eintrag entfällt, −${duration}`,
  'delete.entryLess': ({ duration }) => `−${duration}`,
  'delete.entryKept': 'keine Zeit wird abgezogen',
  'delete.notDeleted': 'nicht gelöscht',
  'delete.stayApproved': (v) =>
    count(v.moments, {
      one: '# Moment bleibt: Sein Eintrag ist genehmigt. Bitten Sie einen Admin, ihn zu löschen.',
      other:
        '# Momente bleiben: Ihre Einträge sind genehmigt. Bitten Sie einen Admin, sie zu löschen.',
    }),
  'delete.stayLocked': (v) =>
    count(v.moments, {
      one: '# Moment bleibt: Sein Eintrag ist gesperrt. Bitten Sie einen Admin, ihn zu löschen.',
      other:
        '# Momente bleiben: Ihre Einträge sind gesperrt. Bitten Sie einen Admin, sie zu löschen.',
    }),
  'delete.staySubmitted': (v) =>
    count(v.moments, {
      one: '# Moment bleibt: Sein Eintrag ist zur Genehmigung eingereicht. Bitten Sie einen Admin, ihn zu löschen.',
      other:
        '# Momente bleiben: Ihre Einträge sind zur Genehmigung eingereicht. Bitten Sie einen Admin, sie zu löschen.',
    }),
  'delete.stayRunning': (v) =>
    count(v.moments, {
      one: '# Moment bleibt: Sein Timer läuft. Stoppen Sie den Timer, um ihn zu löschen.',
      other: '# Momente bleiben: Ihr Timer läuft. Stoppen Sie den Timer, um sie zu löschen.',
    }),
  'delete.stayGone': (v) =>
    count(v.moments, {
      one: '# Moment ist schon gelöscht.',
      other: '# Momente sind schon gelöscht.',
    }),
  'delete.sibling': ({ display }) => `Auch Bildschirm ${display} desselben Moments löschen`,
  'delete.siblings': 'Auch die anderen Bildschirme desselben Moments löschen',
  'delete.siblingGoes': 'Kostet nichts zusätzlich. Ohne Häkchen bleibt er.',
  'delete.siblingStays': 'Er bleibt. Ihn später zu löschen kostet nichts zusätzlich.',
  'delete.forever':
    'Das lässt sich nicht rückgängig machen: Ein gelöschter Screenshot ist endgültig weg.',
  'delete.entryTotal': 'Summe des Eintrags',
  'delete.yourDay': 'Ihr Tag',
  'delete.dayOf': ({ date }) => `Ihr Tag, ${date}`,
  'delete.cancel': 'Abbrechen',
  'delete.confirm': 'Screenshot löschen',
  'delete.confirmSeveral': (v) => `${screenshots(v.screenshots)} löschen`,
  'delete.confirmEntry': 'Screenshot und Eintrag löschen',
  'delete.planning': 'Es wird ermittelt, was das Löschen bewirkt …',
  'delete.runningTitle': 'Zuerst den Timer stoppen',
  'delete.running': ({ entry }) =>
    `Dieser Screenshot gehört zum laufenden Eintrag **${entry}**. Er kann gelöscht werden, sobald der Timer gestoppt ist.`,
  'delete.stopTimer': 'Timer stoppen',
  'delete.close': 'Schließen',
  'delete.lockedTitle': 'Nur ein Admin kann das löschen',
  'delete.locked': ({ entry, state }) =>
    `Der Eintrag **${entry}** ist ${STATES[state]}. Seine Screenshots kann ein Admin löschen; die Zeit bleibt dabei gleich.`,
  'delete.goneTitle': 'Schon gelöscht',
  'delete.gone':
    'Dieser Screenshot ist schon weg. Nichts weiter wird gelöscht, und die Zeit bleibt gleich.',
  'delete.changedTitle': 'Während Sie lasen, hat sich etwas geändert.',
  'delete.changed': ({ what }) =>
    `${what}. Gelöscht wurde nichts. Hier steht, was das Löschen jetzt bewirkt.`,
  'delete.changedEnd': ({ time }) => `Das Ende des Eintrags wurde auf ${time} verschoben`,
  'delete.changedStart': ({ time }) => `Der Beginn des Eintrags wurde auf ${time} verschoben`,
  'delete.changedGone': 'Ein Screenshot wurde inzwischen gelöscht',
  'delete.changedOther': 'Der Eintrag wurde inzwischen geändert',
  'delete.failedTitle': 'Nicht gelöscht',
  'delete.failed':
    'Der Server war nicht erreichbar. Nichts wurde gelöscht, und keine Zeit hat sich geändert.',
  'delete.retry': 'Erneut versuchen',
  'delete.done': (v) =>
    `${screenshots(v.screenshots)} gelöscht. ${v.duration} wurden von ${v.entry} abgezogen.`,
  'delete.doneDay': (v) =>
    `${screenshots(v.screenshots)} gelöscht. ${v.duration} wurden von Ihrem Tag abgezogen.`,
  'delete.doneFree': (v) => `${screenshots(v.screenshots)} gelöscht. Die Zeit bleibt gleich.`,
};
