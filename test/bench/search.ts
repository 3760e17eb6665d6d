import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Library from '../../lib/library/index.ts';
import { median } from './measure.ts';
import { manyTemplates } from './templates.ts';

/** What finding one of so many templates costs, ms. */
export interface SearchCost {
  readonly templates: number;
  /** The median of all queries, and the slowest. */
  readonly search: number;
  readonly slowest: number;
  /** The median of what a person types, looked for anew after every key, and the slowest of them. */
  readonly keystroke: number;
  readonly slowestKeystroke: number;
  /** With a word that is mistyped. */
  readonly mistyped: number;
  /** Reading all of them once, in small pieces while the page is used. */
  readonly reading: number;
  /** One of them changed, and searched for again. */
  readonly change: number;
  readonly sort: number;
  readonly filter: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}.output/bench/library`;
const queries = [
  ...[
    'r',
    'road',
    'road cl',
    'road closure',
    'evacuation order zone',
    'boil water',
    'fire',
    'snow plow route',
  ],
  ...[
    'riverton',
    'street name',
    'cierre',
    'evacuación',
    'meeting agenda',
    'council 214',
    '4721',
    'flood shelter',
  ],
];
const typed = ['road closure', 'evacuation order', 'boil water', 'council 214', 'cierre de calle', 'zone 12'];
/** Every query that typing them asks, from the first letter on. */
const keystrokes = typed.flatMap((words) => [...words].map((_letter, at) => words.slice(0, at + 1)));
const typos = ['evacuaton', 'colsure', 'shetler', 'metting', 'hydrnat', 'librray'];

/** Measures the search of the library page in this process. */
export async function measureSearch(templates = 10_000): Promise<SearchCost> {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: `${root}lib/library/index.ts`,
      rollupOptions: { output: { entryFileNames: 'library.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const library = (await import(pathToFileURL(`${outDir}/library.mjs`).href)) as typeof Library;
  const list: Library.Listed[] = manyTemplates(templates).map((used) => ({ id: used.id, used }));
  const search = library.createTemplateSearch();
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const reading = timed(() => {
    search.update(list);
    search.search('warm');
  });
  const rounds = [...queries, ...queries, ...queries];
  const times = rounds.map((query) => timed(() => search.search(query))).slice(queries.length);
  const keys = [...keystrokes, ...keystrokes]
    .map((query) => timed(() => search.search(query)))
    .slice(keystrokes.length);
  const changed = Array.from({ length: 9 }, (_, round) => {
    const [one] = list;
    const next = one?.used && {
      ...one.used,
      title: `Changed ${round}`,
      updatedAt: one.used.updatedAt + round + 1,
    };
    const now = next ? [{ id: next.id, used: next }, ...list.slice(1)] : list;
    return timed(() => {
      search.update(now);
      search.search(`changed ${round}`);
    });
  });
  const today = '2026-05-04';
  const nine = Array.from({ length: 9 }, (_, round) => round);
  return {
    templates,
    search: median(times),
    slowest: Math.max(...times),
    keystroke: median(keys),
    slowestKeystroke: Math.max(...keys),
    mistyped: median([...typos, ...typos].map((query) => timed(() => search.search(query)))),
    reading,
    change: median(changed),
    sort: median(nine.map(() => timed(() => library.sortTemplates(list, 'title')))),
    filter: median(
      nine.map(() =>
        timed(() => library.filterTemplates(list, { category: 'emergency', due: 'yes', site: 'x' }, today)),
      ),
    ),
  };
}
