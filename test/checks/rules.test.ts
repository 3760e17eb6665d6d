import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyFix, createChecker, defaultStyleGuide, type Rule, rules } from '@/lib/checks';
import type { Example } from '@/lib/checks/rule';
import { optionsFor } from '@/lib/checks/settle';

const now = Date.UTC(2026, 4, 4, 16);

/** The issues of one rule, with nothing to outdo it. */
function issuesOf(rule: Rule, text: string, { context = {}, media }: Pick<Example, 'context' | 'media'>) {
  const guide = {
    ...defaultStyleGuide,
    agency: { ...defaultStyleGuide.agency, ...context.agency },
    rules: { [rule.id]: { on: true, options: context.options as Record<string, unknown> } },
  };
  const { dictionary } = context;
  const check = createChecker(guide, {
    rules: [rule],
    onRuleError: (_id, error) => {
      throw error;
    },
    ...(dictionary && { dictionary: () => dictionary }),
  });
  const request = {
    now: context.now ?? now,
    language: context.language ?? rule.languages?.[0] ?? 'en',
    profile: context.profile ?? rule.profiles?.[0] ?? 'standard',
    ...(context.platform && { platform: context.platform }),
    ...(media && { media }),
  };
  return check(text, request).issues;
}

/** Splits a marked example into its text and the spans that `[[…]]` names. */
function unmark(marked: string) {
  const spans: [number, number][] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: words = '', index } of marked.matchAll(/\[\[(.*?)\]\](?!\])/gs)) {
    text += marked.slice(from, index);
    spans.push([text.length, text.length + words.length]);
    text += words;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), spans };
}

const inText = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => text.slice(start, end));

describe.each(rules.map((rule) => ({ name: rule.id, rule })))('$name', ({ rule }) => {
  for (const example of rule.examples) {
    const { bad, good, ok } = example;
    if (bad !== undefined) {
      const { text, spans } = unmark(bad);
      it(`marks ${bad.slice(0, 90)}`, () => {
        const issues = issuesOf(rule, text, example);
        expect(
          inText(
            text,
            issues.map(({ at }) => at),
          ),
        ).toEqual(inText(text, spans));
        expect(issues.map(({ at }) => at)).toEqual(spans);
      });
      if (good === undefined) continue;
      it(`makes it ${good.slice(0, 90)}`, () => {
        const issues = issuesOf(rule, text, example);
        const fixed = issues.reduceRight((now, { fixes: [fix] }) => (fix ? applyFix(now, fix) : now), text);
        expect(fixed).toBe(good);
        expect(issuesOf(rule, good, example)).toEqual([]);
      });
    } else {
      it(`lets pass ${ok.slice(0, 90)}`, () => {
        expect(issuesOf(rule, ok, example).map(({ at }) => ok.slice(...at))).toEqual([]);
      });
    }
  }

  it('has as many passages it lets pass as passages it marks', () => {
    const bad = rule.examples.filter((example) => example.bad !== undefined).length;
    expect(bad).toBeGreaterThan(0);
    expect(rule.examples.length - bad).toBeGreaterThanOrEqual(bad);
  });

  it('speaks English and Spanish, and names a public page', () => {
    for (const texts of [rule.title, rule.why, rule.message]) {
      expect(texts.en).not.toBe('');
      expect(texts.es).not.toBe('');
      expect(texts.es).not.toBe(texts.en);
    }
    expect(rule.source).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\//);
  });

  it('fills every slot of its message', () => {
    for (const example of rule.examples) {
      const { bad } = example;
      if (bad === undefined) continue;
      const slots = rule.message.en.match(/\{\w+\}/g) ?? [];
      for (const { message } of issuesOf(rule, unmark(bad).text, example)) {
        for (const slot of slots) expect(message).not.toContain(slot);
      }
    }
  });
});

describe('the rules', () => {
  it('are all listed, each in the file of its name, in the folder of its kind', () => {
    const files = readdirSync('lib/checks/rules', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'));
    expect(rules.map(({ id, kind }) => `${kind}/${id}.ts`).sort()).toEqual(files.sort());
  });

  it('ask for their options by the names of their defaults only', () => {
    for (const rule of rules) expect(optionsFor(rule, { unknown: 1 })).toEqual(rule.options ?? {});
  });

  it('speak the way they ask others to', () => {
    const check = createChecker(defaultStyleGuide);
    const said = rules.flatMap(({ id, title, why, message }) =>
      [title.en, why.en, message.en.replace(/“?\{\w+\}”?/g, '“it”')].map((text) => ({ id, text })),
    );
    const found = said.flatMap(({ id, text }) =>
      check(text, { now, language: 'en' }).issues.map(
        ({ rule, words }) => `${id}: ${rule} “${words}” in ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

/** One rule as a chapter of the rule book. */
const chapter = ({ id, kind, severity, title, why, source, languages, examples }: Rule): string => {
  const lines = examples.map(({ bad, good, ok }) => {
    const short = (text: string) =>
      (text.length > 160 ? `${text.slice(0, 60)} … ${text.slice(-60)}` : text).replaceAll('\n', ' ⏎ ');
    if (bad === undefined) return `- ok: ${short(ok)}`;
    return `- ✗ ${short(bad.replace(/\[\[(.*?)\]\](?!\])/gs, '**$1**'))}${good === undefined ? '' : ` → ${short(good)}`}`;
  });
  const spoken = languages === undefined ? 'every language' : languages.join(', ');
  return `## ${title.en}\n\n\`${id}\` · ${kind} · ${severity} · ${spoken} · [source](${source})\n\n${why.en}\n\n${lines.join('\n')}\n`;
};

it('the rule book says what the rules do', async () => {
  const head =
    '# Rule book\n\nWritten by the tests from the rules themselves: `npx vitest run test/checks -u`.\n';
  await expect([head, ...rules.map(chapter)].join('\n')).toMatchFileSnapshot('../../lib/checks/RULES.md');
});
