import { type Check, createChecker, type Report } from '@/lib/checks';
import type { Dictionary } from '@/lib/checks/spelling';
import type { Ears, Order } from './line';
import type { PlannedPost } from './planned-post';
import { readDictionaries } from './read-dictionaries';

/** How long posts are examined before anything else has its turn, ms: a stop is heard after it at the latest. */
const slice = 40;

interface Prepared {
  readonly check: Check;
  readonly speaks: 'en' | 'es';
}

/** Prepares a style guide, its dictionaries first where they are wanted. */
async function prepare(order: Order & { what: 'prepare' }): Promise<Prepared> {
  const { guide, speaks, dictionaries } = order;
  const known: ReadonlyMap<string, Dictionary> =
    dictionaries === undefined ? new Map() : await readDictionaries(dictionaries, guide.agency.languages);
  const dictionary = (language: string) => known.get(language.split('-', 1)[0] ?? '');
  return { check: createChecker(guide, { dictionary }), speaks };
}

function examine({ check, speaks }: Prepared, { text, ...known }: PlannedPost): Report {
  return check(text, { now: Date.now(), interfaceLanguage: speaks, ...known });
}

/** Takes orders, and answers them a slice at a time, so that whoever shares the thread with it is never kept waiting. */
export function examineInSlices({ hear, broke }: Ears): (order: Order) => void {
  let prepared: Promise<Prepared> | undefined;
  const running = new Set<number>();

  async function run({ run, posts }: Order & { what: 'examine' }): Promise<void> {
    const ready = await prepared;
    if (ready === undefined) return;
    for (let from = 0; from < posts.length && running.has(run); ) {
      const reports: Report[] = [];
      const until = performance.now() + slice;
      do {
        const post = posts[from + reports.length];
        if (post === undefined) break;
        reports.push(examine(ready, post));
      } while (performance.now() < until);
      hear({ run, from, reports });
      from += reports.length;
      await new Promise((resolve) => setTimeout(resolve));
    }
    running.delete(run);
  }

  return (order) => {
    if (order.what === 'prepare') {
      prepared = prepare(order);
      prepared.catch(broke);
    } else if (order.what === 'stop') running.delete(order.run);
    else {
      running.add(order.run);
      run(order).catch(broke);
    }
  };
}
