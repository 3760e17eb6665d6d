import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of publishing, of conflicts and of earlier versions. */
export const leadTexts = {
  pages: { en: 'Parts of sharing', es: 'Partes de compartir' },
  library: { en: 'Library', es: 'Biblioteca' },
  publish: { en: 'Publish', es: 'Publicar' },
  conflicts: { en: 'Conflicts', es: 'Conflictos' },
  earlier: { en: 'Earlier versions', es: 'Versiones anteriores' },
  people: { en: 'People', es: 'Personas' },
  keys: { en: 'Your keys', es: 'Sus claves' },
  toKeys: { en: 'Go to your keys', es: 'Ir a sus claves' },
  lookListed: { en: 'Look whether I am listed now', es: 'Ver si ya figuro en la lista' },
  reach: {
    en: 'Everybody who follows Library of {name} gets it at their next look, within 15 minutes.',
    es: 'Quienes siguen la Biblioteca de {name} la reciben en su próxima consulta, en un plazo de 15 minutos.',
  },
  nothing: {
    en: 'There is nothing to publish: what you have is what everybody has, version {version}.',
    es: 'No hay nada que publicar: usted tiene lo mismo que los demás, la versión {version}.',
  },
  whatChanges: { en: 'What changes for everybody', es: 'Qué cambia para todos' },
  staying: {
    en: {
      one: 'Does not go out, because it is a draft or in review: {count} template',
      other: 'Do not go out, because they are drafts or in review: {count} templates',
    },
    es: {
      one: 'No se publica, porque es un borrador o está en revisión: {count} plantilla',
      other: 'No se publican, porque son borradores o están en revisión: {count} plantillas',
    },
  },
  guideStays: {
    en: 'The style guide has changes that are not in use yet. They do not go out.',
    es: 'La guía de estilo tiene cambios que aún no se usan. No se publican.',
  },
  toGuide: { en: 'Open the style guide', es: 'Abrir la guía de estilo' },
  errors: {
    en: {
      one: 'Mend this first: {count} thing keeps the library from being published.',
      other: 'Mend these first: {count} things keep the library from being published.',
    },
    es: {
      one: 'Corrija esto primero: {count} cosa impide publicar la biblioteca.',
      other: 'Corrija esto primero: {count} cosas impiden publicar la biblioteca.',
    },
  },
  warnings: {
    en: { one: '{count} warning', other: '{count} warnings' },
    es: { one: '{count} advertencia', other: '{count} advertencias' },
  },
  warningsHelp: {
    en: 'These do not keep the library from being published. Style checks looked at the texts that change.',
    es: 'Estas no impiden publicar la biblioteca. Las comprobaciones de estilo revisaron los textos que cambian.',
  },
  guide: { en: 'Style guide', es: 'Guía de estilo' },
  more: { en: '{count} more', es: '{count} más' },
  note: { en: 'Note to the others', es: 'Nota para los demás' },
  noteHelp: {
    en: 'They see it beside the new version.',
    es: 'La verán junto a la versión nueva.',
  },
  publishNow: { en: 'Publish version {version}', es: 'Publicar la versión {version}' },
  publishDespite: {
    en: 'Publish version {version} despite the warnings',
    es: 'Publicar la versión {version} pese a las advertencias',
  },
  publishing: { en: 'Publishing…', es: 'Publicando…' },
  published: {
    en: 'Version {version} is published. Everybody gets it at their next look.',
    es: 'La versión {version} está publicada. Todos la reciben en su próxima consulta.',
  },
  joined: {
    en: 'Somebody else published at the same time; theirs is in it too.',
    es: 'Otra persona publicó al mismo tiempo; lo suyo también está incluido.',
  },
  wentThrough: {
    en: 'The publication that was interrupted went through: version {version} is what everybody gets.',
    es: 'La publicación que se interrumpió se completó: la versión {version} es la que reciben todos.',
  },
  fellThrough: {
    en: 'The publication that was interrupted did not go through. Your changes are still here, not published.',
    es: 'La publicación que se interrumpió no se completó. Sus cambios siguen aquí, sin publicar.',
  },
  open: {
    en: 'A publication was interrupted, and it is not known yet whether it went through. Look at the folder to find out.',
    es: 'Se interrumpió una publicación y aún no se sabe si se completó. Consulte la carpeta para saberlo.',
  },
  lookNow: { en: 'Look at the folder', es: 'Consultar la carpeta' },
  dismiss: { en: 'Got it', es: 'Entendido' },
  hasConflicts: {
    en: {
      one: 'Somebody else changed {count} thing that you changed too. Say what holds, then publish.',
      other: 'Somebody else changed {count} things that you changed too. Say what holds, then publish.',
    },
    es: {
      one: 'Otra persona cambió {count} cosa que usted también cambió. Indique qué vale y después publique.',
      other:
        'Otra persona cambió {count} cosas que usted también cambió. Indique qué vale y después publique.',
    },
  },
  toConflicts: { en: 'Look at the conflicts', es: 'Ver los conflictos' },
  noConflicts: {
    en: 'There are no conflicts: nothing was changed on both sides.',
    es: 'No hay conflictos: nada se cambió por ambas partes.',
  },
  conflictsHelp: {
    en: 'These were changed here and in the shared library. Nothing is lost: what you do not take is kept in the history.',
    es: 'Esto se cambió aquí y en la biblioteca compartida. Nada se pierde: lo que no elija se conserva en el historial.',
  },
  base: { en: 'As it was before', es: 'Como era antes' },
  ours: { en: 'Ours, changed here', es: 'Lo nuestro, cambiado aquí' },
  theirs: { en: 'Theirs, in the shared library', es: 'Lo de los demás, en la biblioteca compartida' },
  absent: { en: 'It is not there.', es: 'No está.' },
  withdrawn: { en: 'It was taken out.', es: 'Se quitó.' },
  same: { en: 'Nothing differs here.', es: 'Aquí no hay diferencias.' },
  keepOurs: { en: 'Keep ours', es: 'Conservar lo nuestro' },
  takeTheirs: { en: 'Take theirs', es: 'Tomar lo de los demás' },
  keepBoth: { en: 'Keep both', es: 'Conservar ambos' },
  edit: { en: 'Write it anew', es: 'Redactarlo de nuevo' },
  bothHelp: {
    en: '“Keep both” makes ours a template or rule of its own. “Write it anew” takes theirs and makes ours a draft over it.',
    es: '«Conservar ambos» hace de lo nuestro una plantilla o regla aparte. «Redactarlo de nuevo» toma lo de los demás y deja lo nuestro como borrador.',
  },
  settled: { en: '“{name}” is settled.', es: '«{name}» está resuelto.' },
  earlierHelp: {
    en: 'Publishing an earlier version gives everybody what it was, under a new number. What you are changing stays as it is.',
    es: 'Al publicar una versión anterior todos reciben lo que era, con un número nuevo. Lo que usted está cambiando queda como está.',
  },
  noEarlier: { en: 'There is no earlier version yet.', es: 'Todavía no hay ninguna versión anterior.' },
  current: { en: 'What everybody has', es: 'La que tienen todos' },
  version: { en: 'Version {version}', es: 'Versión {version}' },
  again: { en: 'Publish version {version} again', es: 'Publicar de nuevo la versión {version}' },
  againSure: {
    en: 'Everybody gets version {version} back in place of what they have now.',
    es: 'Todos vuelven a recibir la versión {version} en lugar de la que tienen ahora.',
  },
  againNote: { en: 'Version {version} again', es: 'De nuevo la versión {version}' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
} satisfies Record<string, Texts | CountedTexts>;
