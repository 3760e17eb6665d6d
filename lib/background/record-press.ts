import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { anchorSoon, libraryInUse, recordPress } from '@/lib/evidence';
import { forgetAside } from '@/lib/evidence/outbox';
import type { GuideFollower, Librarian, Library } from '@/lib/library';
import { refusalOf, type StorageRefusal } from '@/lib/library/storage-problem';
import { recordsSettings } from '@/lib/settings';
import { siteById } from '@/lib/sites';
import type { Handlers } from './serve';

interface Needs {
  readonly library: Library;
  readonly guides: Pick<GuideFollower, 'current'>;
  readonly librarian: Pick<Librarian, 'read'>;
  readonly language: () => InterfaceLanguage;
  /** ms since 1970. */
  readonly now?: () => number;
}

const unrecorded: Readonly<Record<StorageRefusal, Texts>> = {
  full: {
    en: 'You pressed Post, and no record of it was kept: there is no room left on this computer.',
    es: 'Usted pulsó Publicar y no quedó registro: en esta computadora ya no hay espacio.',
  },
  blocked: {
    en: 'You pressed Post, and no record of it was kept: this browser does not let Plainpost store anything here.',
    es: 'Usted pulsó Publicar y no quedó registro: este navegador no deja que Plainpost guarde nada aquí.',
  },
  newer: {
    en: 'You pressed Post, and no record of it was kept: the database was last used by a newer Plainpost. Reopen the browser to update.',
    es: 'Usted pulsó Publicar y no quedó registro: la base de datos se usó con un Plainpost más nuevo. Abra de nuevo el navegador para actualizarlo.',
  },
  unreadable: {
    en: 'You pressed Post, and no record of it was kept: the database cannot be written just now. Reopening the browser usually helps.',
    es: 'Usted pulsó Publicar y no quedó registro: por ahora no se puede escribir en la base de datos. Abrir de nuevo el navegador suele bastar.',
  },
};

/** Answers 'record': writes down that Post was pressed, where records are switched on, and has the head anchored. */
export function createRecordPress(needs: Needs): Handlers<unknown>['record'] {
  const { library, guides, librarian, language, now = Date.now } = needs;
  let turn: Promise<unknown> = Promise.resolve();

  async function write(made: Parameters<Handlers<unknown>['record']>[0]) {
    try {
      const settings = await recordsSettings.getValue();
      if (settings.on) {
        const { guide } = await guides.current();
        await recordPress(library, made, {
          ...{ settings, guide, at: Math.min(made.at, now()) },
          siteName: siteById(made.site)?.name ?? made.site,
          shared: await libraryInUse(library).catch(() => null),
          versionOf: async (id) => (await librarian.read(id).catch(() => null))?.version ?? null,
        });
        void anchorSoon(library);
      }
      void forgetAside(made.id);
      return null;
    } catch (error) {
      return { why: say(unrecorded[refusalOf(error)], language()) };
    }
  }

  return (made) => {
    // One after the other: the same press may come twice, by its message and by what the page put aside.
    const written = turn.then(() => write(made));
    turn = written;
    return written;
  };
}
