import Dexie from 'dexie';
import * as v from 'valibot';
import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { dayOf } from './calendar-day';
import { fillTemplate } from './fill-template';
import { findTemplates } from './find-templates';
import { inTime } from './in-time';
import { isInUse } from './is-in-use';
import type { Library } from './library';
import { openAnew } from './open-anew';
import { seedStarter } from './seed-starter';
import { starterTemplates } from './starter';
import { storageProblem } from './storage-problem';
import type { FieldValues, Filled, Template, TemplateSummary, TemplateToFill } from './template';
import { templateSchema } from './template-schema';
import { templateToFill } from './template-to-fill';

/** Finds, reads and fills templates. Never rejects: when the database refuses, the starter templates stand in. */
export interface Librarian {
  find(query: string): Promise<TemplateSummary[]>;
  /** One approved template, with its blocks' fields and its other languages; null when there is none with this id. */
  read(id: string): Promise<TemplateToFill | null>;
  /** The text for a site, by the site's id; without one, that for every site. */
  fill(id: string, values: FieldValues, site?: string): Promise<Filled>;
  /** One sentence on what was wrong with the database at the last call; null when all was well. */
  notice(): string | null;
}

interface Shelf {
  readonly templates: readonly Template[];
  readonly trouble: Texts | null;
}

/** The same template in two libraries is shown once, from the first of these. */
const preferred: readonly Template['library'][] = ['subscribed', 'private', 'working', 'starter'];

/** How long the database may take, and how long it is left alone after it refused, both in ms. */
const patience = 4_000;
const rest = 30_000;

const gone: Texts = {
  en: 'This template is no longer in the library.',
  es: 'Esta plantilla ya no está en la biblioteca.',
};

const isNoStarter = ({ library }: Template): boolean => library !== 'starter';

const refusal = (why: string): Filled => ({ ok: false, problems: { '': why }, preview: '' });

/**
 * Makes the librarian of a database; `language` is asked at each call for the language of sentences to a person, and
 * `timeZone` for the agency's clock.
 */
export function createLibrarian(
  library: Library,
  {
    language = () => 'en',
    now = Date.now,
    timeZone = () => undefined,
    withStarter = () => true,
  }: {
    language?: () => InterfaceLanguage;
    now?: () => number;
    timeZone?: () => string | undefined | Promise<string | undefined>;
    /** Whether the templates that come with Plainpost are offered. */
    withStarter?: () => boolean;
  } = {},
): Librarian {
  let shelf: Promise<Shelf> | null = null;
  let trouble: Texts | null = null;
  const forget = () => {
    shelf = null;
  };
  const shelves = `idb://${library.name}/templates/`;
  Dexie.on('storagemutated', (changed) => {
    if (Object.keys(changed).some((place) => place.startsWith(shelves))) forget();
  });

  const fetch = async (): Promise<Shelf> => {
    const fetched = await fetchShelf(library);
    if (fetched.trouble)
      setTimeout(() => {
        openAnew(library);
        forget();
      }, rest);
    return fetched;
  };
  const look = async (): Promise<Shelf> => {
    shelf ??= fetch();
    const found = await shelf;
    trouble = found.trouble;
    return withStarter() ? found : { ...found, templates: found.templates.filter(isNoStarter) };
  };
  const find = (templates: readonly Template[], id: string) =>
    templates.find((template) => template.id === id);

  return {
    find: async (query) => {
      const { templates } = await look();
      const today = dayOf(now());
      return findTemplates(
        templates.filter((one) => isInUse(one, today)),
        query,
        today,
      );
    },
    read: async (id) => {
      const { templates } = await look();
      const template = find(templates, id);
      return template?.status === 'approved' ? templateToFill(template, templates, dayOf(now())) : null;
    },
    fill: async (id, values, site) => {
      const { templates } = await look();
      const template = find(templates, id);
      if (!template) return refusal(say(gone, language()));
      const zone = await timeZone();
      const blocks = templates.filter(({ block }) => block !== undefined);
      return fillTemplate(template, values, {
        ...{ language: language(), site, blocks, today: dayOf(now()) },
        ...(zone !== undefined && { timeZone: zone }),
      });
    },
    notice: () => trouble && say(trouble, language()),
  };
}

async function fetchShelf(library: Library): Promise<Shelf> {
  let trouble: Texts | null = null;
  try {
    await inTime(seedStarter(library), patience);
  } catch (error) {
    trouble = storageProblem(error);
  }
  try {
    const rows = await inTime(library.templates.toArray(), patience);
    const sound = rows.filter((row) => v.is(templateSchema, row));
    return { templates: once(trouble ? [...sound, ...starterTemplates()] : sound), trouble };
  } catch (error) {
    return { templates: starterTemplates(), trouble: storageProblem(error) };
  }
}

function once(templates: readonly Template[]): Template[] {
  // What is retired hides what it came from; a draft, as older versions kept them here, hides nothing.
  const rank = ({ library, status }: Template) =>
    preferred.indexOf(library) + (status === 'approved' || status === 'retired' ? 0 : preferred.length);
  const best = new Map<string, Template>();
  for (const template of templates) {
    const other = best.get(template.id);
    if (!other || rank(template) < rank(other)) best.set(template.id, template);
  }
  return [...best.values()];
}
