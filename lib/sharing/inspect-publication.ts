import { createChecker, isPlatform } from '@/lib/checks';
import { failingEntries } from '@/lib/checks/judge-examples';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import {
  exampleValues,
  type Guide,
  parity,
  type Template,
  templateFaults,
  toStyleGuide,
  writeTemplate,
} from '@/lib/library';
import type { ChangeKind } from '@/lib/library/exchange';
import { sameData } from '@/lib/library/exchange/same-data';
import { guideFault } from '@/lib/library/guide';
import { inspectTexts as texts } from './inspect-texts';

/** Something that is wrong with what is about to be published, and where it can be mended. */
export interface Worry {
  readonly kind: ChangeKind;
  /** A template's or an own rule's id; '' for the guide as a whole. */
  readonly id: string;
  /** For a person: a template's title, a rule's id. */
  readonly name: string;
  /** A sentence in the person's language. */
  readonly why: string;
}

/** What an inspection found: errors keep a library from being published, warnings a person may pass over. */
export interface Inspection {
  readonly errors: readonly Worry[];
  readonly warnings: readonly Worry[];
}

export interface Inspected {
  /** As they will be for everybody, by id. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly guide: Guide;
  /** As they are for everybody now. */
  readonly before: ReadonlyMap<string, Template>;
  readonly guideBefore: Guide | undefined;
  /** Ids of those that the publication adds or changes. */
  readonly changed: ReadonlySet<string>;
  /** Titles of rows that cannot be read. */
  readonly unread: readonly string[];
  readonly language: InterfaceLanguage;
  /** ms since 1970. */
  readonly now: number;
}

/**
 * Inspects a library before it goes out: every template's own faults, those that came of what others changed included;
 * for what changes also what the style checks and the other languages say; the guide and its own rules' examples.
 */
export function inspectPublication(given: Inspected): Inspection {
  const { templates, before, changed, language, unread } = given;
  const blocks = blocksOf(templates);
  const errors: Worry[] = unread.map((name) => worry('templates', '', name, say(texts.unread, language)));
  const warnings: Worry[] = [];
  for (const template of templates.values()) {
    if (template.status !== 'approved') continue;
    const [fault] = templateFaults(template, blocks);
    if (fault === undefined) continue;
    const why = say(fault, language);
    const was = before.get(template.id);
    const stays = !changed.has(template.id) && was && templateFaults(was, blocksOf(before)).length > 0;
    if (stays) warnings.push(worryOf(template, say(texts.already, language, { fault: why })));
    else errors.push(worryOf(template, why));
  }
  const guide = inspectGuide(given);
  return {
    errors: [...errors, ...guide.errors],
    warnings: [
      ...warnings,
      ...expired(given),
      ...otherLanguages(given),
      ...styleIssues(given, blocks),
      ...guide.warnings,
    ],
  };
}

const worry = (kind: ChangeKind, id: string, name: string, why: string): Worry => ({ kind, id, name, why });
const worryOf = ({ id, title }: Template, why: string): Worry => worry('templates', id, title, why);
const blocksOf = (templates: ReadonlyMap<string, Template>): readonly Template[] =>
  [...templates.values()].filter(({ block }) => block !== undefined);
const inUse = ({ templates, changed }: Inspected): Template[] =>
  [...templates.values()].filter(({ id, status }) => changed.has(id) && status === 'approved');

function expired(given: Inspected): Worry[] {
  const today = new Date(given.now).toLocaleDateString('sv');
  return inUse(given)
    .filter(({ expiresOn }) => expiresOn !== undefined && expiresOn < today)
    .map((one) => worryOf(one, say(texts.expired, given.language, { day: one.expiresOn ?? '' })));
}

/** What the language versions of one text plainly do not say alike; each pair is compared once. */
function otherLanguages(given: Inspected): Worry[] {
  const pairs = new Map<string, Template[]>();
  for (const one of given.templates.values())
    if (one.status === 'approved') pairs.set(one.pair, [...(pairs.get(one.pair) ?? []), one]);
  return [...new Set(inUse(given).map(({ pair }) => pair))].flatMap((pair) => {
    const all = pairs.get(pair) ?? [];
    return parity(all).flatMap(({ weight, ids, why }) => {
      const one = all.find(({ id }) => id === ids[1]);
      return weight === 'clear' && one ? [worryOf(one, say(why, given.language))] : [];
    });
  });
}

/** What the agency's own checks say of the texts that change, with example values in place; suggestions are none. */
function styleIssues(given: Inspected, blocks: readonly Template[]): Worry[] {
  const { guide, language, now } = given;
  const check = createChecker(toStyleGuide(guide));
  return inUse(given).flatMap((template) => {
    const { category, drill, variants = {} } = template;
    const profile = drill ? 'drill' : category === 'emergency' ? 'emergency' : 'standard';
    const found = new Set<string>();
    for (const site of [undefined, ...Object.keys(variants)]) {
      const on = { blocks, ...(site !== undefined && { site }), timeZone: guide.agency.timeZone };
      const written = writeTemplate(template, exampleValues(template, now, on), { ...on, language: 'en' });
      const platform = site !== undefined && isPlatform(site) ? { platform: site } : {};
      const asked = { now, language: template.language, interfaceLanguage: language, profile, ...platform };
      const { issues } = check(written.ok ? written.text : written.preview, { ...asked, profile });
      for (const { severity, title, words } of issues)
        if (severity !== 'suggestion')
          found.add(words ? say(texts.issue, language, { title, words }) : title);
    }
    const all = [...found];
    const rest = all.length > 3 ? [say(texts.more, language, { count: all.length - 3 })] : [];
    return all.length > 0 ? [worryOf(template, [...all.slice(0, 3), ...rest].join('; '))] : [];
  });
}

/** An own rule of the guide that fails keeps it back when it is new or changed; one that failed before is told. */
function inspectGuide({ guide, guideBefore, language }: Inspected): Inspection {
  const fault = guideFault(guide);
  if (fault !== undefined)
    return {
      errors: [worry('facts', '', '', say(texts.guide, language, { fault }))],
      warnings: [],
    };
  const before = new Map(guideBefore?.entries.map((entry) => [entry.id, entry]));
  const failing = new Set(failingEntries(guide));
  const all = guide.entries
    .filter(({ id }) => failing.has(id))
    .map((entry) => ({
      stays: sameData(before.get(entry.id), entry),
      worry: worry('entries', entry.id, entry.id, say(texts.examples, language)),
    }));
  return {
    errors: all.filter(({ stays }) => !stays).map((one) => one.worry),
    warnings: all.filter(({ stays }) => stays).map((one) => one.worry),
  };
}
