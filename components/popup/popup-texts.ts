import type { Texts } from '@/lib/checks/texts';

/** The words of the popup. */
export const texts = {
  looking: { en: 'Looking at this page…', es: 'Mirando esta página…' },
  closed: {
    en: 'Plainpost cannot look at this page: the browser keeps its own pages and its store to itself.',
    es: 'Plainpost no puede ver esta página: el navegador reserva sus propias páginas y su tienda.',
  },
  on: { en: 'On for {site}', es: 'Activado en {site}' },
  off: { en: 'Off for {site}', es: 'Desactivado en {site}' },
  anyPage: { en: 'On request on {host}', es: 'A petición en {host}' },
  known: {
    en: 'Click into your post, and the sidebar opens beside it.',
    es: 'Haga clic en su publicación y el panel se abre al lado.',
  },
  none: {
    en: 'Plainpost sees no open compose box here. Open one and click into it.',
    es: 'Plainpost no ve aquí ningún cuadro de publicación abierto. Abra uno y haga clic en él.',
  },
  unknown: {
    en: 'You are in a box that Plainpost does not know on {site}. It can check it all the same. If you write your posts in it, {site} may have changed its page: please send us the diagnostics below.',
    es: 'Está en un cuadro que Plainpost no conoce en {site}. Puede revisarlo de todos modos. Si ahí escribe sus publicaciones, es posible que {site} haya cambiado su página: envíenos el diagnóstico de abajo.',
  },
  askFirst: {
    en: 'The browser will ask you to allow it for {host} alone. You can turn it off here at any time.',
    es: 'El navegador le pedirá permiso solo para {host}. Puede desactivarlo aquí cuando quiera.',
  },
  notAllowed: {
    en: 'The browser did not allow it, so nothing has changed.',
    es: 'El navegador no lo permitió, así que nada ha cambiado.',
  },
  turnOn: { en: 'Turn on for {host}', es: 'Activar en {host}' },
  turnOff: { en: 'Turn off for {host}', es: 'Desactivar en {host}' },
  turnedOff: {
    en: 'Turned off. If a sidebar is still open on the page, it goes when you load the page again.',
    es: 'Desactivado. Si queda un panel abierto en la página, se irá al cargarla de nuevo.',
  },
  other: {
    en: 'Plainpost can check any box you write in. Click into the box first, then come back here.',
    es: 'Plainpost puede revisar cualquier cuadro donde escriba. Primero haga clic en el cuadro y luego vuelva aquí.',
  },
  attach: { en: 'Check the box I am in', es: 'Revisar el cuadro donde estoy' },
  attachTo: { en: 'Attach to this box', es: 'Usar en este cuadro' },
  keys: {
    en: 'The same is in the menu of every box (right-click).',
    es: 'Lo mismo está en el menú de cada cuadro (clic derecho).',
  },
  notSeen: { en: 'Plainpost does not see my box', es: 'Plainpost no ve mi cuadro' },
  whatIsIn: {
    en: 'Click into the box, open this again and send us what stands here. It tells how the boxes on this page are made: roles, test ids, versions, the website, and of labels only words such as “post” or “reply”. It holds nothing you wrote, no names and no links. Read it before you send it.',
    es: 'Haga clic en el cuadro, vuelva a abrir esto y envíenos lo que aparece aquí. Dice cómo están hechos los cuadros de esta página: roles, identificadores de prueba, versiones, el sitio web y, de las etiquetas, solo palabras como «publicar» o «responder». No contiene nada de lo que escribió, ni nombres ni enlaces. Léalo antes de enviarlo.',
  },
  diagnostics: { en: 'Diagnostics', es: 'Diagnóstico' },
  copy: { en: 'Copy diagnostics', es: 'Copiar diagnóstico' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  notCopied: {
    en: 'The browser does not allow copying here. Select the text and copy it.',
    es: 'El navegador no permite copiar aquí. Seleccione el texto y cópielo.',
  },
  everywhere: { en: 'On everywhere', es: 'Activo en todas partes' },
  allOff: {
    en: 'Plainpost is off everywhere: it reads nothing and marks nothing, in every open tab.',
    es: 'Plainpost está apagado en todas partes: no lee ni marca nada en ninguna pestaña.',
  },
  switchedOff: {
    en: 'You switched it off here. Nothing is read or marked on {site}.',
    es: 'Usted lo desactivó aquí. No se lee ni se marca nada en {site}.',
  },
  anyBoxOff: {
    en: 'Your agency has Plainpost work on its chosen sites only.',
    es: 'Su organismo usa Plainpost solo en los sitios que eligió.',
  },
  otherSitesOff: {
    en: 'Your agency decided that no further site is turned on here.',
    es: 'Su organismo decidió que aquí no se active ningún otro sitio.',
  },
  stale: {
    en: 'This tab was open before Plainpost was installed or updated. Reload it to start. A draft you have not posted may be lost: copy it first.',
    es: 'Esta pestaña ya estaba abierta cuando Plainpost se instaló o se actualizó. Cárguela de nuevo para empezar. Un borrador sin publicar puede perderse: cópielo antes.',
  },
  reload: { en: 'Reload this tab', es: 'Cargar de nuevo esta pestaña' },
  practice: { en: 'Practice', es: 'Practicar' },
  news: { en: 'What is new', es: 'Novedades' },
  notSeenYet: { en: ', not read yet', es: ', sin leer' },
  version: { en: 'Version {version}', es: 'Versión {version}' },
  openLibrary: { en: 'Open the library', es: 'Abrir la biblioteca' },
  openReview: { en: 'Review a post', es: 'Revisar una publicación' },
  privacy: {
    en: 'Plainpost reads the box you write in and the pictures beside it, in this browser. A draft leaves it only when you send it for review, to your agency’s own folder.',
    es: 'Plainpost lee el cuadro donde escribe y las imágenes que lo acompañan, en este navegador. Un borrador sale de él solo cuando usted lo envía a revisión, a la carpeta de su organismo.',
  },
} satisfies Record<string, Texts>;
