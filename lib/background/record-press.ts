import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { anchorSoon, recordPress, recordsSetting, sharedLibrary } from '@/lib/evidence';
import { type GuideFollower, type Librarian, type Library, pageTrouble } from '@/lib/library';
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

const unrecorded: Texts = {
  en: 'This press of Post is in no record: {why}',
  es: 'Esta pulsación de Publicar no consta en ningún registro: {why}',
};

/** Answers 'record': writes down that Post was pressed, where records are switched on, and has the head anchored. */
export function createRecordPress(needs: Needs): Handlers<unknown>['record'] {
  const { library, guides, librarian, language, now = Date.now } = needs;
  return async (made) => {
    const at = now();
    try {
      const settings = await recordsSetting.getValue();
      if (!settings.on) return null;
      const { guide } = await guides.current();
      await recordPress(library, made, {
        ...{ settings, guide, at },
        siteName: siteById(made.site)?.name ?? made.site,
        shared: await sharedLibrary(library).catch(() => null),
        versionOf: async (id) => (await librarian.read(id).catch(() => null))?.version ?? null,
      });
    } catch (error) {
      const why = say(pageTrouble(error), language());
      throw new Error(say(unrecorded, language(), { why }), { cause: error });
    }
    anchorSoon(library);
    return null;
  };
}
