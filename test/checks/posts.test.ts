import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';

const now = Date.UTC(2026, 4, 4, 16);
const posts = readFileSync(new URL('posts.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n-{3,}\n/);

it('posts as agencies write them raise these issues and no others', async () => {
  const check = createChecker(defaultStyleGuide, {
    onRuleError: (_rule, error) => {
      throw error;
    },
  });
  const told = posts.map((post) => {
    const { issues, language, length } = check(post, { now, platform: 'x' });
    const lines = issues.map(({ severity, rule, words, fixes: [fix] }) => {
      const better = fix === undefined ? '' : ` → ${fix.text === '' ? 'nothing' : fix.text}`;
      return `- ${severity} ${rule}: ${words.replaceAll('\n', ' ⏎ ')}${better}`;
    });
    const quoted = post
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
    return `${quoted}\n\n${language}, ${length?.count}\n${lines.join('\n')}`.trimEnd();
  });
  const head =
    '# Posts, and what is said of them\n\nWritten by the tests from `posts.txt`: `npx vitest run test/checks -u`.\n\n';
  await expect(`${head}${told.join('\n\n')}\n`).toMatchFileSnapshot('posts.md');
});
