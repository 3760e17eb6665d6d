import { parseArgs } from 'node:util';
import { isPlatform, type Platform } from '@/lib/checks';
import { platformNames } from './platform-names';

/** What a call of the command asks for. */
export interface Options {
  /** A path, or '-' for standard input. */
  readonly file: string;
  readonly library?: string;
  readonly platform?: Platform;
  readonly language?: string;
  readonly emergency: boolean;
  /** ms since 1970. */
  readonly now?: number;
  /** The clock `now` was read from. */
  readonly timeZone?: string;
  readonly format: 'table' | 'json';
}

/** What was asked for, or a sentence on why it cannot be done. */
export type ReadOptions =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

export const help = `Checks posts by Plainpost's rules.

  npm run --silent check-posts -- [options] FILE
  npm run --silent check-posts -- [options] -          (reads standard input)

FILE is plain text (one post, or several with a line --- between them), JSON Lines (.jsonl: one object a line, with
"text" and, where wanted, "platform", "language", "profile", "now" and "media") or a content calendar (.csv: a column
named text, post, message, copy, content, caption or body, and any of the others).

  --library FILE            the agency's library: its facts and style guide (see assets/library.schema.json)
  --platform NAME           the site the posts are for: x, facebook, nextdoor, bluesky, mastodon, threads, linkedin,
                            instagram or tiktok
  --language CODE           the language of the posts, such as en or es; else each text decides
  --emergency               checks every post as an emergency post
  --now ISO                 the moment of the check, such as 2026-05-04T09:00:00-04:00; else the present one; without a
                            library, its -04:00 is also the clock by which times of day are told
  --format table|json       for people (the default), or a line of JSON for each post, offsets in UTF-16 units

Ends with 0 when no post has an error, with 1 when one has, with 2 when some of the input could not be read.`;

/** A moment in ISO 8601, as ms since 1970; undefined where it is none. */
export function readMoment(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.test(text))
    return undefined;
  const moment = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(moment) ? undefined : moment;
}

/** The clock a moment in ISO 8601 was read from, as a time zone such as -04:00; undefined where it names none. */
export function readZone(text: string): string | undefined {
  const [, hours, minutes] = /:[\d.]*([+-]\d\d):?(\d\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : `${hours}:${minutes}`;
}

export const isLanguage = (code: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code);

const known = {
  library: { type: 'string' },
  platform: { type: 'string' },
  language: { type: 'string' },
  emergency: { type: 'boolean' },
  now: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const wrong = (why: string): ReadOptions => ({ kind: 'wrong', why });

/** Reads the words after the command. */
export function readOptions(words: readonly string[]): ReadOptions {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const { platform, format = 'table', language } = values;
  const now = values.now === undefined ? undefined : readMoment(values.now);
  const timeZone = values.now === undefined ? undefined : readZone(values.now);
  const [file] = positionals;
  if (file === undefined) return wrong('Name a file to check, or - for standard input.');
  if (positionals.length > 1) return wrong(`Name one file, not ${positionals.length}.`);
  if (platform !== undefined && !isPlatform(platform))
    return wrong(`“${platform}” is none of the platforms ${platformNames}.`);
  if (format !== 'table' && format !== 'json')
    return wrong(`“${format}” is none of the formats table and json.`);
  if (language !== undefined && !isLanguage(language))
    return wrong(`“${language}” is no language code such as en.`);
  if (values.now !== undefined && now === undefined)
    return wrong(`“${values.now}” is no moment such as 2026-05-04T09:00:00-04:00.`);
  return {
    kind: 'options',
    options: {
      file,
      format,
      emergency: values.emergency ?? false,
      ...(values.library !== undefined && { library: values.library }),
      ...(platform !== undefined && { platform }),
      ...(language !== undefined && { language: language.toLowerCase() }),
      ...(now !== undefined && { now }),
      ...(timeZone !== undefined && { timeZone }),
    },
  };
}

const parse = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true });
