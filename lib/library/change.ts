import { type InterfaceLanguage, type Parameters, say, type Texts } from '@/lib/checks/texts';
import { authorOf } from './author';
import type { Library } from './library';
import { pageTrouble } from './page-trouble';
import { type Stand, standOf } from './stand';
import type { Author } from './template';

/** What every change rests on. */
export interface Ground {
  readonly library: Library;
  /** ms since 1970. */
  readonly now: () => number;
  readonly language: () => InterfaceLanguage;
}

/** Who makes a change, and when. */
export interface Moment {
  readonly by: Author;
  /** ms since 1970. */
  readonly at: number;
  /** How that person stands to a shared library. */
  readonly stand: Stand;
}

const refusal = Symbol('refused');

/** Ends a change with a sentence for the person; what it wrote is undone. */
export function refuse({ language }: Ground, texts: Texts, parameters?: Parameters): never {
  throw new Error(say(texts, language(), parameters), { cause: refusal });
}

/** Runs one change as one transaction; rejects with an Error whose message is a sentence for the person. */
export async function change<Value>(
  ground: Ground,
  work: (moment: Moment) => Promise<Value>,
): Promise<Value> {
  const { library, now } = ground;
  const { templates, proposals, revisions, guides, pastGuides, installation, shared, withdrawn } = library;
  const tables = [templates, proposals, revisions, guides, pastGuides, installation, shared, withdrawn];
  return told(ground, async () =>
    library.transaction('rw', tables, async () =>
      work({ by: await authorOf(library), at: now(), stand: await standOf(library) }),
    ),
  );
}

/** What else the database is asked for; rejects as a change does. */
export async function told<Value>(ground: Ground, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new Error(whyNot(ground, error), { cause: error });
  }
}

/** Runs one change as one transaction, and says in one sentence why it was not made. */
export async function attempt<Value>(
  ground: Ground,
  work: (moment: Moment) => Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string }> {
  try {
    return { ok: true, value: await change(ground, work) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function whyNot({ language }: Ground, error: unknown): string {
  if (error instanceof Error && error.cause === refusal) return error.message;
  return say(pageTrouble(error), language());
}
