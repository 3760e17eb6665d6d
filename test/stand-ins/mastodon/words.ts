import { inLanguage } from '../shared/language';

// Source of the English words: mastodon/mastodon, features/compose and features/alt_text_modal.
const en = {
  placeholder: 'What’s on your mind?',
  warning: 'Content warning (optional)',
  addWarning: 'Add content warning',
  addImages: 'Add images, a video or an audio file',
  post: 'Post',
  reply: 'Reply',
  cancelReply: 'Cancel reply',
  edit: 'Edit',
  remove: 'Delete',
  addAlt: 'Add alt text',
  describe: 'Describe this for people with visual impairments…',
  done: 'Done',
  cancel: 'Cancel',
  sent: 'Post published.',
  search: 'Search or paste URL',
  home: 'Home',
  favourite: 'Favorite',
  boost: 'Boost',
  places: ['Home', 'Notifications', 'Explore', 'Live feeds', 'Bookmarks', 'Preferences'],
  now: 'now',
};

type Words = typeof en;

const es: Words = {
  placeholder: '¿En qué estás pensando?',
  warning: 'Advertencia de contenido (opcional)',
  addWarning: 'Añadir advertencia de contenido',
  addImages: 'Añadir imágenes, un video o un archivo de audio',
  post: 'Publicar',
  reply: 'Responder',
  cancelReply: 'Cancelar la respuesta',
  edit: 'Editar',
  remove: 'Eliminar',
  addAlt: 'Añadir texto alternativo',
  describe: 'Describir para personas con discapacidad visual…',
  done: 'Hecho',
  cancel: 'Cancelar',
  sent: 'Publicado.',
  search: 'Buscar o pegar URL',
  home: 'Inicio',
  favourite: 'Favorito',
  boost: 'Impulsar',
  places: ['Inicio', 'Notificaciones', 'Explorar', 'Cronologías', 'Marcadores', 'Preferencias'],
  now: 'ahora',
};

const de: Words = {
  placeholder: 'Was gibt’s Neues?',
  warning: 'Inhaltswarnung (optional)',
  addWarning: 'Inhaltswarnung hinzufügen',
  addImages: 'Bilder, ein Video oder eine Audiodatei hinzufügen',
  post: 'Veröffentlichen',
  reply: 'Antworten',
  cancelReply: 'Antwort abbrechen',
  edit: 'Bearbeiten',
  remove: 'Löschen',
  addAlt: 'Bildbeschreibung hinzufügen',
  describe: 'Beschreibe für Menschen mit Sehbehinderung …',
  done: 'Fertig',
  cancel: 'Abbrechen',
  sent: 'Beitrag veröffentlicht.',
  search: 'Suchen oder URL einfügen',
  home: 'Startseite',
  favourite: 'Favorisieren',
  boost: 'Teilen',
  places: ['Startseite', 'Mitteilungen', 'Entdecken', 'Live-Feeds', 'Lesezeichen', 'Einstellungen'],
  now: 'jetzt',
};

export const words = inLanguage({ en, es, de });
