import { scriptOf } from '@/lib/checks/data/chinese-scripts';
import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Finding, Rule } from '@/lib/checks/rule';

const han = /\p{Script=Han}/gu;
/** A text names a person or a place in the other script now and then. */
const fewest = 2;
const most = 20_000;

export default {
  id: 'zh-script-mix',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Keep to one Chinese script', es: 'Use una sola escritura china' },
  why: {
    en: 'A post in traditional characters with a few simplified ones looks like a machine wrote it.',
    es: 'Un texto en caracteres tradicionales con algunos simplificados parece hecho por una máquina.',
  },
  message: {
    en: 'Most of the post is in {main} characters; {words} is not.',
    es: 'Casi todo el mensaje está en caracteres {principal}; {words} no.',
  },
  source: 'https://www.w3.org/International/questions/qa-choosing-language-tags',
  languages: ['zh'],
  scope: 'post',
  *check({ prose }: Draft): Iterable<Finding> {
    const found = { Hans: [] as number[], Hant: [] as number[] };
    for (const { 0: character, index } of prose.slice(0, most).matchAll(han)) {
      const script = character === blank ? undefined : scriptOf(character);
      if (script !== undefined) found[script].push(index);
    }
    const simplified = found.Hans.length >= found.Hant.length;
    const few = simplified ? found.Hant : found.Hans;
    if (few.length < fewest) return;
    const main = simplified ? 'simplified' : 'traditional';
    const principal = simplified ? 'simplificados' : 'tradicionales';
    let last = -2;
    for (const index of few.slice(0, 10)) {
      if (index > last + 1) {
        let end = index + 1;
        while (few.includes(end)) end += 1;
        yield { at: [index, end], parameters: { main, principal } };
      }
      last = index;
    }
  },
  examples: [
    { bad: '请注意：图书馆星期一关[[門]]。请从[[東]]门进入。' },
    { bad: '請注意：圖書館星期一[[关门]]。請從東門進入。' },
    { ok: '请注意：图书馆星期一关门。请从东门进入。' },
    { ok: '請注意：圖書館星期一關門。請從東門進入。' },
    { ok: '請注意：張门先生將於星期一開課。' },
  ],
} satisfies Rule;
