import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPolicy } from '../../messages/en/enPolicy.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('fr');
const members = (n: number) => count(n, { one: '# membre', other: '# membres' });
const pictures = (n: number) => count(n, { one: '# image', other: '# images' });
const told = (n: number) => count(n, { one: '# membre reçoit', other: 'Les # membres reçoivent' });

const PICTURE: Readonly<Record<Obscure, string>> = {
  greek: 'une petite image de vos écrans, au texte remplacé par des barres et au reste flouté,',
  strict:
    'une petite image de vos écrans, au texte remplacé par des barres et au reste fortement flouté,',
  blur: 'une petite image floutée de vos écrans',
  off: 'une petite image de vos écrans',
};

const LESS_OBSCURED: Readonly<Record<Obscure, string>> = {
  strict: 'Les images sont moins masquées',
  greek: 'Les images sont moins floutées',
  blur: 'Les images sont seulement floutées, leur texte n’est plus remplacé par des barres',
  off: 'Les images ne sont plus masquées',
};

/** Notices, empty places, failures, and the settings, in French. */
export const frPolicy: InOtherWords<typeof enPolicy> = {
  'notice.onTitle': ({ workspace }) =>
    workspace
      ? `Les captures d’écran sont activées dans ${workspace}.`
      : 'Les captures d’écran sont activées.',
  'notice.on': (v) =>
    `Pendant que votre minuteur tourne, ${PICTURE[v.obscure]} est prise à un moment au hasard toutes les ${v.interval}. Vous et les administrateurs pouvez la voir pendant ${v.days}. Vous pouvez mettre en pause et supprimer ce qui a été pris.`,
  'notice.moreTitle': 'Les captures montreront davantage à partir de maintenant.',
  'notice.more': ({ changes, workspace }) =>
    `${workspace ? `${workspace}\u00a0: ` : ''}${changes.join('. ')}. Rien n’est pris de vous selon les nouveaux réglages avant que vous ayez vu ceci. Vous pouvez garder les vôtres masquées.`,
  'notice.turned_on': 'Les captures d’écran sont activées',
  'notice.less_obscured': ({ obscure }) => LESS_OBSCURED[obscure],
  'notice.higher_resolution': 'La résolution augmente',
  'notice.shorter_interval': ({ interval }) => `Une image est prise toutes les ${interval}`,
  'notice.longer_retention': ({ days }) => `Les images sont conservées ${days}`,
  'notice.details': 'Ce qui est enregistré',
  'notice.keepObscured': 'Garder les miennes masquées',
  'notice.seen': 'Compris',
  'trial.title': ({ left }) => `Essai\u00a0: encore ${left}.`,
  'trial.text': (v) =>
    `Se termine le ${v.date} à ${v.time}. Ensuite plus rien n’est pris\u00a0; ce qui existe reste jusqu’à l’âge de ${v.days}.`,
  'trial.chip': ({ left }) => `Essai, encore ${left}`,
  'trial.start': 'Commencer l’essai gratuit',
  'trial.offer':
    'Sept jours, une fois par espace de travail. Aucune donnée de paiement n’est demandée.',
  'stopped.title': 'Les captures sont arrêtées.',
  'stopped.plan': 'Le forfait de cet espace de travail a pris fin.',
  'stopped.trial': 'L’essai est terminé.',
  'stopped.off': ({ date }) => `Un administrateur les a désactivées le ${date}.`,
  'stopped.text': ({ cause, days }) =>
    `${cause} Plus rien n’est pris. Ce qui existe peut être vu et supprimé, et disparaît à l’âge de ${days}.`,
  'plans.see': 'Voir les forfaits',
  'offline.title': 'Vous êtes hors ligne.',
  'offline.text': ({ time }) =>
    `Affiché tel qu’à ${time}. La suppression attend le retour de la connexion.`,

  'empty.offTitle': 'Les captures d’écran sont désactivées',
  'empty.off':
    'Activez la capture dans les réglages de l’espace de travail. Chaque membre est prévenu avant toute prise.',
  'empty.offMember': 'Un administrateur peut activer la capture. Vous en seriez prévenu avant.',
  'empty.noneTitle': 'Pas encore de captures',
  'empty.none': ({ interval }) =>
    `La première apparaît ici dans les ${interval} après qu’un membre a lancé un minuteur avec l’application de bureau ouverte.`,
  'empty.dayTitle': ({ date }) => `Aucune capture le ${date}`,
  'empty.dayTracked': ({ total }) =>
    `Votre minuteur a tourné ${total} sans l’application de bureau.`,
  'empty.dayUntracked': 'Votre minuteur n’a pas tourné.',
  'empty.dayNobody': 'Aucun minuteur n’a tourné.',
  'empty.openSettings': 'Ouvrir les réglages',
  'empty.getApp': 'Obtenir l’application de bureau',
  'empty.howItWorks': 'Comment ça marche',
  'empty.why': 'Pourquoi rien n’a-t-il été pris\u00a0?',

  'error.dayTitle': 'Ce jour n’a pas pu être chargé',
  'error.day': 'Le serveur n’a pas répondu. Vos captures ne sont pas affectées.',
  'error.policyTitle': 'Les réglages n’ont pas pu être chargés',
  'error.policy': 'Le serveur n’a pas répondu. Rien n’a été modifié.',
  'error.retry': 'Réessayer',
  'error.reference': ({ id }) => `Référence ${id}`,
  'search.noneTitle': ({ text }) => `Personne ici ne s’appelle «\u00a0${text}\u00a0»`,
  'search.none': 'Seuls les membres actifs de cet espace de travail sont affichés.',
  'search.clear': 'Effacer la recherche',

  'policy.title': 'Réglages des captures d’écran',
  'policy.hint': ({ workspace }) =>
    workspace
      ? `Réglages de ${workspace}. Chaque modification faite ici est consignée.`
      : 'Chaque modification faite ici est consignée.',
  'policy.capturing': 'Capture',
  'policy.version': ({ version, date }) => `Version ${version}, depuis le ${date}`,
  'policy.activate': 'Activer la capture d’écran',
  'policy.activateHint':
    'Chaque membre est prévenu sur le web et dans l’application de bureau. Rien n’est pris de lui avant.',
  'policy.interval': 'Une image toutes les',
  'policy.intervalHint': 'À un moment au hasard de chaque tranche d’un minuteur en cours.',
  'policy.obscure': 'Masquer ce qui est écrit',
  'policy.obscureHint':
    'Sur l’appareil du membre, avant tout enregistrement ou envoi. Des barres remplacent le texte trouvé et le reste est flouté\u00a0; le mode strict floute deux fois plus. Un membre peut toujours le garder activé.',
  'policy.greek': 'Barres',
  'policy.strict': 'Strict',
  'policy.blur': 'Flou',
  'policy.off': 'Non',
  'policy.resolution': 'Résolution',
  'policy.resolutionHint': ({ width }) =>
    `Basse\u00a0: ${width} pixels de large, des formes, pas de mots.`,
  'policy.low': 'Basse',
  'policy.high': 'Haute',
  'policy.retention': 'Conserver',
  'policy.retentionHint':
    'Ensuite chaque image est détruite, à la seconde près. Cela ne change jamais le temps.',
  'policy.less': 'Moins',
  'policy.moreButton': 'Plus',
  'policy.moreTurnedOn': 'la capture activée',
  'policy.moreObscure': 'moins de texte masqué',
  'policy.moreResolution': 'une résolution plus haute',
  'policy.moreInterval': 'un intervalle plus court',
  'policy.moreRetention': 'une conservation plus longue',
  'policy.more': (v) =>
    `**Ceci montre davantage\u00a0: ${v.changes.join(', ')}.** ${told(v.members)} un nouvel avis, et rien n’est pris d’un membre avant qu’il lui ait été montré.`,
  'policy.turnsOn': (v) =>
    `**Chaque membre est prévenu d’abord.** ${told(v.members)} un avis, et rien n’est pris d’un membre avant qu’il lui ait été montré.`,
  'policy.shorterRetention':
    '**Les images plus anciennes sont détruites.** Ce qui existe disparaît en atteignant le nouvel âge.',
  'policy.turnsOff': '**Plus rien n’est pris.** Ce qui existe reste jusqu’à son terme.',
  'policy.lessShown': '**Rien de plus n’est montré qu’avant.** Aucun avis n’est nécessaire.',
  'policy.discard': 'Annuler les modifications',
  'policy.save': 'Enregistrer',
  'policy.saveNotify': (v) => `Enregistrer et prévenir ${members(v.members)}`,
  'policy.saved': 'Enregistré.',
  'policy.conflict':
    '**Quelqu’un d’autre a modifié les réglages entre-temps.** Vos modifications s’ajoutent maintenant aux siennes\u00a0; vérifiez avant d’enregistrer.',
  'policy.failed': '**Pas enregistré.** Le serveur est injoignable. Rien n’a été modifié.',
  'policy.planNeeded':
    'Les captures d’écran font partie des forfaits Pro et Enterprise. La capture peut être activée dès que l’espace de travail en a un.',

  'ledger.title': 'À qui l’avis a été montré',
  'ledger.hint': ({ seen, total, version }) =>
    `${seen} sur ${total} ont vu la version ${version}.` +
    (total === seen ? '' : ` Rien n’est pris des ${total - seen} autres.`),
  'ledger.version': 'Version',
  'ledger.shown': 'Montré',
  'ledger.where': 'Où',
  'ledger.captured': 'Capturé actuellement',
  'ledger.notYet': 'Pas encore',
  'ledger.web': 'Web',
  'ledger.desktop': 'Application de bureau',
  'ledger.yes': 'Oui',
  'ledger.no': 'Non, pas montré',
  'ledger.nothing': '–',

  'yours.title': 'Pour vous',
  'yours.hint': 'Ce que chaque membre voit, administrateurs compris.',
  'yours.pictures': 'Vos images',
  'yours.obscure': 'Toujours masquer les miennes',
  'yours.obscureHint': 'Reste activé quoi que décide l’espace de travail.',
  'views.title': 'Qui a regardé mes captures',
  'views.hint': 'Chaque ouverture, téléchargement et suppression par quelqu’un d’autre.',
  'views.who': 'Qui',
  'views.when': 'Quand',
  'views.what': 'Quoi',
  'views.taken': 'Prise',
  'views.opened': (v) => `A ouvert ${pictures(v.count)}`,
  'views.downloaded': (v) => `A téléchargé ${pictures(v.count)}`,
  'views.deleted': (v) => `A supprimé ${pictures(v.count)}`,
  'views.opened_day': 'A ouvert votre journée',
  'views.none': 'Personne d’autre n’a regardé.',
  'views.more': 'Afficher plus',
};
