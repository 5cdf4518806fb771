import { countIn } from '../../messages/countIn.js';
import type { enDeletion } from '../../messages/en/enDeletion.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('es');
const screenshots = (n: number) => count(n, { one: '# captura', other: '# capturas' });
const deleted = (n: number) =>
  count(n, { one: '# captura eliminada', other: '# capturas eliminadas' });
const moments = (n: number) => count(n, { one: '# momento', other: '# momentos' });
const STATES = {
  approved: 'está aprobada',
  submitted: 'está enviada para su aprobación',
  locked: 'está bloqueada',
};

/** What a delete does, in Spanish. */
export const esDeletion: InOtherWords<typeof enDeletion> = {
  'delete.title': '¿Eliminar esta captura?',
  'delete.titleEntry': '¿Eliminar esta captura y su entrada?',
  'delete.titleSeveral': (v) => `¿Eliminar ${screenshots(v.screenshots)}?`,
  'delete.titleMoments': (v) => `¿Eliminar ${screenshots(v.screenshots)} de ${moments(v.moments)}?`,
  'delete.subject': ({ display, time }) => `Pantalla ${display}, ${time}`,
  'delete.takenAt': ({ time }) => `Tomada a las ${time}`,
  'delete.whose': ({ name, time }) => `${name}, ${time}`,
  'delete.subtract': (v) =>
    `Se descontarán **${v.duration}** de esta entrada: el tiempo desde la captura anterior, de ${v.from} a ${v.to}.`,
  'delete.subtractFirst': (v) =>
    `Se descontarán **${v.duration}** de esta entrada: el tiempo desde que empezó, de ${v.from} a ${v.to}.`,
  'delete.subtractPart': ({ duration }) => `Se descontarán **${duration}** de esta entrada.`,
  'delete.entry': (v) =>
    `Es la única captura de esta entrada, así que **se eliminará toda la entrada**: de ${v.from} a ${v.to}, ${v.duration}.`,
  'delete.nothingLeft': (v) =>
    `Con esto se descuenta todo lo que quedaba de la entrada, así que **se eliminará toda la entrada**: de ${v.from} a ${v.to}, ${v.duration}.`,
  'delete.free': 'No se descuenta tiempo: el de este momento ya se había descontado.',
  'delete.approved': 'El tiempo no cambia: la entrada está aprobada y se queda como está.',
  'delete.admin': ({ name, total }) =>
    `El tiempo no cambia: la entrada de ${name} conserva sus ${total}. ${name} verá que la has eliminado.`,
  'delete.adminOwn': 'El tiempo no cambia: eres administrador.',
  'delete.adminSeveral': (v) =>
    `${moments(v.moments)} de ${v.name}. El tiempo no cambia: ${v.moments === 1 ? 'la entrada conserva su total' : 'las entradas conservan sus totales'}.`,
  'delete.several': ({ duration }) => `Se descontarán **${duration}** de tu día.`,
  'delete.severalFree': 'No se descuenta tiempo.',
  'delete.entryMoments': (v) => `${v.entry}, ${moments(v.moments)}`,
  'delete.entryGoes': ({ duration }) => `la entrada desaparece, −${duration}`,
  'delete.entryLess': ({ duration }) => `−${duration}`,
  'delete.entryKept': 'no se descuenta tiempo',
  'delete.notDeleted': 'no se elimina',
  'delete.stayApproved': (v) =>
    count(v.moments, {
      one: '# momento se queda: su entrada está aprobada. Pide a un administrador que lo elimine.',
      other:
        '# momentos se quedan: sus entradas están aprobadas. Pide a un administrador que los elimine.',
    }),
  'delete.stayLocked': (v) =>
    count(v.moments, {
      one: '# momento se queda: su entrada está bloqueada. Pide a un administrador que lo elimine.',
      other:
        '# momentos se quedan: sus entradas están bloqueadas. Pide a un administrador que los elimine.',
    }),
  'delete.staySubmitted': (v) =>
    count(v.moments, {
      one: '# momento se queda: su entrada está enviada para su aprobación. Pide a un administrador que lo elimine.',
      other:
        '# momentos se quedan: sus entradas están enviadas para su aprobación. Pide a un administrador que los elimine.',
    }),
  'delete.stayRunning': (v) =>
    count(v.moments, {
      one: '# momento se queda: su temporizador está en marcha. Detenlo para eliminarlo.',
      other: '# momentos se quedan: su temporizador está en marcha. Detenlo para eliminarlos.',
    }),
  'delete.stayGone': (v) =>
    count(v.moments, {
      one: '# momento ya se ha eliminado.',
      other: '# momentos ya se han eliminado.',
    }),
  'delete.sibling': ({ display }) => `Eliminar también la pantalla ${display} del mismo momento`,
  'delete.siblings': 'Eliminar también las demás pantallas del mismo momento',
  'delete.siblingGoes': 'No cuesta nada más. Si la desmarcas, se queda.',
  'delete.siblingStays': 'Se queda. Eliminarla más tarde no cuesta nada más.',
  'delete.forever': 'No se puede deshacer: una captura eliminada desaparece para siempre.',
  'delete.entryTotal': 'Total de la entrada',
  'delete.yourDay': 'Tu día',
  'delete.dayOf': ({ date }) => `Tu día, ${date}`,
  'delete.cancel': 'Cancelar',
  'delete.confirm': 'Eliminar captura',
  'delete.confirmSeveral': (v) => `Eliminar ${screenshots(v.screenshots)}`,
  'delete.confirmEntry': 'Eliminar captura y entrada',
  'delete.planning': 'Calculando qué supone eliminarla…',
  'delete.runningTitle': 'Primero detén el temporizador',
  'delete.running': ({ entry }) =>
    `Esta captura pertenece a la entrada en marcha **${entry}**. Se podrá eliminar cuando se detenga el temporizador.`,
  'delete.stopTimer': 'Detener el temporizador',
  'delete.close': 'Cerrar',
  'delete.lockedTitle': 'Solo un administrador puede eliminarla',
  'delete.locked': ({ entry, state }) =>
    `La entrada **${entry}** ${STATES[state]}. Un administrador puede eliminar sus capturas; el tiempo no cambiará.`,
  'delete.goneTitle': 'Ya eliminada',
  'delete.gone': 'Esta captura ya no existe. No se elimina nada más y el tiempo no cambia.',
  'delete.changedTitle': 'Esto ha cambiado mientras lo leías.',
  'delete.changed': ({ what }) =>
    `${what}. No se ha eliminado nada. Esto es lo que supone eliminarla ahora.`,
  'delete.changedEnd': ({ time }) => `El final de la entrada se ha movido a las ${time}`,
  'delete.changedStart': ({ time }) => `El inicio de la entrada se ha movido a las ${time}`,
  'delete.changedGone': 'Mientras tanto se ha eliminado una captura',
  'delete.changedOther': 'Mientras tanto ha cambiado la entrada',
  'delete.failedTitle': 'No se ha eliminado',
  'delete.failed':
    'No se ha podido contactar con el servidor. No se ha eliminado nada ni ha cambiado el tiempo.',
  'delete.retry': 'Reintentar',
  'delete.done': (v) => `${deleted(v.screenshots)}. Se han descontado ${v.duration} de ${v.entry}.`,
  'delete.doneDay': (v) => `${deleted(v.screenshots)}. Se han descontado ${v.duration} de tu día.`,
  'delete.doneFree': (v) => `${deleted(v.screenshots)}. El tiempo no ha cambiado.`,
};
