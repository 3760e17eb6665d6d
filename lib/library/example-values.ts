import { countLength, platforms } from '@/lib/checks';
import { exampleDay, exampleTime } from './example-times';
import { exampleText, exampleWords } from './example-words';
import type { Field, FieldValues, Template } from './template';
import { wholeTemplate } from './whole-template';
import { writeTemplate } from './write-template';

/** What examples are made for. */
export interface ExampleFor {
  readonly blocks?: readonly Template[];
  readonly site?: string;
  /** IANA name of the clock `now` is read by; UTC when left out. */
  readonly timeZone?: string;
}

/**
 * Values as a person might type them, for every field of a template and its blocks; of optional ones as many as leave
 * a text that X takes. Days are the Monday after next weekend and later, seen from `now`, ms since 1970; reports speak
 * of now.
 */
export function exampleValues(template: Template, now: number, given: ExampleFor = {}): FieldValues {
  const read = wholeTemplate(template, given);
  const fields = read.ok ? read.whole.fields : template.fields;
  const values: Record<string, string> = {};
  for (const field of fields) values[field.name] = exampleOf(field, values, template.language, now, given);
  const optional = fields.filter(({ required }) => !required).map(({ name }) => name);
  const shortened = { ...values };
  for (const name of ['', ...optional.reverse()]) {
    delete shortened[name];
    const written = writeTemplate(template, shortened, { ...given, language: 'en' });
    if (written.ok && countLength(written.text, platforms.x) <= (platforms.x.limit ?? 0)) return shortened;
  }
  return values;
}

function exampleOf(
  field: Field,
  before: FieldValues,
  language: string,
  now: number,
  { timeZone = 'UTC' }: ExampleFor,
): string {
  const { kind, least = 120, most = 120, choices = [] } = field;
  if (field.default !== undefined) return field.default;
  if (kind === 'choice') return choices[0] ?? '';
  if (kind === 'date') return exampleDay(field, before, now, timeZone);
  if (kind === 'time') return exampleTime(field, before, now, timeZone);
  if (kind === 'date-time')
    return `${exampleDay(field, before, now, timeZone)}T${exampleTime(field, before, now, timeZone)}`;
  if (kind === 'number') return String(Math.min(Math.max(120, least), most));
  if (kind === 'phone') return '555-010-0142';
  if (kind === 'link') return 'https://www.example.gov/info';
  const spoken = /^es\b/i.test(language) ? 'es' : 'en';
  const words = kind === 'long-text' ? exampleText[spoken] : (suchAs(field) ?? wordsFor(field, spoken));
  return words.slice(0, field.most).trim();
}

/** The example that a field's own help gives; its last point is that of the sentence, but for “5th Ave.”. */
function suchAs({ help = '' }: Field): string | undefined {
  const words = /\b(?:such as|for example|por ejemplo)[:,]? (.+)$/i.exec(help)?.[1];
  return words !== undefined && /\b(?:St|Ave|Rd|Dr|Blvd|a\. m|p\. m|[ap]\.m)\.$/.test(words)
    ? words
    : words?.replace(/\.$/, '');
}

function wordsFor({ name, label, help = '' }: Field, language: 'en' | 'es'): string {
  const find = (called: string) =>
    exampleWords.find((one) => one.named.test(called) && (one.help?.test(help) ?? true));
  const last = exampleWords.at(-1);
  const byLabel = find(label);
  const best = byLabel === last ? find(name) : byLabel;
  return (best ?? last)?.[language] ?? label;
}
