import type { CountedTexts, Texts } from '@/lib/checks';

/** The words of the page for the first five minutes. */
export const texts = {
  title: { en: 'Welcome to Plainpost', es: 'Le damos la bienvenida a Plainpost' },
  lead: {
    en: 'Five minutes, and your posts are checked by your agency’s own names and places. Every step can be skipped: close this page when you like. “Practice” behind Plainpost’s button brings it back.',
    es: 'En cinco minutos, sus publicaciones se revisarán con los nombres y lugares de su entidad. Puede saltarse cualquier paso y cerrar esta página cuando quiera. «Practicar», en el botón de Plainpost, la abre de nuevo.',
  },
  agency: { en: 'Your agency', es: 'Su entidad' },
  agencyLead: {
    en: 'Nothing here is required. You can do this later in the style guide, where there is room for much more.',
    es: 'Nada es obligatorio. Puede hacerlo después en la guía de estilo, donde caben muchos más datos.',
  },
  save: { en: 'Save', es: 'Guardar' },
  saved: {
    en: 'Saved. Posts are checked by it from now on.',
    es: 'Guardado. Desde ahora las publicaciones se revisan con estos datos.',
  },
  kept: {
    en: 'Saved with other changes of the style guide that are not in use yet. Take them into use there.',
    es: 'Guardado junto con otros cambios de la guía de estilo que aún no están en uso. Póngalos en uso allí.',
  },
  toGuide: { en: 'Open the style guide', es: 'Abrir la guía de estilo' },
  starter: { en: 'Templates to begin with', es: 'Plantillas para empezar' },
  starterLead: {
    en: 'Plainpost brings templates for road closures, storms, public meetings and more, each in English and Spanish. They can be used as they are, and you can change or remove each of them.',
    es: 'Plainpost trae plantillas para cierres de calles, tormentas, reuniones públicas y más, cada una en inglés y en español. Se pueden usar tal como están, y puede cambiarlas o eliminarlas.',
  },
  addStarter: { en: 'Add the starter templates', es: 'Añadir las plantillas iniciales' },
  startEmpty: { en: 'Start empty', es: 'Empezar sin plantillas' },
  starterOpen: {
    en: 'If you choose nothing, they are added.',
    es: 'Si no elige nada, se añaden.',
  },
  starterAdded: {
    en: {
      one: '{count} starter template is in your library.',
      other: '{count} starter templates are in your library.',
    },
    es: {
      one: 'Hay {count} plantilla inicial en su biblioteca.',
      other: 'Hay {count} plantillas iniciales en su biblioteca.',
    },
  },
  starterEmpty: {
    en: 'Your library starts empty. You can add the starter templates at any time here.',
    es: 'Su biblioteca empieza vacía. Puede añadir aquí las plantillas iniciales cuando quiera.',
  },
  starterChanged: {
    en: {
      one: '{count} template that somebody changed stays. No other starter template is in your library.',
      other: '{count} templates that somebody changed stay. No other starter templates are in your library.',
    },
    es: {
      one: 'Se queda {count} plantilla que alguien cambió. No hay otras plantillas iniciales en su biblioteca.',
      other:
        'Se quedan {count} plantillas que alguien cambió. No hay otras plantillas iniciales en su biblioteca.',
    },
  },
  reads: { en: 'What Plainpost reads', es: 'Qué lee Plainpost' },
  readsBox: {
    en: 'The compose box you write in, and the pictures beside it. No messages, no timeline, nobody else’s posts.',
    es: 'El cuadro donde escribe y las imágenes que lo acompañan. Ni mensajes, ni el muro, ni publicaciones ajenas.',
  },
  readsHere: {
    en: 'It is read in this browser and stays here. Plainpost sends nothing: it has no account and no server.',
    es: 'Se lee en este navegador y aquí se queda. Plainpost no envía nada: no tiene cuentas ni servidor.',
  },
  readsPress: {
    en: 'It never posts. It changes your text only when you press a fix or insert a template.',
    es: 'Nunca publica. Solo cambia su texto cuando usted pulsa una corrección o inserta una plantilla.',
  },
  tabs: { en: 'Tabs that were open before', es: 'Pestañas que ya estaban abiertas' },
  tabsNeed: {
    en: {
      one: '{count} open tab of {sites} needs one reload before Plainpost works there.',
      other: '{count} open tabs of {sites} need one reload before Plainpost works there.',
    },
    es: {
      one: '{count} pestaña abierta de {sites} debe cargarse de nuevo para que Plainpost funcione allí.',
      other: '{count} pestañas abiertas de {sites} deben cargarse de nuevo para que Plainpost funcione allí.',
    },
  },
  tabsWarn: {
    en: 'A draft you have not posted may be lost. Look at the tabs first.',
    es: 'Un borrador sin publicar puede perderse. Mire antes las pestañas.',
  },
  reload: {
    en: { one: 'Reload it', other: 'Reload them' },
    es: { one: 'Cargarla de nuevo', other: 'Cargarlas de nuevo' },
  },
  reloaded: { en: 'Reloaded. Plainpost works there now.', es: 'Listo. Plainpost ya funciona allí.' },
  end: { en: 'Done', es: 'Listo' },
  endLead: {
    en: 'Open X, Facebook or Nextdoor and click into a post: Plainpost opens beside it.',
    es: 'Abra X, Facebook o Nextdoor y haga clic en una publicación: Plainpost se abre al lado.',
  },
  library: { en: 'Open the library', es: 'Abrir la biblioteca' },
  close: { en: 'Close this page', es: 'Cerrar esta página' },
} satisfies Record<string, Texts | CountedTexts>;
