import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the page of records. */
export const recordsTexts = {
  title: { en: 'Records', es: 'Registros' },
  heading: { en: 'Records of what was checked', es: 'Registros de lo que se revisó' },
  about: {
    en: 'Each time you press a site’s own Post button, Plainpost writes down what stood in the box and what was checked. It stays on this computer; only a number and a hash go to your agency’s folder, where there is one.',
    es: 'Cada vez que usted pulsa el botón Publicar del sitio, Plainpost anota lo que había en el cuadro y lo que se revisó. Se queda en esta computadora; a la carpeta de su organismo, si la hay, solo van un número y un hash.',
  },
  notHeading: { en: 'What this is not', es: 'Lo que esto no es' },
  choices: { en: 'Keeping records', es: 'Llevar registros' },
  keep: { en: 'Keep records on this computer', es: 'Llevar registros en esta computadora' },
  what: { en: 'What is kept of a text', es: 'Qué se guarda del texto' },
  whole: { en: 'The whole text', es: 'El texto completo' },
  hash: {
    en: 'Only its SHA-256: it can prove a text you have, and tells nobody what it was',
    es: 'Solo su SHA-256: sirve para probar un texto que usted tenga y no revela cuál era',
  },
  retention: { en: 'Erase contents after', es: 'Borrar los contenidos después de' },
  never: { en: 'Never by itself', es: 'Nunca automáticamente' },
  days: { en: '{days} days', es: '{days} días' },
  notKept: {
    en: 'This choice could not be kept: the browser refused.',
    es: 'No se pudo guardar esta elección: el navegador lo impidió.',
  },
  on: { en: 'On since {since}', es: 'Activado desde el {since}' },
  onNow: { en: 'On', es: 'Activado' },
  off: {
    en: 'Off. Nothing is written down until somebody switches it on.',
    es: 'Desactivado. No se anota nada hasta que alguien lo active.',
  },
  anchored: {
    en: 'record {number} anchored in {host} {ago}',
    es: 'registro {number} anclado en {host} {ago}',
  },
  noAnchor: { en: 'nothing anchored in {host} yet', es: 'todavía nada anclado en {host}' },
  noFolder: { en: 'no shared folder to anchor them in', es: 'sin carpeta compartida donde anclarlos' },
  anchorTrouble: {
    en: 'The newest records are not anchored: {why}',
    es: 'Los registros más recientes no están anclados: {why}',
  },
  listHeading: { en: 'The records', es: 'Los registros' },
  search: { en: 'Search', es: 'Buscar' },
  site: { en: 'Site', es: 'Sitio' },
  allSites: { en: 'All sites', es: 'Todos los sitios' },
  none: { en: 'There are no records yet.', es: 'Todavía no hay registros.' },
  nothingFound: { en: 'No record has these words.', es: 'Ningún registro contiene esas palabras.' },
  more: { en: 'Show older records', es: 'Mostrar registros anteriores' },
  newest: { en: 'The newest {count} are shown.', es: 'Se muestran los {count} más recientes.' },
  all: { en: 'All records', es: 'Todos los registros' },
  record: { en: 'Record {number}', es: 'Registro {number}' },
  noRecord: { en: 'There is no record {number}.', es: 'No existe el registro {number}.' },
  partOf: { en: 'Text {part} of {parts}', es: 'Texto {part} de {parts}' },
  shortcut: {
    en: 'Post was pressed, by the site’s shortcut',
    es: 'Se pulsó Publicar, con el atajo del sitio',
  },
  pressedControl: { en: 'The button “{control}” was pressed', es: 'Se pulsó el botón «{control}»' },
  noIssues: { en: 'The checks found nothing in it.', es: 'Las revisiones no hallaron nada en él.' },
  noMedia: { en: 'Nothing attached', es: 'Sin adjuntos' },
  noTemplate: { en: 'None', es: 'Ninguna' },
  noApprovals: { en: 'Nobody’s answer came with it.', es: 'No llevaba la respuesta de nadie.' },
  refused: {
    en: 'The site may have refused it after that: Plainpost sees the press, not what the site does with it.',
    es: 'Es posible que el sitio lo haya rechazado después: Plainpost ve la pulsación, no lo que el sitio hace con ella.',
  },
} satisfies Record<string, Texts>;

/** How many records there are. */
export const recordsCount: CountedTexts = {
  en: { one: '{count} record', other: '{count} records' },
  es: { one: '{count} registro', other: '{count} registros' },
};

/** How much was open in a post when Post was pressed. */
export const openCount: CountedTexts = {
  en: { one: '{count} open', other: '{count} open' },
  es: { one: '{count} abierto', other: '{count} abiertos' },
};

/** How much was posted all the same. */
export const waivedCount: CountedTexts = {
  en: { one: '{count} posted all the same', other: '{count} posted all the same' },
  es: { one: '{count} se publicó igualmente', other: '{count} se publicaron igualmente' },
};

/** How many texts one press sent off. */
export const partsCount: CountedTexts = {
  en: { one: '{count} text', other: '{count} texts' },
  es: { one: '{count} texto', other: '{count} textos' },
};
