import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPage } from '../../messages/en/enPage.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('fr');
const screenshots = (n: number) => count(n, { one: '# capture', other: '# captures' });
const members = (n: number) => count(n, { one: '# membre', other: '# membres' });

const OBSCURED: Readonly<Record<Obscure, string>> = {
  greek: 'texte remplacé par des barres sur l’appareil',
  strict: 'texte remplacé par des barres sur l’appareil',
  blur: 'floutée sur l’appareil',
  off: 'non masquée',
};

/** The page, its members and their days, in French. */
export const frPage: InOtherWords<typeof enPage> = {
  'page.title': 'Captures d’écran',
  'page.hint': ({ zone, offset, date, isToday }) =>
    `Les jours suivent l’heure de ${zone} (${offset}). ` +
    (isToday
      ? `Les images prises aujourd’hui seront supprimées le ${date}.`
      : `Les images de ce jour seront supprimées le ${date}.`),
  'page.dayHours': ({ hours }) => `Ce jour compte ${hours} heures.`,
  'page.search': 'Rechercher un membre',
  'page.members': 'Membres',
  'page.loading': 'Chargement du jour',
  'page.more': 'Afficher plus de membres',
  'legend.captured': 'Capture',
  'legend.missed': 'Sans capture',
  'legend.untracked': 'Sans minuteur',

  'day.label': 'Jour',
  'day.today': 'Aujourd’hui',
  'day.previous': ({ date }) => `Jour précédent, ${date}`,
  'day.next': ({ date }) => `Jour suivant, ${date}`,
  'day.last': 'Jour suivant (aujourd’hui est le dernier)',
  'day.first': 'Jour précédent (les plus anciens sont supprimés)',
  'day.changed': (v) => `${v.date}, ${members(v.members)}, ${screenshots(v.screenshots)}`,

  'member.column': 'Membre',
  'member.screenshots': 'Captures',
  'member.unit': (v) => count(v.count, { one: 'capture', other: 'captures' }),
  'member.running': 'Minuteur en cours',
  'member.untracked': 'Aucun temps suivi',
  'member.noApp': 'Application non installée',
  'member.you': 'Vous',
  'member.show': ({ name }) => `Afficher les captures de ${name}`,
  'member.hide': ({ name }) => `Masquer les captures de ${name}`,
  'member.tracked': ({ total }) => `**${total}** de temps suivi`,
  'member.moments': (v) =>
    count(v.moments, { one: '**#** moment', other: '**#** moments' }) +
    (v.displays > 1 ? ` sur ${v.displays} écrans au plus` : ''),
  'member.missed': (v) => `${v.count} × ${v.length} sans capture`,
  'member.logged': ({ name }) =>
    `L’ouverture d’une image est consignée. ${name} peut voir qui a regardé.`,
  'member.opened': (v) =>
    `${v.name}, ${screenshots(v.screenshots)}` + (v.missed ? `, ${v.missed}` : ''),

  'entry.placeholder': '(sans description)',
  'entry.noProject': 'Sans projet',
  'entry.approved': 'Approuvée',
  'entry.submitted': 'Soumise',
  'entry.locked': 'Verrouillée',
  'entry.running': 'En cours',
  'entry.break': 'Pause',
  'entry.now': 'maintenant',
  'entry.takenOff': ({ duration }) => `${duration} déduites`,
  'entry.runningNote':
    'Les captures d’un minuteur en cours peuvent être supprimées une fois qu’il est arrêté.',

  'shot.open': ({ display, time }) => `Écran ${display}, ${time}. Ouvrir`,
  'shot.delete': ({ display, time }) => `Supprimer l’écran ${display}, ${time}`,
  'shot.select': ({ time }) => `Sélectionner les captures de ${time}`,
  'shot.failed': 'Non chargée',
  'shot.retry': 'Réessayer',
  'shot.gone': 'Supprimée',
  'price.subtract': ({ duration }) => `Supprimer\u00a0: ${duration} seront déduites`,
  'price.entry': 'Supprimer, et toute l’entrée avec elle',
  'price.free': 'Supprimer. Le temps ne change pas',
  'price.running': 'Arrêtez le minuteur pour supprimer',
  'price.locked': 'Seul un administrateur peut la supprimer',

  'gap.locked': 'Écran verrouillé',
  'gap.asleep': 'Ordinateur en veille',
  'gap.paused': 'En pause',
  'gap.permission': 'Non autorisé par le système',
  'gap.agent_not_running': 'Application non lancée',
  'gap.notice_not_shown': 'Avis pas encore affiché',
  'gap.feature_off': 'La capture était désactivée',
  'gap.other_device': 'Prise sur un autre appareil',
  'gap.timer_stopped': 'Minuteur arrêté avant',
  'gap.blank': 'Image vide',
  'gap.failed': 'Prise impossible',
  'gap.unsent': 'Pas encore envoyée',
  'gap.held': 'Retenue sur votre ordinateur',
  'gap.heldByOther': 'Retenue sur son ordinateur',
  'gap.deleting': 'Suppression…',
  'gap.deleted': ({ name }) => `Supprimée par ${name}`,
  'gap.expired': 'Expirée',
  'gap.open': 'Pas encore terminé',
  'gap.openDetail': 'Un moment au hasard',
  'gap.blankDetail': 'Rien n’a été envoyé',
  'gap.times': (v) => `${v.count} × ${v.length}`,
  'fail.no_display': 'aucun écran',
  'fail.capture_failed': 'le système n’a donné aucune image',
  'fail.processing_failed': 'elle n’a pas pu être masquée',
  'fail.spool_full': 'plus de place sur l’ordinateur',
  'fail.refused': 'le serveur l’a refusée',

  'selection.label': 'Captures',
  'selection.count': (v) =>
    count(v.count, { one: '**# moment sélectionné**', other: '**# moments sélectionnés**' }),
  'selection.free': (v) => `${screenshots(v.screenshots)}, le temps ne change pas`,
  'selection.price': (v) => `${screenshots(v.screenshots)}, ${v.duration} seront déduites`,
  'selection.clear': 'Effacer',
  'selection.delete': 'Supprimer…',
  'selection.announced': (v) =>
    count(v.moments, {
      one: `# moment sélectionné, ${screenshots(v.screenshots)}`,
      other: `# moments sélectionnés, ${screenshots(v.screenshots)}`,
    }),

  'gallery.label': ({ name, date }) => `Captures de ${name}, ${date}`,
  'gallery.position': (v) => `${v.index} sur ${v.count}`,
  'gallery.display': 'Écran',
  'gallery.displayNumber': ({ display }) => `Écran ${display}`,
  'gallery.both': ({ displays }) => (displays > 2 ? 'Tous' : 'Les deux'),
  'gallery.delete': 'Supprimer cette capture',
  'gallery.close': 'Fermer',
  'gallery.previous': ({ time }) => `Précédente, ${time}`,
  'gallery.next': ({ time }) => `Suivante, ${time}`,
  'gallery.first': 'Première du jour',
  'gallery.last': 'Dernière du jour',
  'gallery.owned': ({ duration, from }) => `Représente ${duration}, à partir de ${from}`,
  'gallery.size': (v) => `${v.width} × ${v.height}, ${OBSCURED[v.obscure]}`,
  'gallery.alt': (v) =>
    `${v.obscure === 'off' ? 'Capture' : 'Capture masquée'} de l’écran ${v.display}, prise à ${v.time}, ${v.entry}`,
  'gallery.film': 'Tous les moments du jour',
  'gallery.scrubber': 'Moment du jour',
  'gallery.announced': (v) => `${v.position}. ${v.time}, ${v.entry}`,
  'gallery.gapBefore': (v) => `Avant cela, ${v.duration} sans capture\u00a0: ${v.reason}`,
};
