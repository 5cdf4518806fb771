import { countIn } from '../../messages/countIn.js';
import type { enDeletion } from '../../messages/en/enDeletion.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('fr');
const screenshots = (n: number) => count(n, { one: '# capture', other: '# captures' });
const deleted = (n: number) =>
  count(n, { one: '# capture supprimée', other: '# captures supprimées' });
const moments = (n: number) => count(n, { one: '# moment', other: '# moments' });
const STATES = {
  approved: 'est approuvée',
  submitted: 'est soumise à approbation',
  locked: 'est verrouillée',
};

/** What a delete does, in French. */
export const frDeletion: InOtherWords<typeof enDeletion> = {
  'delete.title': 'Supprimer cette capture\u00a0?',
  'delete.titleEntry': 'Supprimer cette capture et son entrée\u00a0?',
  'delete.titleSeveral': (v) => `Supprimer ${screenshots(v.screenshots)}\u00a0?`,
  'delete.titleMoments': (v) =>
    `Supprimer ${screenshots(v.screenshots)} de ${moments(v.moments)}\u00a0?`,
  'delete.subject': ({ display, time }) => `Écran ${display}, ${time}`,
  'delete.takenAt': ({ time }) => `Prise à ${time}`,
  'delete.whose': ({ name, time }) => `${name}, ${time}`,
  'delete.subtract': (v) =>
    `**${v.duration}** seront déduites de cette entrée\u00a0: le temps écoulé depuis la capture précédente, de ${v.from} à ${v.to}.`,
  'delete.subtractFirst': (v) =>
    `**${v.duration}** seront déduites de cette entrée\u00a0: le temps écoulé depuis son début, de ${v.from} à ${v.to}.`,
  'delete.subtractPart': ({ duration }) => `**${duration}** seront déduites de cette entrée.`,
  'delete.entry': (v) =>
    `C’est la seule capture de cette entrée, donc **toute l’entrée sera supprimée**\u00a0: de ${v.from} à ${v.to}, ${v.duration}.`,
  'delete.nothingLeft': (v) =>
    `Cela déduit tout ce qui restait de l’entrée, donc **toute l’entrée sera supprimée**\u00a0: de ${v.from} à ${v.to}, ${v.duration}.`,
  'delete.free': 'Aucun temps n’est déduit\u00a0: celui de ce moment l’a déjà été.',
  'delete.approved': 'Le temps ne change pas\u00a0: l’entrée est approuvée et reste telle quelle.',
  'delete.admin': ({ name, total }) =>
    `Le temps ne change pas\u00a0: l’entrée de ${name} garde ses ${total}. ${name} verra que vous l’avez supprimée.`,
  'delete.adminOwn': 'Le temps ne change pas\u00a0: vous êtes administrateur.',
  'delete.adminSeveral': (v) =>
    `${moments(v.moments)} de ${v.name}. Le temps ne change pas\u00a0: ${v.moments < 2 ? 'l’entrée garde son total' : 'les entrées gardent leurs totaux'}.`,
  'delete.several': ({ duration }) => `**${duration}** seront déduites de votre journée.`,
  'delete.severalFree': 'Aucun temps n’est déduit.',
  'delete.entryMoments': (v) => `${v.entry}, ${moments(v.moments)}`,
  'delete.entryGoes': ({ duration }) => `l’entrée disparaît, −${duration}`,
  'delete.entryLess': ({ duration }) => `−${duration}`,
  'delete.entryKept': 'aucun temps déduit',
  'delete.notDeleted': 'pas supprimé',
  'delete.stayApproved': (v) =>
    count(v.moments, {
      one: '# moment reste\u00a0: son entrée est approuvée. Demandez à un administrateur de le supprimer.',
      other:
        '# moments restent\u00a0: leurs entrées sont approuvées. Demandez à un administrateur de les supprimer.',
    }),
  'delete.stayLocked': (v) =>
    count(v.moments, {
      one: '# moment reste\u00a0: son entrée est verrouillée. Demandez à un administrateur de le supprimer.',
      other:
        '# moments restent\u00a0: leurs entrées sont verrouillées. Demandez à un administrateur de les supprimer.',
    }),
  'delete.staySubmitted': (v) =>
    count(v.moments, {
      one: '# moment reste\u00a0: son entrée est soumise à approbation. Demandez à un administrateur de le supprimer.',
      other:
        '# moments restent\u00a0: leurs entrées sont soumises à approbation. Demandez à un administrateur de les supprimer.',
    }),
  'delete.stayRunning': (v) =>
    count(v.moments, {
      one: '# moment reste\u00a0: son minuteur est en cours. Arrêtez-le pour le supprimer.',
      other: '# moments restent\u00a0: leur minuteur est en cours. Arrêtez-le pour les supprimer.',
    }),
  'delete.stayGone': (v) =>
    count(v.moments, {
      one: '# moment est déjà supprimé.',
      other: '# moments sont déjà supprimés.',
    }),
  'delete.sibling': ({ display }) => `Supprimer aussi l’écran ${display} du même moment`,
  'delete.siblings': 'Supprimer aussi les autres écrans du même moment',
  'delete.siblingGoes': 'Ne coûte rien de plus. Décoché, il reste.',
  'delete.siblingStays': 'Il reste. Le supprimer plus tard ne coûte rien de plus.',
  'delete.forever':
    'Impossible de revenir en arrière\u00a0: une capture supprimée disparaît définitivement.',
  'delete.entryTotal': 'Total de l’entrée',
  'delete.yourDay': 'Votre journée',
  'delete.dayOf': ({ date }) => `Votre journée, ${date}`,
  'delete.cancel': 'Annuler',
  'delete.confirm': 'Supprimer la capture',
  'delete.confirmSeveral': (v) => `Supprimer ${screenshots(v.screenshots)}`,
  'delete.confirmEntry': 'Supprimer la capture et l’entrée',
  'delete.planning': 'Calcul de l’effet de la suppression…',
  'delete.runningTitle': 'Arrêtez d’abord le minuteur',
  'delete.running': ({ entry }) =>
    `Cette capture appartient à l’entrée en cours **${entry}**. Elle pourra être supprimée une fois le minuteur arrêté.`,
  'delete.stopTimer': 'Arrêter le minuteur',
  'delete.close': 'Fermer',
  'delete.lockedTitle': 'Seul un administrateur peut la supprimer',
  'delete.locked': ({ entry, state }) =>
    `L’entrée **${entry}** ${STATES[state]}. Un administrateur peut supprimer ses captures\u00a0; le temps ne changera pas.`,
  'delete.goneTitle': 'Déjà supprimée',
  'delete.gone':
    'Cette capture n’existe plus. Rien d’autre n’est supprimé et le temps ne change pas.',
  'delete.changedTitle': 'Quelque chose a changé pendant votre lecture.',
  'delete.changed': ({ what }) =>
    `${what}. Rien n’a été supprimé. Voici ce que la suppression fait maintenant.`,
  'delete.changedEnd': ({ time }) => `La fin de l’entrée a été déplacée à ${time}`,
  'delete.changedStart': ({ time }) => `Le début de l’entrée a été déplacé à ${time}`,
  'delete.changedGone': 'Une capture a été supprimée entre-temps',
  'delete.changedOther': 'L’entrée a été modifiée entre-temps',
  'delete.failedTitle': 'Pas supprimée',
  'delete.failed': 'Le serveur est injoignable. Rien n’a été supprimé et aucun temps n’a changé.',
  'delete.retry': 'Réessayer',
  'delete.done': (v) => `${deleted(v.screenshots)}. ${v.duration} déduites de ${v.entry}.`,
  'delete.doneDay': (v) => `${deleted(v.screenshots)}. ${v.duration} déduites de votre journée.`,
  'delete.doneFree': (v) => `${deleted(v.screenshots)}. Le temps n’a pas changé.`,
};
