import { lookalikeLetters, unseenMarks } from '@/lib/checks/data/lookalike-letters';
import type { Draft } from '@/lib/checks/draft';
import { hostOf, isUnder } from '@/lib/checks/host';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const alike = new RegExp(`[${lookalikeLetters}]`, 'u');
const unseen = new RegExp(`[${unseenMarks}]`, 'u');
/** Where all of these are: few posts have a letter from there. */
const strange = /[\u00AD\u0370-\u058F\u13A0-\u13FF\u180E\u200B-\u200D\u2060\uFF41-\uFF5A]/;
const latin = /[a-z]/i;
/** A name with points in it, or one after @, whatever letters it is made of. */
const names = new RegExp(
  `(?:https?://|(?<![\\p{L}\\p{N}@._${unseenMarks}-]))[\\p{L}\\p{N}_${unseenMarks}-]{1,63}(?:\\.[\\p{L}\\p{N}_${unseenMarks}-]{1,63}){1,8}|(?<![\\p{L}\\p{N}_])[@＠][\\p{L}\\p{N}_${unseenMarks}]{1,50}`,
  'giu',
);

/** Whether letters of two alphabets stand in one part of a name, or a part only looks Latin. */
function disguised(name: string): boolean {
  const labels = name.replace(/^https?:\/\//i, '').split('.');
  const end = labels.at(-1) ?? '';
  const domain = labels.length > 1;
  if (domain && (!/^[a-z]{2,}$/i.test(end) || end === end.toUpperCase()) && !alike.test(end)) return false;
  return labels.some((label) => {
    if (unseen.test(label) && latin.test(label)) return domain || /^[@＠]/.test(label);
    if (!alike.test(label)) return false;
    const letters = label.match(/\p{L}/gu) ?? [];
    const own = letters.filter((letter) => latin.test(letter)).length;
    const copies = letters.filter((letter) => alike.test(letter)).length;
    return own + copies === letters.length && (own > 0 || (domain && latin.test(end)));
  });
}

export default {
  id: 'homoglyph-url-handle',
  kind: 'privacy',
  severity: 'error',
  title: { en: 'Type the link or handle again', es: 'Vuelva a escribir el enlace o la cuenta' },
  why: {
    en: 'Letters of another alphabet look the same and lead to a stranger’s site.',
    es: 'Las letras de otro alfabeto se ven iguales y llevan al sitio de un extraño.',
  },
  message: {
    en: '“{words}” has letters that only look right. Type it by hand.',
    es: '“{words}” tiene letras que solo parecen correctas. Escríbalo a mano.',
  },
  source: 'https://www.unicode.org/reports/tr39/',
  scope: 'post',
  wakes: { signs: `${lookalikeLetters}${unseenMarks}-` },
  *check({ text, links }: Draft, { agency }: Context): Iterable<Finding> {
    let end = 0;
    const official = (host: string) => agency.domains.some((domain) => isUnder(host, domain));
    if (strange.test(text) && (alike.test(text) || unseen.test(text))) {
      for (const { 0: name, index } of text.matchAll(names)) {
        if (!disguised(name) || official(hostOf(name))) continue;
        end = index + name.length;
        yield { at: [index, end] };
      }
    }
    if (!/xn--/i.test(text)) return;
    for (const at of links) {
      const host = hostOf(text.slice(...at));
      if (/(?:^|\.)xn--/.test(host) && !official(host) && (at[0] >= end || end === 0)) yield { at };
    }
  },
  examples: [
    { bad: 'Sign up at [[fеma.gov]] today.' },
    { bad: 'Get help: [[https://www.riverтon.gov]]/help' },
    { bad: 'Follow [[@RivertоnPD]] for news.' },
    { bad: 'Pay here: [[https://xn--rivertn-wxa.com/pay]]' },
    { bad: 'Pay at [[соса.com]] now.' },
    { bad: 'Siga a [[@FЕMA]] en español.', context: { language: 'es' } },
    { ok: 'Sign up at fema.gov and follow @FEMA today.' },
    { ok: 'Vea españa.gob.es y el sitio de la Niñez.', context: { language: 'es' } },
    { ok: 'Читайте на сайте мосгород.рф или example.gov.', context: { language: 'ru' } },
    { ok: 'Καλημέρα από τον Δήμο. Δείτε το example.gov', context: { language: 'el' } },
    { ok: 'Well-known trails: https://example.gov/north-loop--east' },
    { ok: 'We use the letter μ for micro. Σ stands for sum.' },
    {
      ok: 'Pay here: https://xn--rivertn-wxa.com/',
      context: { agency: { domains: ['xn--rivertn-wxa.com'] } },
    },
  ],
} satisfies Rule;
