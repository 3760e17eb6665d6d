import type { Difference, Found } from './difference';
import { factsIn } from './parity-facts';
import { differingFields } from './parity-fields';
import { differingParts } from './parity-parts';
import { differingStatements } from './parity-statements';
import { inVariant, languageNames, shapeTexts as texts } from './parity-texts';
import { parseBody } from './parse-body';
import type { Template } from './template';

/**
 * What the language versions of one text state, ask for or are made of otherwise; each is compared with the English
 * one, or with the first. A body with a fault (see `bodyFault`) is left out: it cannot be read.
 */
export function parity(templates: readonly Template[]): readonly Difference[] {
  const first = templates.find(({ language }) => /^en\b/.test(language)) ?? templates[0];
  if (!first) return [];
  return templates
    .filter((other) => other !== first)
    .flatMap((other) =>
      compare(first, other).map((found) => ({ ...found, ids: [first.id, other.id] as const })),
    );
}

function compare(here: Template, there: Template): Found[] {
  const [a, b] = [languageNames(here.language), languageNames(there.language)];
  const whole = { weight: 'clear', says: [undefined, undefined] } as const;
  const sites = (one: Template, other: Template) =>
    Object.keys(one.variants ?? {}).filter((site) => !Object.hasOwn(other.variants ?? {}, site));
  const both = Object.keys(here.variants ?? {}).filter((site) => Object.hasOwn(there.variants ?? {}, site));
  return [
    ...bodies(here, here.body, there, there.body),
    ...both.flatMap((site) =>
      bodies(here, here.variants?.[site] ?? '', there, there.variants?.[site] ?? '').map((found) => ({
        ...found,
        site,
        why: inVariant(site, found.why),
      })),
    ),
    ...differingFields(here, there),
    ...hashtags(here, there),
    ...sites(here, there).map((site) => variantOnlyIn(site, texts.variant(site, a, b))),
    ...sites(there, here).map((site) => variantOnlyIn(site, texts.variant(site, b, a))),
    ...(Boolean(here.drill) === Boolean(there.drill)
      ? []
      : [{ ...whole, kind: 'drill' as const, why: here.drill ? texts.drill(a, b) : texts.drill(b, a) }]),
  ];
}

function bodies(here: Template, one: string, there: Template, other: string): Found[] {
  const [parts, otherParts] = [parseBody(one), parseBody(other)];
  if (!parts || !otherParts) return [];
  return [
    ...differingStatements({ text: one, language: here.language }, { text: other, language: there.language }),
    ...differingParts(
      { body: one, parts, template: here },
      { body: other, parts: otherParts, template: there },
    ),
  ];
}

const variantOnlyIn = (site: string, why: Found['why']): Found => ({
  ...{ kind: 'variant', weight: 'faint', site, why },
  says: [undefined, undefined],
});

/** Hashtags are translated: only how many there are is compared. */
function hashtags(here: Template, there: Template): Found[] {
  const [mine, theirs] = [here, there].map(({ body, language, hashtags = [] }) => {
    const inBody = factsIn(body, language, false).hashtags;
    const words = [...inBody.map(({ words }) => words), ...hashtags.map((tag) => `#${tag}`)];
    return {
      count: words.length,
      first: inBody[0] ?? (words[0] === undefined ? undefined : { words: words[0] }),
    };
  });
  if (!mine || !theirs || mine.count === theirs.count) return [];
  const [a, b] = [languageNames(here.language), languageNames(there.language)];
  const why = texts.hashtags(a, mine.count, b, theirs.count);
  return [{ kind: 'hashtag', weight: 'faint', says: [mine.first, theirs.first], why }];
}
