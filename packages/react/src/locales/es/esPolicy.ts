import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPolicy } from '../../messages/en/enPolicy.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('es');
const members = (n: number) => count(n, { one: '# miembro', other: '# miembros' });
const pictures = (n: number) => count(n, { one: '# imagen', other: '# imágenes' });
const told = (n: number) => count(n, { one: '# miembro recibe', other: 'Los # miembros reciben' });

const PICTURE: Readonly<Record<Obscure, string>> = {
  greek:
    'una imagen pequeña de tus pantallas, con el texto sustituido por barras y el resto desenfocado,',
  strict:
    'una imagen pequeña de tus pantallas, con el texto sustituido por barras y el resto muy desenfocado,',
  blur: 'una imagen pequeña y desenfocada de tus pantallas',
  off: 'una imagen pequeña de tus pantallas',
};

const LESS_OBSCURED: Readonly<Record<Obscure, string>> = {
  strict: 'Las imágenes se ocultan menos',
  greek: 'Las imágenes se desenfocan menos',
  blur: 'Las imágenes solo se desenfocan, su texto ya no se sustituye por barras',
  off: 'Las imágenes ya no se ocultan',
};

/** Notices, empty places, failures, and the settings, in Spanish. */
export const esPolicy: InOtherWords<typeof enPolicy> = {
  'notice.onTitle': ({ workspace }) =>
    workspace
      ? `Las capturas de pantalla están activadas en ${workspace}.`
      : 'Las capturas de pantalla están activadas.',
  'notice.on': (v) =>
    `Mientras tu temporizador está en marcha, se toma ${PICTURE[v.obscure]} en un momento al azar de cada ${v.interval}. Tú y los administradores podéis verla durante ${v.days}. Puedes ponerlo en pausa y eliminar lo que se haya tomado.`,
  'notice.moreTitle': 'A partir de ahora las capturas mostrarán más.',
  'notice.more': ({ changes, workspace }) =>
    `${workspace ? `${workspace}: ` : ''}${changes.join('. ')}. No se toma nada de ti con los nuevos ajustes hasta que hayas visto esto. Puedes mantener ocultas las tuyas.`,
  'notice.turned_on': 'Se activan las capturas de pantalla',
  'notice.less_obscured': ({ obscure }) => LESS_OBSCURED[obscure],
  'notice.higher_resolution': 'Aumenta la resolución',
  'notice.shorter_interval': ({ interval }) => `Se toma una imagen cada ${interval}`,
  'notice.longer_retention': ({ days }) => `Las imágenes se conservan ${days}`,
  'notice.details': 'Qué se registra',
  'notice.keepObscured': 'Mantener ocultas las mías',
  'notice.seen': 'Entendido',
  'trial.title': ({ left }) => `Prueba: quedan ${left}.`,
  'trial.text': (v) =>
    `Termina el ${v.date} a las ${v.time}. Después no se toma nada más; lo que existe se queda hasta cumplir ${v.days}.`,
  'trial.chip': ({ left }) => `Prueba, quedan ${left}`,
  'trial.start': 'Empezar la prueba gratuita',
  'trial.offer': 'Siete días, una vez por espacio de trabajo. No se piden datos de pago.',
  'stopped.title': 'Las capturas se han detenido.',
  'stopped.plan': 'El plan de este espacio de trabajo ha terminado.',
  'stopped.trial': 'La prueba ha terminado.',
  'stopped.off': ({ date }) => `Un administrador las desactivó el ${date}.`,
  'stopped.text': ({ cause, days }) =>
    `${cause} No se toma nada más. Lo que existe se puede ver y eliminar, y desaparece al cumplir ${days}.`,
  'plans.see': 'Ver los planes',
  'offline.title': 'No tienes conexión.',
  'offline.text': ({ time }) =>
    `Se muestra lo que había a las ${time}. Eliminar espera hasta que vuelva la conexión.`,

  'empty.offTitle': 'Las capturas están desactivadas',
  'empty.off':
    'Activa la captura en los ajustes del espacio de trabajo. Se avisa a cada miembro antes de tomar nada.',
  'empty.offMember': 'Un administrador puede activar la captura. Se te avisaría antes.',
  'empty.noneTitle': 'Aún no hay capturas',
  'empty.none': ({ interval }) =>
    `La primera aparece aquí en un plazo de ${interval} desde que un miembro inicia un temporizador con la aplicación de escritorio abierta.`,
  'empty.dayTitle': ({ date }) => `No hay capturas del ${date}`,
  'empty.dayTracked': ({ total }) =>
    `Tu temporizador estuvo en marcha ${total} sin la aplicación de escritorio.`,
  'empty.dayUntracked': 'Tu temporizador no estuvo en marcha.',
  'empty.dayNobody': 'Nadie tuvo el temporizador en marcha.',
  'empty.openSettings': 'Abrir los ajustes',
  'empty.getApp': 'Obtener la aplicación de escritorio',
  'empty.howItWorks': 'Cómo funciona',
  'empty.why': '¿Por qué no se tomó nada?',

  'error.dayTitle': 'No se ha podido cargar este día',
  'error.day': 'El servidor no ha respondido. Tus capturas no se ven afectadas.',
  'error.policyTitle': 'No se han podido cargar los ajustes',
  'error.policy': 'El servidor no ha respondido. No se ha cambiado nada.',
  'error.retry': 'Reintentar',
  'error.reference': ({ id }) => `Referencia ${id}`,
  'search.noneTitle': ({ text }) => `Aquí nadie se llama «${text}»`,
  'search.none': 'Solo aparecen los miembros activos de este espacio de trabajo.',
  'search.clear': 'Borrar la búsqueda',

  'policy.title': 'Ajustes de las capturas de pantalla',
  'policy.hint': ({ workspace }) =>
    workspace
      ? `Ajustes de ${workspace}. Cada cambio hecho aquí queda registrado.`
      : 'Cada cambio hecho aquí queda registrado.',
  'policy.capturing': 'Captura',
  'policy.version': ({ version, date }) => `Versión ${version}, desde el ${date}`,
  'policy.activate': 'Activar la captura de pantalla',
  'policy.activateHint':
    'Se avisa a cada miembro en la web y en la aplicación de escritorio. Antes no se toma nada de nadie.',
  'policy.interval': 'Una imagen cada',
  'policy.intervalHint': 'En un momento al azar de cada tramo de un temporizador en marcha.',
  'policy.obscure': 'Ocultar lo escrito',
  'policy.obscureHint':
    'En el propio dispositivo del miembro, antes de guardar o enviar nada. Las barras sustituyen el texto encontrado y el resto se desenfoca; el modo estricto desenfoca el doble. Un miembro siempre puede mantenerlo activado.',
  'policy.greek': 'Barras',
  'policy.strict': 'Estricto',
  'policy.blur': 'Desenfoque',
  'policy.off': 'Nada',
  'policy.resolution': 'Resolución',
  'policy.resolutionHint': ({ width }) =>
    `Baja son ${width} píxeles de ancho: formas, no palabras.`,
  'policy.low': 'Baja',
  'policy.high': 'Alta',
  'policy.retention': 'Conservar',
  'policy.retentionHint':
    'Después cada imagen se destruye, con precisión de segundos. Eso nunca cambia el tiempo.',
  'policy.less': 'Menos',
  'policy.moreButton': 'Más',
  'policy.moreTurnedOn': 'activar la captura',
  'policy.moreObscure': 'ocultar menos lo escrito',
  'policy.moreResolution': 'una resolución más alta',
  'policy.moreInterval': 'un intervalo más corto',
  'policy.moreRetention': 'conservar las imágenes más tiempo',
  'policy.more': (v) =>
    `**Esto muestra más: ${v.changes.join(', ')}.** ${told(v.members)} un nuevo aviso y no se toma nada de nadie hasta que se le haya mostrado.`,
  'policy.turnsOn': (v) =>
    `**Primero se avisa a cada miembro.** ${told(v.members)} un aviso y no se toma nada de nadie hasta que se le haya mostrado.`,
  'policy.shorterRetention':
    '**Las imágenes más antiguas se destruyen.** Lo que existe desaparece al alcanzar la nueva antigüedad.',
  'policy.turnsOff': '**No se toma nada más.** Lo que existe se queda hasta que venza su plazo.',
  'policy.lessShown': '**No se muestra más que antes.** No hace falta ningún aviso.',
  'policy.discard': 'Descartar',
  'policy.save': 'Guardar',
  'policy.saveNotify': (v) => `Guardar y avisar a ${members(v.members)}`,
  'policy.saved': 'Guardado.',
  'policy.conflict':
    '**Otra persona ha cambiado los ajustes mientras tanto.** Tus cambios están ahora sobre los suyos; revísalos antes de guardar.',
  'policy.failed':
    '**No se ha guardado.** No se ha podido contactar con el servidor. No se ha cambiado nada.',
  'policy.planNeeded':
    'Las capturas de pantalla forman parte de los planes Pro y Enterprise. La captura se puede activar cuando el espacio de trabajo tenga uno.',

  'ledger.title': 'A quién se ha mostrado el aviso',
  'ledger.hint': ({ seen, total, version }) =>
    `${seen} de ${total} han visto la versión ${version}.` +
    (total === seen ? '' : ` De los otros ${total - seen} no se captura nada.`),
  'ledger.version': 'Versión',
  'ledger.shown': 'Mostrado',
  'ledger.where': 'Dónde',
  'ledger.captured': 'Se captura ahora',
  'ledger.notYet': 'Aún no',
  'ledger.web': 'Web',
  'ledger.desktop': 'Aplicación de escritorio',
  'ledger.yes': 'Sí',
  'ledger.no': 'No, sin mostrar',
  'ledger.nothing': '–',

  'yours.title': 'Lo tuyo',
  'yours.hint': 'Lo que ve cada miembro, también los administradores.',
  'yours.pictures': 'Tus imágenes',
  'yours.obscure': 'Ocultar siempre las mías',
  'yours.obscureHint': 'Sigue activado decida lo que decida el espacio de trabajo.',
  'views.title': 'Quién ha mirado mis capturas',
  'views.hint': 'Cada vez que otra persona abre, descarga o elimina una.',
  'views.who': 'Quién',
  'views.when': 'Cuándo',
  'views.what': 'Qué',
  'views.taken': 'Tomada',
  'views.opened': (v) => `Abrió ${pictures(v.count)}`,
  'views.downloaded': (v) => `Descargó ${pictures(v.count)}`,
  'views.deleted': (v) => `Eliminó ${pictures(v.count)}`,
  'views.opened_day': 'Abrió tu día',
  'views.none': 'Nadie más ha mirado.',
  'views.more': 'Mostrar más',
};
