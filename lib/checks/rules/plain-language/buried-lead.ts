import type { Draft } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';

/** What posts warm up with before they come to the point. */
const warmUps = [
  /^(?:At|During|Following|After) (?:its|their|the|a|last night['’]s|yesterday['’]s|Monday['’]s|Tuesday['’]s|Wednesday['’]s|Thursday['’]s|Friday['’]s)\s+(?:[\p{L}]+\s+){0,4}(?:meeting|session|vote|hearing|review|conversation|study)\b[^,.!?\n]{0,60},/iu,
  /^(?:In an effort to|As part of|In response to|In accordance with|Pursuant to|In keeping with|In light of|In view of|With the goal of|In partnership with|In collaboration with|In conjunction with|In recognition of|In order to)\b[^,.!?\n]{3,140},/iu,
  /^(?:The|Our)\s+[^,.!?\n]{3,90}?\s+(?:is|are)\s+(?:very\s+)?(?:pleased|excited|proud|happy|delighted|thrilled|honored)\s+to\s+(?:announce|share|report|inform you|let you know|introduce)(?:\s+that)?/iu,
  /^We(?:['’]re| are)\s+(?:very\s+)?(?:pleased|excited|proud|happy|delighted|thrilled|honored)\s+to\s+(?:announce|share|report|inform you|let you know|introduce)(?:\s+that)?/iu,
  /^(?:As (?:you may know|many of you know|we all know|previously announced|always|a reminder)|It has come to our attention that|We would like to (?:take this opportunity to )?(?:inform|remind|let|announce|share)[^,.!?\n]{0,30}?\bthat|This is (?:just )?(?:a (?:friendly )?reminder|to (?:inform|notify|let)[^,.!?\n]{0,20}?)\s+that),?/iu,
];

export default {
  id: 'buried-lead',
  kind: 'plain-language',
  severity: 'suggestion',
  off: true,
  title: { en: 'Begin with the news', es: 'Empiece por la noticia' },
  why: {
    en: 'Many people read the first line only.',
    es: 'Mucha gente lee solo la primera línea.',
  },
  message: {
    en: 'Say first what changes for people; this opening can go or come later.',
    es: 'Diga primero qué cambia para la gente; este comienzo se puede quitar o puede ir después.',
  },
  source: 'https://www.cdc.gov/ccindex/',
  languages: ['en'],
  scope: 'post',
  *check({ prose, sentences }: Draft): Iterable<Finding> {
    const first = sentences[0];
    if (first === undefined) return;
    const offset = first.at[0] + (/^[^\p{L}]*/u.exec(first.prose)?.[0].length ?? 0);
    const text = prose.slice(offset, Math.min(first.at[1], offset + 300));
    for (const pattern of warmUps) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      yield { at: [offset, offset + found.length] };
      return;
    }
  },
  examples: [
    { bad: '[[At its meeting on May 1,]] the council moved recycling to Fridays.' },
    { bad: '[[In an effort to keep streets clean,]] sweepers will run on Mondays.' },
    { bad: '[[The Riverton Parks Department is excited to announce that]] the pool opens May 9.' },
    { bad: '[[As part of our spring program,]] trees will be trimmed on Oak St.' },
    { ok: 'Recycling moves to Fridays. The council voted on May 1.' },
    { ok: 'The pool opens May 9. We are excited to announce that it is free.' },
    { ok: 'After the storm, Oak Street is closed.' },
    { ok: 'As of 6 p.m., both bridges are closed.' },
  ],
} satisfies Rule;
