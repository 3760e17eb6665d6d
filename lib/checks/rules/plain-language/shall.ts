import { looksLikeName, wordAfter, wordBefore } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';
import { inCaseOf } from '@/lib/checks/write-fix';

export default {
  id: 'shall',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say must or will', es: 'Diga “must” o “will”' },
  why: {
    en: 'Hardly anybody says the old word, and it leaves open whether people have a choice.',
    es: 'Casi nadie usa esa palabra antigua y deja en duda si es obligatorio.',
  },
  message: {
    en: '“{words}” is legal English: say whether it is a duty or a plan.',
    es: '“{words}” es inglés jurídico: diga si es una obligación o un plan.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/conversational/shall-and-must/',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: ['shall'] },
  *check(sentence): Iterable<Finding> {
    for (const [index, word] of sentence.words.entries()) {
      if (word.lower !== 'shall' || word.quoted || looksLikeName(sentence, word)) continue;
      const before = wordBefore(sentence, index);
      const after = wordAfter(sentence, index);
      // “Shall we?” asks, and “we shall overcome” is a song.
      if (before === '' || after === 'overcome' || after === '') continue;
      const plans = /^(?:i|we|there|it|this|that)$/.test(before);
      const better = plans ? ['will', 'must'] : ['must', 'will'];
      yield { at: word.at, fixes: better.map((text) => ({ text: inCaseOf(word.text, text) })) };
    }
  },
  examples: [
    { bad: 'You [[shall]] apply by May 6.', good: 'You must apply by May 6.' },
    { bad: 'Dogs [[shall]] not run loose in the park.', good: 'Dogs must not run loose in the park.' },
    { bad: 'Owners [[shall]] be fined.', good: 'Owners must be fined.' },
    { bad: 'We [[shall]] reopen on Monday.', good: 'We will reopen on Monday.' },
    { bad: 'ALL VISITORS [[SHALL]] SIGN IN.', good: 'ALL VISITORS MUST SIGN IN.' },
    { ok: 'You must apply by May 6.' },
    { ok: 'Shall we dance? Join us Friday at the park.' },
    { ok: 'The choir sings We Shall Overcome at noon.' },
    { ok: 'The law says: “No dog shall run loose.”' },
    { ok: 'Marshall County opens a shelter at 6 p.m.' },
  ],
} satisfies Rule;
