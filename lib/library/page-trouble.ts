import type { Texts } from '@/lib/checks/texts';
import type { Library } from './library';
import { refusalOf, type StorageRefusal } from './storage-problem';

const texts: Readonly<Record<StorageRefusal, Texts>> = {
  full: {
    en: 'There is no room left on this computer, so this change was not kept; everything before it was. Free some disk space, or export the library.',
    es: 'En esta computadora ya no hay espacio y por eso este cambio no se guardó; todo lo anterior sí. Libere espacio en el disco o exporte la biblioteca.',
  },
  blocked: {
    en: 'This browser does not let Plainpost store anything here (a private window does that). Nothing you change here will be kept.',
    es: 'Este navegador no deja que Plainpost guarde nada aquí (pasa en las ventanas privadas). No se guardará nada de lo que cambie.',
  },
  newer: {
    en: 'A newer Plainpost has opened the library. Reload this page to go on; copy first what you typed in the last moments.',
    es: 'Un Plainpost más nuevo abrió la biblioteca. Vuelva a cargar esta página para continuar; copie antes lo que acaba de escribir.',
  },
  unreadable: {
    en: 'The library cannot be read or written just now. Reload this page; if that does not help, reopen the browser.',
    es: 'Por ahora no se puede leer ni escribir la biblioteca. Vuelva a cargar esta página; si eso no ayuda, abra de nuevo el navegador.',
  },
};
const waiting: Texts = {
  en: 'Another page of Plainpost still holds the library in an older form. Close or reload it, and this page goes on by itself.',
  es: 'Otra página de Plainpost todavía tiene abierta la biblioteca en una forma anterior. Ciérrela o vuelva a cargarla y esta continuará sola.',
};

/** The sentence for a person on the library page when the database refuses. */
export const pageTrouble = (error: unknown): Texts => texts[refusalOf(error)];

/**
 * Hears when another page stands in the way of the database, or opened it in a newer form; null once it is open.
 * @returns ends it
 */
export function watchPageTrouble(library: Library, tell: (trouble: Texts | null) => void): () => void {
  const blocked = () => tell(waiting);
  const ready = () => tell(null);
  const newer = ({ newVersion }: IDBVersionChangeEvent) => {
    if (newVersion === null) return true;
    // This page knows the older form only: what it would write must not get among the newer, so it stays closed.
    library.close();
    tell(texts.newer);
    return false;
  };
  library.on('blocked', blocked);
  library.on('ready', ready, true);
  library.on('versionchange', newer);
  return () => {
    library.on('blocked').unsubscribe(blocked);
    library.on('ready').unsubscribe(ready);
    library.on('versionchange').unsubscribe(newer);
  };
}
