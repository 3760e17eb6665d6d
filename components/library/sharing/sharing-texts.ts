import type { Texts } from '@/lib/checks/texts';
import type { Role } from '@/lib/sharing';

/** The words of the library that is followed. */
export const sharingTexts = {
  title: { en: 'Sharing', es: 'Compartir' },
  line: {
    en: 'Library of {name}, version {version}, {ago}',
    es: 'Biblioteca de {name}, versión {version}, {ago}',
  },
  state: { en: 'The library you follow', es: 'La biblioteca que sigue' },
  published: { en: 'Published', es: 'Publicada' },
  publishedBy: { en: '{when}, by {by}', es: '{when}, por {by}' },
  received: { en: 'Received', es: 'Recibida' },
  looked: { en: 'Last looked', es: 'Última consulta' },
  folder: { en: 'Folder', es: 'Carpeta' },
  note: { en: 'Note', es: 'Nota' },
  templates: { en: 'Templates', es: 'Plantillas' },
  elsewhere: {
    en: 'Your IT prescribes a library at another address than the one you follow. Follow that one; until then what you have goes on working.',
    es: 'El equipo de informática prescribe una biblioteca en una dirección distinta de la que sigue. Siga esa; hasta entonces, lo que tiene sigue funcionando.',
  },
  lookNow: { en: 'Look now', es: 'Consultar ahora' },
  same: { en: 'You have the newest version.', es: 'Usted tiene la versión más reciente.' },
  new: { en: 'Version {version} has arrived.', es: 'Llegó la versión {version}.' },
  trouble: { en: '{why} (looked {ago})', es: '{why} (consulta: {ago})' },
  newKeys: { en: 'Look at the new keys', es: 'Ver las claves nuevas' },
  allow: { en: 'Allow it again', es: 'Permitirlo de nuevo' },
  giveLogin: { en: 'Give the login', es: 'Dar los datos de acceso' },
  copy: { en: 'Copy the address for colleagues', es: 'Copiar la dirección para colegas' },
  copied: {
    en: 'Copied, with the key in it: whoever opens it need not compare anything.',
    es: 'Copiada, con la clave incluida: quien la abra no tiene que comparar nada.',
  },
  role: { en: 'What you may do', es: 'Lo que usted puede hacer' },
  tryRole: { en: 'Try again what I may do', es: 'Comprobar otra vez lo que puedo hacer' },
  tried: { en: 'Tried {ago}.', es: 'Comprobado: {ago}.' },
  notTried: { en: 'Not tried yet.', es: 'Aún no comprobado.' },
  people: { en: 'Whose signatures count', es: 'De quién valen las firmas' },
  mayPublish: { en: 'may publish', es: 'puede publicar' },
  mayReview: { en: 'may review', es: 'puede revisar' },
  mayNothing: { en: 'no longer', es: 'ya no' },
  more: { en: 'Login, address and leaving', es: 'Acceso, dirección y abandono' },
  login: {
    en: 'A login for {user} is kept for this address.',
    es: 'Se guardan los datos de acceso de {user} para esta dirección.',
  },
  noLogin: {
    en: 'No login is kept: the browser’s own is used, if there is one.',
    es: 'No se guardan datos de acceso: se usan los del navegador, si los hay.',
  },
  forget: { en: 'Forget the login', es: 'Olvidar los datos de acceso' },
  forgotten: { en: 'The login is forgotten.', es: 'Los datos de acceso se borraron.' },
  move: { en: 'Follow a library at another address', es: 'Seguir una biblioteca en otra dirección' },
  leave: { en: 'Leave this library', es: 'Dejar esta biblioteca' },
  leaveHelp: {
    en: 'Its templates and its style guide go from this browser. What you wrote yourself stays.',
    es: 'Sus plantillas y su guía de estilo desaparecen de este navegador. Lo que usted escribió se conserva.',
  },
  saveFirst: { en: 'Save it as a file first', es: 'Guardarla antes como archivo' },
  leaveNow: { en: 'Leave it now', es: 'Dejarla ahora' },
  stay: { en: 'Stay', es: 'Quedarse' },
  left: {
    en: 'You do not follow the library any more.',
    es: 'Ya no sigue la biblioteca.',
  },
} satisfies Record<string, Texts>;

/** What each role is, in one sentence. */
export const roleTexts: Readonly<Record<Role, { readonly name: Texts; readonly may: Texts }>> = {
  staff: {
    name: { en: 'Staff', es: 'Personal' },
    may: {
      en: 'You use what is published here, and keep templates of your own beside it.',
      es: 'Usted usa lo que se publica aquí y guarda junto a ello sus propias plantillas.',
    },
  },
  reviewer: {
    name: { en: 'Reviewer', es: 'Revisor' },
    may: {
      en: 'You also answer the drafts that colleagues send for review.',
      es: 'Usted también responde a los borradores que sus colegas envían a revisión.',
    },
  },
  lead: {
    name: { en: 'Lead', es: 'Responsable' },
    may: {
      en: 'You may write to the library’s folder: change templates and style guide and publish them to everybody.',
      es: 'Usted puede escribir en la carpeta de la biblioteca: cambiar plantillas y guía de estilo y publicarlas para todos.',
    },
  },
};
