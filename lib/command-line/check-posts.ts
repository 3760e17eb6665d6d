import {
  type Check,
  type CheckerOptions,
  createChecker,
  defaultStyleGuide,
  judgeEntry,
  type StyleGuide,
  say,
} from '@/lib/checks';
import { readDocument, styleGuideOf } from '@/lib/library';
import { lineOf } from './line-of';
import { help, type Options, readOptions } from './options';
import { painter } from './paint';
import { readPosts } from './read-posts';
import { count, emptyTally, postTable, summary } from './table';

/** What the command has of the outside world. */
export interface Outside {
  /** Reads a file as text ('-' is standard input), or throws. */
  read(file: string): string;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  complain(text: string): void;
  readonly colours: boolean;
  /** ms since 1970. */
  now(): number;
  readonly timeZone: string;
  readonly dictionary?: CheckerOptions['dictionary'];
}

const unusable = 2;
/** How long a run may take before it says how far it is, and between two such lines, ms. */
const patience = 2_000;

/** What the system calls why a file cannot be read, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you are not allowed to read it',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return reasons[code] ?? error.message;
}

/** The style guide that was asked for, or a sentence on why there is none. */
function guideFor({ library }: Options, outside: Outside): StyleGuide | string {
  const { agency } = defaultStyleGuide;
  if (library === undefined)
    return { ...defaultStyleGuide, agency: { ...agency, timeZone: outside.timeZone } };
  let json: string;
  try {
    json = outside.read(library);
  } catch (error) {
    return `The library ${library} cannot be read: ${reasonOf(error)}.`;
  }
  const read = readDocument(json);
  return read.ok ? styleGuideOf(read.document) : `${library}: ${read.why}`;
}

/** Runs the command and gives its exit code: 0, 1 when a post has an error, 2 when something could not be read. */
export function checkPosts(words: readonly string[], outside: Outside): number {
  const asked = readOptions(words);
  if (asked.kind === 'help') {
    outside.print(`${help}\n`);
    return 0;
  }
  const refuse = (why: string): number => {
    outside.complain(`${why}\n`);
    return unusable;
  };
  if (asked.kind === 'wrong') return refuse(`${asked.why} (--help tells what there is.)`);
  const { options } = asked;
  const guide = guideFor(options, outside);
  if (typeof guide === 'string') return refuse(guide);
  let input: string;
  try {
    input = outside.read(options.file);
  } catch (error) {
    return refuse(`${options.file} cannot be read: ${reasonOf(error)}.`);
  }
  return checkAll(input, guide, options, outside);
}

/** Gives the checker for each clock, made once; where a library was asked for, the agency's own clock is the only one. */
function checkers(guide: StyleGuide, { library }: Options, outside: Outside): (timeZone?: string) => Check {
  const made = new Map<string, Check>();
  return (timeZone) => {
    const { agency } = guide;
    const clock = library === undefined && timeZone !== undefined ? timeZone : agency.timeZone;
    const known = made.get(clock);
    if (known !== undefined) return known;
    const check = createChecker(
      { ...guide, agency: { ...agency, timeZone: clock } },
      {
        onRuleError: (rule, error) =>
          outside.complain(`The rule ${rule} failed and was passed over: ${reasonOf(error)}\n`),
        ...(outside.dictionary && { dictionary: outside.dictionary }),
      },
    );
    made.set(clock, check);
    return check;
  };
}

function checkAll(input: string, guide: StyleGuide, options: Options, outside: Outside): number {
  const checkerFor = checkers(guide, options, outside);
  for (const entry of guide.entries)
    for (const { part, why } of judgeEntry(entry).faults)
      outside.complain(`The entry ${entry.id} goes without “${part}”: ${say(why, 'en')}\n`);
  const paint = painter(outside.colours && options.format === 'table');
  const tally = emptyTally();
  const rows = readPosts(input, options.file);
  const now = options.now ?? outside.now();
  let bad = 0;
  let told = Date.now();
  for (const [index, row] of rows.entries()) {
    if ('why' in row) {
      bad += 1;
      outside.complain(`${options.file}, line ${row.line}: ${row.why}.\n`);
      continue;
    }
    const { text, line, language = options.language, platform = options.platform, media } = row;
    const check = checkerFor(row.now === undefined ? options.timeZone : row.timeZone);
    const report = check(text, {
      now: row.now ?? now,
      profile: row.profile ?? (options.emergency ? 'emergency' : 'standard'),
      ...(platform && { platform }),
      ...(language !== undefined && { language }),
      ...(media && { media }),
    });
    count(tally, report.issues);
    if (options.format === 'json') outside.print(`${lineOf(text, report)}\n`);
    else {
      const table = postTable(text, `line ${line}`, report, paint);
      if (table !== '') outside.print(`${table}\n`);
    }
    if (Date.now() - told > patience) {
      told = Date.now();
      outside.complain(
        `${(index + 1).toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')} …\n`,
      );
    }
  }
  if (rows.length === 0) outside.complain(`There is no post in ${options.file}.\n`);
  if (options.format === 'table') outside.print(`${summary(tally, bad, paint)}\n`);
  if (bad > 0) return unusable;
  return tally.severities.error > 0 ? 1 : 0;
}
