/** Something that checks a text. */
export interface Contender {
  readonly name: string;
  /** Checks one text, and tells how much it found. */
  check(text: string): number | Promise<number>;
}

/** What a package exports. They are installed here only, so their types are not known where types are checked. */
const load = async <Exports>(name: string): Promise<Exports> => (await import(name)) as Exports;

interface Messages {
  readonly messages: readonly unknown[];
}

interface Processor {
  use(plugin: unknown): Processor;
  process(text: string): Promise<Messages>;
}

interface Linter {
  lint(text: string): Promise<readonly unknown[]>;
}

/** Each peer, by name, as its own page says it is used. */
export const peers: Readonly<Record<string, () => Promise<Contender>>> = {
  'write-good': async () => {
    const { default: suggest } = await load<{ default: (text: string) => readonly unknown[] }>('write-good');
    return { name: 'write-good', check: (text) => suggest(text).length };
  },
  retext: async () => {
    const plugins = ['equality', 'simplify', 'passive', 'readability', 'repeated-words'];
    const { unified } = await load<{ unified: () => Processor }>('unified');
    let processor = unified();
    for (const name of ['english', ...plugins, 'stringify'])
      processor = processor.use((await load<{ default: unknown }>(`retext-${name}`)).default);
    return { name: 'retext', check: async (text) => (await processor.process(text)).messages.length };
  },
  alex: async () => {
    const { text: check } = await load<{ text: (text: string) => Messages }>('alex');
    return { name: 'alex', check: (text) => check(text).messages.length };
  },
  'harper.js': async () => {
    const { LocalLinter, Dialect } = await load<{
      LocalLinter: new (setup: unknown) => Linter;
      Dialect: { American: unknown };
    }>('harper.js');
    const { binaryInlined } = await load<{ binaryInlined: unknown }>('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    return { name: 'harper.js', check: async (text) => (await linter.lint(text)).length };
  },
};

/** The module a browser would load of each. */
export const sources: Readonly<Record<string, string>> = {
  plainpost: "export * from '@/lib/checks';",
  'write-good': "export { default } from 'write-good';",
  retext: ['english', 'equality', 'simplify', 'passive', 'readability', 'repeated-words', 'stringify']
    .map((name, index) => `export { default as p${index} } from 'retext-${name}';`)
    .concat("export { unified } from 'unified';")
    .join('\n'),
  alex: "export { text } from 'alex';",
  'harper.js':
    "export { LocalLinter } from 'harper.js'; export { binaryInlined } from 'harper.js/binaryInlined';",
};
