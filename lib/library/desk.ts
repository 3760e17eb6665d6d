import type { InterfaceLanguage } from '@/lib/checks/texts';
import { authorOf, renameAuthor } from './author';
import { type Ground, told } from './change';
import { createDraftDesk } from './draft-desk';
import { createGuideDesk } from './guide-desk';
import type { Guide, Library, Revision } from './library';
import { createLifeDesk } from './life-desk';
import { listAll, listSome } from './listed';
import { createRemovalDesk } from './removal-desk';
import { type Stand, standOf } from './stand';
import type { Author, Template } from './template';

/** One line of the list of templates; what is shown is `proposal ?? used`. */
export interface Listed {
  readonly id: string;
  /** What is in use, or was: approved or retired. */
  readonly used?: Template;
  /** The version that is being prepared: draft or in review. */
  readonly proposal?: Template;
  /** It goes out of the shared library at the next publication. */
  readonly withdrawn?: true;
}

/** What was done, or one clear sentence why not; then nothing at all was changed. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Approved and in use; with `waits`, the sentence on who must approve too before it is. */
export type Approved = Done & { readonly waits?: string };

/** What was removed, or why nothing was. */
export type Removed =
  | {
      readonly ok: true /** For `restore`, which puts everything back. */;
      readonly revisions: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

/** One template's id, or those of many: either all of them are changed or none is. */
export type Ids = string | readonly string[];

/**
 * What a lead does with templates and style guide. Every call is one transaction. What gives no `Done` rejects, when
 * the database refuses, with an Error whose message is a sentence for the person.
 */
export interface Desk {
  /** How the person stands to a shared library. Safe in a liveQuery. */
  stand(): Promise<Stand>;
  /** Who works here; name '' until given. */
  author(): Promise<Author>;
  rename(name: string): Promise<Author>;

  /** All templates, each id once: an agency's own over those it subscribes to, these over the starter's. Safe in a liveQuery. */
  list(): Promise<readonly Listed[]>;
  /** Safe in a liveQuery. */
  read(id: string): Promise<Listed | undefined>;

  /** Starts a new template: a draft of the working library, to be looked at again in a year. */
  create(start: Partial<Template>): Promise<Template>;
  /** Keeps what was typed. What is in use stays so; a changed text is a draft again and needs every approval anew. */
  save(proposal: Template): Promise<Template>;
  /** Drops the version that is being prepared; a revision keeps it. */
  discard(id: string): Promise<Done>;

  send(ids: Ids, note?: string): Promise<Done>;
  /** With a note on what has to change. */
  sendBack(id: string, note: string): Promise<Done>;
  /** A draft is sent for review by it too. */
  approve(ids: Ids, note?: string): Promise<Approved>;
  retire(ids: Ids, note?: string): Promise<Done>;
  /** Takes what was retired into use again, as it was. */
  bringBack(ids: Ids): Promise<Done>;
  /** Adds and takes away tags, which need no approval. */
  tag(
    ids: Ids,
    change: { readonly add?: readonly string[]; readonly drop?: readonly string[] },
  ): Promise<Done>;
  /** Revisions keep it all. What is shared goes at the next publication, until then `restore` keeps it. */
  remove(ids: Ids): Promise<Removed>;

  /** Everything that happened to a template, newest first. Safe in a liveQuery. */
  history(id: string): Promise<readonly Revision[]>;
  /** Puts back what was removed or discarded; any other text becomes a new draft beside what is in use. */
  restore(revisions: Ids): Promise<Done>;

  /** 'changed' falls back to 'used', and that to what holds until an agency decides (version 0). Safe in a liveQuery. */
  guide(state: Guide['state']): Promise<Guide>;
  /** Keeps what is being changed, beside the guide in use. */
  saveGuide(changed: Guide): Promise<void>;
  /** Takes the changed guide into use. */
  applyGuide(): Promise<Done>;
  /** Drops the changes. */
  dropGuide(): Promise<Done>;
  /** The guides that were in use before, newest first; `saveGuide` brings one back. Safe in a liveQuery. */
  pastGuides(): Promise<readonly Guide[]>;
}

/**
 * Makes the desk of a database.
 * @param now ms since 1970
 * @param language asked at each call, for the language of sentences to the person
 */
export function createDesk(
  library: Library,
  {
    now = Date.now,
    language = () => 'en',
  }: { readonly now?: () => number; readonly language?: () => InterfaceLanguage } = {},
): Desk {
  const ground: Ground = { library, now, language };
  return {
    stand: () => standOf(library),
    author: () => authorOf(library),
    rename: (name) => told(ground, () => renameAuthor(library, name)),
    list: () => listAll(library),
    read: async (id) => (await listSome(library, [id])).get(id),
    ...createDraftDesk(ground),
    ...createLifeDesk(ground),
    ...createRemovalDesk(ground),
    ...createGuideDesk(ground),
  };
}
