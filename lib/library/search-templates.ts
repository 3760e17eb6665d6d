import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Listed } from './desk';
import { createInitials, isInitial } from './initials';
import { searchTerms } from './search-terms';
import type { Template } from './template';

/** Finds templates in a list that changes. */
export interface TemplateSearch {
  /** Takes in the list as it is now; only what changed is read anew, a little at a time. */
  update(list: readonly Listed[]): void;
  /**
   * Ids of the templates that have every word, or the beginning of one, best first; where there are none, of those
   * that have nearly these words. An empty query gives undefined: nothing was looked for.
   */
  search(query: string): readonly string[] | undefined;
  /** Settles once everything is read. */
  settled(): Promise<void>;
}

/** What a search reads of a template. */
interface Read {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly body: string;
}

/** How long the list is read at a stretch, ms, so that typing and scrolling go on. */
const stretch = 8;
const longestQuery = 200;

const strict: SearchOptions = { combineWith: 'AND', prefix: true, fuzzy: false };
const lenient: SearchOptions = {
  ...strict,
  fuzzy: (term) => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2),
  maxFuzzy: 2,
};

/** Makes the search of one page. */
export function createTemplateSearch(): TemplateSearch {
  const initials = createInitials();
  let reading = '';
  const index = new MiniSearch<Read>({
    fields: ['title', 'names', 'body'],
    tokenize: (text, field) => {
      const words = searchTerms(text);
      if (field !== undefined) initials.read(reading, field, words);
      return words;
    },
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, names: 2 }, weights: { fuzzy: 0.3, prefix: 0.6 } },
  });
  /** The state each template was last read, or is to be read, in. */
  let states = new Map<string, string>();
  const waiting = new Map<string, Listed>();
  let line: string[] = [];
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: (() => void)[] = [];

  function readOn(until: number): void {
    for (; next < line.length; next += 1) {
      if (performance.now() > until) return;
      const id = line[next] ?? '';
      const listed = waiting.get(id);
      if (listed !== undefined) readOne(id, listed);
    }
    waiting.clear();
    line = [];
    next = 0;
  }

  function readOne(id: string, listed: Listed): void {
    waiting.delete(id);
    drop(id);
    const read = readOf(listed);
    reading = id;
    if (read !== undefined) index.add(read);
  }

  function drop(id: string): void {
    initials.forget(id);
    if (index.has(id)) index.discard(id);
  }

  function find(words: readonly string[], letters: readonly string[], how: SearchOptions): string[] {
    const found = index.search(words.join(' '), how).map(({ id }) => String(id));
    return letters.length === 0 ? found : found.filter((id) => initials.score(id, letters) > 0);
  }

  function byLetters(letters: readonly string[]): string[] {
    const scored = [...initials.ids()].map((id) => ({ id, score: initials.score(id, letters) }));
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  }

  function wait(listed: Listed): void {
    waiting.set(listed.id, listed);
    line.push(listed.id);
  }

  function later(): void {
    timer = setTimeout(() => {
      readOn(performance.now() + stretch);
      if (waiting.size > 0) return later();
      timer = undefined;
      for (const rest of resting) rest();
      resting = [];
    });
  }

  return {
    update(list) {
      const now = new Map<string, string>();
      for (const listed of list) {
        const state = stateOf(listed);
        now.set(listed.id, state);
        if (states.get(listed.id) !== state) wait(listed);
      }
      for (const id of states.keys()) {
        if (now.has(id)) continue;
        waiting.delete(id);
        drop(id);
      }
      states = now;
      if (waiting.size > 0 && timer === undefined) later();
    },
    search(query) {
      const asked = query.slice(0, longestQuery);
      const terms = searchTerms(asked);
      if (terms.length === 0) return undefined;
      readOn(Number.POSITIVE_INFINITY);
      const letters = terms.filter(isInitial);
      const words = terms.filter((term) => !isInitial(term));
      if (words.length === 0) return byLetters(letters);
      const found = find(words, letters, strict);
      return found.length > 0 ? found : find(words, letters, lenient);
    },
    settled: () =>
      timer === undefined ? Promise.resolve() : new Promise((resolve) => resting.push(resolve)),
  };
}

/** Two states of a template that read the same have the same. */
function stateOf({ used, proposal }: Listed): string {
  const one = (row: Template | undefined) =>
    row ? `${row.library} ${row.version} ${row.updatedAt} ${row.status}` : '';
  return `${one(used)}|${one(proposal)}`;
}

function readOf({ id, used, proposal }: Listed): Read | undefined {
  const versions = [proposal, used].filter((one) => one !== undefined);
  if (versions.length === 0) return undefined;
  const words = (pick: (template: Template) => string) => [...new Set(versions.map(pick))].join(' ');
  return {
    id,
    title: words(({ title }) => title),
    names: words(
      ({ tags = [], hashtags = [], hazard = '', block = '', category, language }) =>
        `${tags.join(' ')} ${hashtags.join(' ')} ${hazard} ${block} ${named[category]} ${named[language] ?? language}`,
    ),
    body: words(bodyOf),
  };
}

/** The texts with each slot as its label. */
function bodyOf({ body, variants, fields }: Template): string {
  const labels = new Map(fields.map(({ name, label }) => [name, label]));
  const texts = variants ? [body, ...Object.values(variants)].join(' ') : body;
  return texts.replace(/\{\{([^{}]*)\}\}/g, (_slot, name: string) => labels.get(name.trim()) ?? name);
}

/** What people call categories and languages, in the languages Plainpost speaks. */
const named: Readonly<Record<string, string>> = {
  emergency: 'emergency alert emergencia alerta',
  service: 'service servicio',
  meeting: 'meeting reunión',
  community: 'community comunidad',
  en: 'English inglés',
  es: 'Spanish español',
};
