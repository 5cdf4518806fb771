import type { Obscure } from '@glimpse/core';
import { countIn } from '../../messages/countIn.js';
import type { enPage } from '../../messages/en/enPage.js';
import type { InOtherWords } from '../../messages/Messages.js';

const count = /* @__PURE__ */ countIn('es');
const screenshots = (n: number) => count(n, { one: '# captura', other: '# capturas' });
const members = (n: number) => count(n, { one: '# miembro', other: '# miembros' });

const OBSCURED: Readonly<Record<Obscure, string>> = {
  greek: 'texto sustituido por barras en el dispositivo',
  strict: 'texto sustituido por barras en el dispositivo',
  blur: 'desenfocada en el dispositivo',
  off: 'sin ocultar',
};

/** The page, its members and their days, in Spanish. */
export const esPage: InOtherWords<typeof enPage> = {
  'page.title': 'Capturas de pantalla',
  'page.hint': ({ zone, offset, date, isToday }) =>
    `Los días siguen la hora de ${zone} (${offset}). ` +
    (isToday
      ? `Las imágenes tomadas hoy se eliminan el ${date}.`
      : `Las imágenes de este día se eliminan el ${date}.`),
  'page.dayHours': ({ hours }) => `Este día tiene ${hours} horas.`,
  'page.search': 'Buscar a un miembro',
  'page.members': 'Miembros',
  'page.loading': 'Cargando el día',
  'page.more': 'Mostrar más miembros',
  'legend.captured': 'Captura',
  'legend.missed': 'Sin captura',
  'legend.untracked': 'Sin temporizador',

  'day.label': 'Día',
  'day.today': 'Hoy',
  'day.previous': ({ date }) => `Día anterior, ${date}`,
  'day.next': ({ date }) => `Día siguiente, ${date}`,
  'day.last': 'Día siguiente (hoy es el último)',
  'day.first': 'Día anterior (los más antiguos se han eliminado)',
  'day.changed': (v) => `${v.date}, ${members(v.members)}, ${screenshots(v.screenshots)}`,

  'member.column': 'Miembro',
  'member.screenshots': 'Capturas',
  'member.unit': (v) => (v.count === 1 ? 'captura' : 'capturas'),
  'member.running': 'Temporizador en marcha',
  'member.untracked': 'Sin tiempo registrado',
  'member.noApp': 'Aplicación no instalada',
  'member.you': 'Tú',
  'member.show': ({ name }) => `Mostrar las capturas de ${name}`,
  'member.hide': ({ name }) => `Ocultar las capturas de ${name}`,
  'member.tracked': ({ total }) => `**${total}** registrados`,
  'member.moments': (v) =>
    count(v.moments, { one: '**#** momento', other: '**#** momentos' }) +
    (v.displays > 1 ? ` en hasta ${v.displays} pantallas` : ''),
  'member.missed': (v) => `${v.count} × ${v.length} sin captura`,
  'member.logged': ({ name }) =>
    `Abrir una imagen queda registrado. ${name} puede ver quién ha mirado.`,
  'member.opened': (v) =>
    `${v.name}, ${screenshots(v.screenshots)}` + (v.missed ? `, ${v.missed}` : ''),

  'entry.placeholder': '(sin descripción)',
  'entry.noProject': 'Sin proyecto',
  'entry.approved': 'Aprobada',
  'entry.submitted': 'Enviada',
  'entry.locked': 'Bloqueada',
  'entry.running': 'En marcha',
  'entry.break': 'Descanso',
  'entry.now': 'ahora',
  'entry.takenOff': ({ duration }) => `${duration} descontados`,
  'entry.runningNote':
    'Las capturas de un temporizador en marcha se pueden eliminar una vez detenido.',

  'shot.open': ({ display, time }) => `Pantalla ${display}, ${time}. Abrir`,
  'shot.delete': ({ display, time }) => `Eliminar pantalla ${display}, ${time}`,
  'shot.select': ({ time }) => `Seleccionar las capturas de las ${time}`,
  'shot.failed': 'No se ha cargado',
  'shot.retry': 'Reintentar',
  'shot.gone': 'Eliminada',
  'price.subtract': ({ duration }) => `Eliminar: se descuentan ${duration}`,
  'price.entry': 'Eliminar, y con ella toda la entrada',
  'price.free': 'Eliminar. El tiempo no cambia',
  'price.running': 'Detén el temporizador para eliminar',
  'price.locked': 'Solo un administrador puede eliminarla',

  'gap.locked': 'Pantalla bloqueada',
  'gap.asleep': 'Equipo en suspensión',
  'gap.paused': 'En pausa',
  'gap.permission': 'No permitido por el sistema',
  'gap.agent_not_running': 'La aplicación no estaba abierta',
  'gap.notice_not_shown': 'Aviso aún no mostrado',
  'gap.feature_off': 'La captura estaba desactivada',
  'gap.other_device': 'Tomada en otro dispositivo',
  'gap.timer_stopped': 'El temporizador se detuvo antes',
  'gap.blank': 'Imagen en blanco',
  'gap.failed': 'No se pudo tomar',
  'gap.unsent': 'Aún sin enviar',
  'gap.held': 'Retenida en tu equipo',
  'gap.heldByOther': 'Retenida en su equipo',
  'gap.deleting': 'Eliminando…',
  'gap.deleted': ({ name }) => `Eliminada por ${name}`,
  'gap.expired': 'Caducada',
  'gap.open': 'Aún no ha terminado',
  'gap.openDetail': 'Un momento al azar',
  'gap.blankDetail': 'No se envió nada',
  'gap.times': (v) => `${v.count} × ${v.length}`,
  'fail.no_display': 'no hay pantalla',
  'fail.capture_failed': 'el sistema no dio ninguna imagen',
  'fail.processing_failed': 'no se pudo ocultar el contenido',
  'fail.spool_full': 'no queda espacio en el equipo',
  'fail.refused': 'el servidor la rechazó',

  'selection.label': 'Capturas',
  'selection.count': (v) =>
    count(v.count, { one: '**# momento seleccionado**', other: '**# momentos seleccionados**' }),
  'selection.free': (v) => `${screenshots(v.screenshots)}, el tiempo no cambia`,
  'selection.price': (v) => `${screenshots(v.screenshots)}, se descuentan ${v.duration}`,
  'selection.clear': 'Quitar selección',
  'selection.delete': 'Eliminar…',
  'selection.announced': (v) =>
    count(v.moments, {
      one: `# momento seleccionado, ${screenshots(v.screenshots)}`,
      other: `# momentos seleccionados, ${screenshots(v.screenshots)}`,
    }),

  'gallery.label': ({ name, date }) => `Capturas de ${name}, ${date}`,
  'gallery.position': (v) => `${v.index} de ${v.count}`,
  'gallery.display': 'Pantalla',
  'gallery.displayNumber': ({ display }) => `Pantalla ${display}`,
  'gallery.both': ({ displays }) => (displays > 2 ? 'Todas' : 'Ambas'),
  'gallery.delete': 'Eliminar esta captura',
  'gallery.close': 'Cerrar',
  'gallery.previous': ({ time }) => `Anterior, ${time}`,
  'gallery.next': ({ time }) => `Siguiente, ${time}`,
  'gallery.first': 'La primera del día',
  'gallery.last': 'La última del día',
  'gallery.owned': ({ duration, from }) => `Representa ${duration}, desde las ${from}`,
  'gallery.size': (v) => `${v.width} × ${v.height}, ${OBSCURED[v.obscure]}`,
  'gallery.alt': (v) =>
    `${v.obscure === 'off' ? 'Captura' : 'Captura con el contenido oculto'} de la pantalla ${v.display}, tomada a las ${v.time}, ${v.entry}`,
  'gallery.film': 'Todos los momentos del día',
  'gallery.scrubber': 'Momento del día',
  'gallery.announced': (v) => `${v.position}. ${v.time}, ${v.entry}`,
  'gallery.gapBefore': (v) => `Antes, ${v.duration} sin captura: ${v.reason}`,
};
