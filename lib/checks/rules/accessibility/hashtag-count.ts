import { wholePost } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'hashtag-count',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Use fewer hashtags', es: 'Use menos etiquetas' },
  why: {
    en: 'A row of hashtags is tiring to read and to listen to; one or two are enough to be found.',
    es: 'Una fila de etiquetas cansa al leer y al escuchar; una o dos bastan para que lo encuentren.',
  },
  message: {
    en: 'This post has {count} hashtags. Keep the best {most}.',
    es: 'Este mensaje tiene {count} etiquetas. Deje las {most} mejores.',
  },
  source: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  covers: 'post',
  wakes: { signs: '#＃' },
  scope: 'post',
  options: { most: 2 },
  *check(draft, { options: { most } }: Context<{ readonly most: number }>): Iterable<Finding> {
    const count = draft.hashtags.length;
    if (count <= most) return;
    const mild = count === most + 1;
    yield {
      at: wholePost(draft),
      parameters: { count, most },
      ...(mild && { severity: 'suggestion' as const }),
    };
  },
  examples: [
    { bad: '[[The pool opens Saturday. #Swim #Summer #Fun #Riverton #Family]]' },
    { bad: '[[Free flu shots today at the library. #FluShot #Riverton #Health]]' },
    {
      bad: '[[El parque abre el sábado.\n\n#Verano #Familia #Parques #Riverton]]',
      context: { language: 'es' },
    },
    { bad: '[[图书馆今天关闭。 #图书馆 #通知 #城市 #社区]]', context: { language: 'zh' } },
    { ok: 'The pool opens Saturday. #Riverton #Summer' },
    { ok: 'Free flu shots today at the library. #FluShot' },
    { ok: 'Bus routes #12, #14 and #20 run late.' },
    { ok: 'Read https://riverton.example.gov/a#one and https://riverton.example.gov/b#two. #Riverton' },
    { ok: 'Three tags are fine here. #One #Two #Three', context: { options: { most: 3 } } },
  ],
} satisfies Rule;
