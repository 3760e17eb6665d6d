import { countLength, offsetOverLimit } from '@/lib/checks/count-length';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const long = 'Oak St. is closed between 3rd Ave. and 5th Ave. while crews repair a water main. '.repeat(3);

/** Said where a server may take more: only the site's own counter knows. */
const overUsual = {
  en: 'The post is {over} over {limit}, which is as long as most servers take. The site’s own counter knows.',
  es: 'El mensaje supera en {over} los {limit} que acepta la mayoría de los servidores. El contador del sitio lo sabe.',
};

export default {
  id: 'length-limit',
  kind: 'platform',
  severity: 'error',
  title: { en: 'Shorten the post', es: 'Acorte el mensaje' },
  why: {
    en: 'The site does not take a post over its limit.',
    es: 'El sitio no acepta un mensaje que supera su límite.',
  },
  message: {
    en: 'The post is {over} over the limit of {limit}.',
    es: 'El mensaje supera en {over} el límite de {limit}.',
  },
  source: 'https://docs.x.com/fundamentals/counting-characters',
  scope: 'post',
  *check({ text }, { length }: Context): Iterable<Finding> {
    if (length?.limit === undefined || text.length * 2 <= length.limit) return;
    const over = countLength(text, length) - length.limit;
    if (over <= 0) return;
    const start = Math.min(offsetOverLimit(text, length), text.trimEnd().length - 1);
    if (start < 0) return;
    const at = [start, text.length] as const;
    const parameters = { over, limit: length.limit };
    yield length.isUsual ? { at, parameters, severity: 'warning', message: overUsual } : { at, parameters };
  },
  examples: [
    { bad: `${'Oak St. is closed. '.repeat(14)}Use Elm St. un[[til noon.]]`, context: { platform: 'x' } },
    { ok: long, context: { platform: 'x' } },
    { ok: 'Oak St. is closed.', context: { platform: 'x' } },
    { ok: long.repeat(20) },
  ],
} satisfies Rule;
