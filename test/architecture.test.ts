import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part of the project may import: other parts, and packages. The longest name that fits a file is its part. */
const table: Record<string, { parts: string[]; packages: string[] }> = {
  'lib/checks': { parts: [], packages: ['franc', 're2js', 'syllable'] },
  'lib/sites': { parts: ['lib/checks'], packages: [] },
  'lib/editors': { parts: ['lib/checks', 'lib/sites'], packages: [] },
  'lib/sentinel': { parts: ['lib/sites'], packages: [] },
  'lib/attach': { parts: ['lib/checks', 'lib/editors'], packages: [] },
  'lib/frame': {
    parts: ['lib/session', 'lib/sites'],
    packages: ['wxt', 'zustand'],
  },
  'lib/gate': { parts: ['lib/checks', 'lib/sites', 'lib/session', 'lib/settings.ts'], packages: ['zustand'] },
  'lib/diagnostics': { parts: ['lib/sites', 'lib/editors'], packages: [] },
  'lib/open-tabs': { parts: ['lib/sites', 'lib/settings.ts'], packages: ['wxt'] },
  'lib/popup': {
    parts: ['lib/sites', 'lib/diagnostics', 'lib/open-tabs', 'lib/settings.ts'],
    packages: ['wxt'],
  },
  'lib/library': {
    parts: ['lib/checks', 'lib/table', 'lib/vale', 'assets'],
    packages: ['dexie', 'diff', 'franc', 'minisearch', 'valibot', 'wxt'],
  },
  'lib/examiner': { parts: ['lib/checks', 'lib/library', 'lib/sites', 'lib/table'], packages: ['valibot'] },
  'lib/table': { parts: [], packages: ['papaparse'] },
  'lib/review': {
    parts: [
      'lib/checks',
      'lib/library',
      'lib/longest-draft.ts',
      'lib/settings.ts',
      'lib/sharing',
      'lib/signing',
      'lib/web-folder',
    ],
    packages: ['valibot'],
  },
  'lib/signing': { parts: ['lib/library'], packages: ['jose', 'valibot'] },
  'lib/web-folder': { parts: ['lib/checks'], packages: ['valibot'] },
  'lib/evidence': {
    parts: [
      'lib/checks',
      'lib/library',
      'lib/longest-draft.ts',
      'lib/settings.ts',
      'lib/sharing',
      'lib/signing',
      'lib/table',
      'lib/web-folder',
    ],
    packages: ['valibot', 'wxt'],
  },
  'lib/sharing': {
    parts: ['lib/checks', 'lib/library', 'lib/policy', 'lib/signing', 'lib/web-folder', 'lib/settings.ts'],
    packages: ['dexie', 'valibot', 'wxt'],
  },
  'lib/vale': { parts: ['lib/checks'], packages: ['valibot', 'yaml', 'fflate'] },
  'lib/commands.ts': { parts: [], packages: [] },
  'lib/preview': { parts: ['lib/checks'], packages: [] },
  'lib/messages.ts': {
    parts: [
      'lib/checks',
      'lib/evidence',
      'lib/library',
      'lib/longest-draft.ts',
      'lib/preview',
      'lib/review',
      'lib/sharing',
    ],
    packages: ['valibot'],
  },
  'lib/longest-draft.ts': { parts: [], packages: [] },
  'lib/settings.ts': { parts: ['lib/policy'], packages: ['wxt'] },
  'lib/policy': { parts: [], packages: ['valibot', 'wxt'] },
  'lib/follow-commands.ts': { parts: ['lib/commands.ts'], packages: ['wxt'] },
  'lib/follow-setting.ts': { parts: [], packages: [] },
  'lib/interface-language.ts': {
    parts: ['lib/checks', 'lib/follow-setting.ts', 'lib/settings.ts'],
    packages: ['wxt'],
  },
  'lib/connection.ts': { parts: ['lib/checks', 'lib/messages.ts'], packages: ['wxt'] },
  'lib/session': {
    parts: [
      'lib/checks',
      'lib/sites',
      'lib/editors',
      'lib/connection.ts',
      'lib/longest-draft.ts',
      'lib/review',
      'lib/settings.ts',
    ],
    packages: ['zustand'],
  },
  'lib/background': {
    parts: [
      'lib/attach',
      'lib/checks',
      'lib/commands.ts',
      'lib/evidence',
      'lib/sites',
      'lib/library',
      'lib/interface-language.ts',
      'lib/longest-draft.ts',
      'lib/messages.ts',
      'lib/open-tabs',
      'lib/policy',
      'lib/preview',
      'lib/review',
      'lib/settings.ts',
      'lib/sharing',
    ],
    packages: ['valibot', 'wxt'],
  },
  'lib/backup': { parts: ['lib/library', 'lib/settings.ts'], packages: ['wxt'] },
  'lib/command-line': {
    parts: ['lib/checks', 'lib/library'],
    packages: ['papaparse', 'node:fs', 'node:module', 'node:path', 'node:util'],
  },
  assets: { parts: ['lib/library'], packages: [] },
  components: {
    parts: [
      'lib/checks',
      'lib/editors',
      'lib/diagnostics',
      'lib/frame',
      'lib/gate',
      'lib/policy',
      'lib/popup',
      'lib/preview',
      'lib/session',
      'lib/sentinel',
      'lib/library',
      'lib/messages.ts',
      'lib/review',
      'lib/commands.ts',
      'lib/connection.ts',
      'lib/settings.ts',
    ],
    packages: ['react', 'react-aria-components', 'zustand'],
  },
  'components/library': {
    parts: [
      'components',
      'lib/backup',
      'lib/checks',
      'lib/evidence',
      'lib/examiner',
      'lib/library',
      'lib/policy',
      'lib/preview',
      'lib/session',
      'lib/settings.ts',
      'lib/sharing',
      'lib/signing',
      'lib/sites',
      'lib/table',
      'lib/vale',
      'lib/web-folder',
    ],
    packages: ['dexie', 'diff', 'react', 'react-aria-components', 'valibot', 'zustand'],
  },
  'components/welcome': {
    parts: ['components', 'lib/checks', 'lib/library', 'lib/open-tabs', 'lib/session', 'lib/settings.ts'],
    packages: ['react', 'zustand'],
  },
  'components/review': {
    parts: [
      'components',
      'lib/checks',
      'lib/examiner',
      'lib/library',
      'lib/policy',
      'lib/preview',
      'lib/review',
      'lib/session',
      'lib/sharing',
      'lib/sites',
    ],
    packages: ['react', 'react-aria-components', 'zustand'],
  },
  entrypoints: {
    parts: ['components', 'lib', 'assets'],
    packages: ['react-dom', 'react-aria', 'react-stately', 'wxt'],
  },
};

/** Types only cross these borders: the page side knows the shape of a template, never the database. */
const typesOnly = [
  ['components', 'lib/popup'],
  ['components', 'lib/diagnostics'],
  ['components', 'lib/library'],
  ['components', 'lib/review'],
  ['lib/session', 'lib/review'],
  ['lib/messages.ts', 'lib/review'],
  ['lib/session', 'lib/connection.ts'],
  ['lib/session', 'lib/settings.ts'],
  ['lib/gate', 'lib/settings.ts'],
  ['lib/connection.ts', 'lib/messages.ts'],
  ['lib/messages.ts', 'lib/library'],
  ['lib/messages.ts', 'lib/preview'],
  ['lib/messages.ts', 'lib/sharing'],
  ['assets', 'lib/library'],
];

const folders = ['lib', 'components', 'entrypoints', 'assets'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

const partOf = (path: string): string | undefined =>
  Object.keys(table)
    .filter((part) => path === part || `${path}.ts` === part || path.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?'(?<from>[^']+)'|\bimport\('(?<later>[^']+)'\)/gm,
  );
  return [...statements].map(({ groups }) => ({
    file,
    from: groups?.from ?? groups?.later ?? '',
    typeOnly: groups?.type !== undefined,
  }));
});

/** The project file or folder an import names, or undefined for a package. */
const targetOf = ({ file, from }: Import): string | undefined => {
  if (from.startsWith('@/')) return from.slice(2).replace(/\?.*$/, '');
  if (from.startsWith('.'))
    return normalize(join(dirname(file), from))
      .replaceAll('\\', '/')
      .replace(/\?.*$/, '');
  return undefined;
};

const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

const allowed = (one: Import): boolean => {
  const part = partOf(one.file);
  const target = targetOf(one);
  const row = part === undefined ? undefined : table[part];
  if (row === undefined) return false;
  if (target === undefined) return row.packages.includes(packageOf(one.from));
  const other = partOf(target);
  return other === part || row.parts.some((name) => other === name || other?.startsWith(`${name}/`));
};

describe('the architecture', () => {
  it('knows every file: each belongs to a part of the table', () => {
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  it('points one way: each part imports only what the table allows it', () => {
    expect(imports.filter((one) => !allowed(one)).map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('keeps the database, the messages and the connection out of where only their types belong', () => {
    const wrong = imports.filter((one) => {
      const target = targetOf(one);
      const border = [partOf(one.file), target && partOf(target)];
      return !one.typeOnly && typesOnly.some(([from, to]) => border[0] === from && border[1] === to);
    });
    expect(wrong.map(({ file, from }) => `${file} → ${from} (import its types only)`)).toEqual([]);
  });

  it('crosses folders by `@/`, so that a crossing is seen at a glance', () => {
    const climbing = imports.filter(({ from }) => from.startsWith('..'));
    expect(climbing.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('keeps files small enough to read: none but data over 250 lines', () => {
    const long = files
      .filter((file) => !file.includes('/data/') && !file.startsWith('assets/'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long.map(({ file, lines }) => `${file} has ${lines} lines`)).toEqual([]);
  });

  it('names files by what they hold, never by a drawer', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|services?|managers?)(\/|\.)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  it('never writes to a page except through the editors', () => {
    const writers = files.filter((file) => !file.startsWith('lib/editors/'));
    const writing = /execCommand|new ClipboardEvent|innerText|\.innerHTML/;
    expect(writers.filter((file) => writing.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
