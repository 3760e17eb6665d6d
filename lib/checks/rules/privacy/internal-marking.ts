import type { Sentence } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** Where a mark stands that is no part of a sentence: at the start of a line, or after a bracket or a slash. */
const edge = '(?<=^[\\s*_#>~\\uFFFC-]{0,6}|[[({/|•–—-]\\s?|[.!?]\\s)';
/** And what follows it there. */
const close = '(?=\\s*(?:[\\])}:|•–—/*]|-\\s|[.!]?\\s*$))';

const markings: readonly RegExp[] = [
  new RegExp(
    `${edge}(?:(?:FINAL|ROUGH|FIRST|SECOND|INTERNAL|WORKING) )?DRAFT(?: ONLY| COPY|[ _](?:v|V|#)?\\d{1,2}(?:\\.\\d)?)?${close}`,
    'gu',
  ),
  new RegExp(
    `${edge}(?:(?:[Ff]inal|[Rr]ough|[Ii]nternal|[Ww]orking) d|D)raft(?: only| copy| v?\\d{1,2})?(?=\\s?[:\\])])|(?<=[[(])draft(?=[\\])]\\s*$)|${edge}[Dd]raft(?: for (?:your |internal |staff |legal )?(?:review|approval)(?=\\s?[:\\])])| v?\\d{1,2}(?= [–—-] ))`,
    'gu',
  ),
  new RegExp(
    `${edge}DRAFT (?:POST|TWEET|MESSAGE|STATEMENT|PRESS RELEASE|NEWS RELEASE|CAPTION|COPY|LANGUAGE|TALKING POINTS)(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `${edge}(?:BORRADOR(?: FINAL| INTERNO|[ ]?\\d{1,2})?|[Bb]orrador(?: final| interno)?(?=\\s?[:\\])]))${close}`,
    'gu',
  ),
  /\b(?:U\/\/)?FOUO\b(?:\/\/[A-Z]{2,4}\b)?/g,
  new RegExp(
    `(?:${edge}(?:CUI|LES|SBU|EMBARGOED|EMBARGADO)${close}|^CONFIDENTIAL(?=\\s?:|\\s[–—-]\\s|\\s*$)|(?<=[[(])CONFIDENTIAL(?=[\\])])|^Confidential(?=\\s?[:–—-] ?(?:do not|not for|internal|no ))|\\b(?:CUI|LES)\\/\\/[A-Z-]{2,12}\\b|\\b(?:U|FOUO|UNCLASSIFIED)\\/\\/LES\\b)`,
    'gu',
  ),
  /\bTLP:\s?(?:RED|AMBER(?:\+STRICT)?|GREEN)\b|\bUNCLASSIFIED\/\/[A-Z]{2,12}\b|\b(?:TOP )?SECRET\/\/[A-Z]{2,12}\b|\bNOFORN\b/g,
  /(?<!\b(?:is|are|be|was|were|lot|lane|road|gate|vehicles?) )\b(?:for )?(?:official|internal|agency|law enforcement|staff) use only\b/gi,
  /\b(?:internal (?:only|draft|memo|review only|distribution only)|for internal (?:use|review|distribution|circulation)|law enforcement sensitive|sensitive but unclassified|controlled unclassified information(?= only|\s*[\])/])|pre-?decisional|attorney[–-]client privileged?|privileged (?:and|&) confidential|close hold|hold for release)\b/gi,
  /\bembargo(?:ed)? (?:until|till|for release|lifts? (?:at|on)|copy)\b|\bunder (?:strict )?embargo(?: until\b|(?=\s*[:.)\]]|\s*$))/gi,
  /\bnot (?:yet )?(?:for|cleared for|approved for) (?:public |external |general |media |immediate |further )?(?:release|distribution|publication|circulation|posting|dissemination)\b(?! (?:in|into|back|to the wild))/gi,
  /\bdo not (?:publish|post|release|publicize|tweet|share)(?: (?:this|it|publicly|externally|online))?(?: (?:yet|until|before|without approval|outside (?:of )?(?:the )?(?:agency|department|office|team)))\b/gi,
  /\bDO NOT (?:PUBLISH|POST|RELEASE|DISTRIBUTE|FORWARD|DISSEMINATE|CIRCULATE)(?=\s*(?:[\])}.!:|*–—/-]|$))/g,
  /\b(?:internal note|note to (?:self|reviewers?)|pending (?:legal|PIO|director|leadership|supervisor|communications|comms) (?:review|approval))\b/gi,
  /(?<!\p{L})(?:(?:sólo |solo |únicamente |exclusivamente )?para uso (?:interno|oficial)(?: exclusivo| únicamente| solamente)?|de uso interno|(?:embargado|bajo embargo) hasta|no (?:publicar|divulgar|difundir|distribuir)(?: (?:todavía|aún|hasta|antes|fuera|sin autorización)|(?=\s*(?:[\])}.!:]|$)))|no apto para (?:publicación|divulgación)|nota interna)(?!\p{L})/giu,
];

/** Somebody explains a mark instead of wearing it, or an embargo is on goods. */
const explained = /FOUO|CUI|embargo/i;
const explains =
  /\b(?:training|course|webinar|policy|program|stands for|glossary|oil|trade|arms|boycott|drinking water)\b/i;

/** Whether words end where a match does: `\b` knows no letters but those of English. */
const standsAlone = (text: string, [start, end]: Span): boolean =>
  !/[\p{L}\p{M}\p{N}]['’‑-]?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  !/^['’‑-]?[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 3));

function* marks({ prose }: Sentence): Iterable<Finding> {
  let end = 0;
  const found = markings
    .flatMap((pattern) =>
      Array.from(prose.matchAll(pattern), ({ 0: whole, index }) => [index, index + whole.length] as const),
    )
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  for (const at of found) {
    if (!standsAlone(prose, at)) continue;
    if (at[0] < end || (explained.test(prose.slice(...at)) && explains.test(prose))) continue;
    end = at[1];
    yield { at };
  }
}

export default {
  id: 'internal-marking',
  kind: 'privacy',
  severity: 'error',
  title: { en: 'Take out the internal marking', es: 'Quite la marca interna' },
  why: {
    en: 'A draft or a note that is not for the public may say what nobody has approved.',
    es: 'Un borrador o una nota que no es para el público puede decir lo que nadie ha aprobado.',
  },
  message: {
    en: '“{words}” says that this is not for the public. Ask whether it may be posted.',
    es: '“{words}” indica que esto no es para el público. Pregunte si se puede publicar.',
  },
  source: 'https://www.archives.gov/cui',
  scope: 'sentence',
  wakes: {
    words:
      `draft confidential fouo cui les sbu confidential embargo embargoed embargado tlp unclassified secret noforn only internal
      law-enforcement law predecisional pre-decisional privileged attorney-client attorney–client hold release distribution publication
      circulation posting dissemination publish post publicize tweet share distribute forward disseminate circulate note
      pending unclassified borrador uso publicar divulgar difundir distribuir publicación divulgación nota`.split(
        /\s+/,
      ),
  },
  check: marks,
  examples: [
    { bad: '[[DRAFT]]: City Hall will be closed on Monday.' },
    { bad: '*[[DRAFT v2]]* The pool opens on June 1.' },
    { bad: '[[Draft]]: New hours at the library start on Monday.' },
    { bad: '[[DRAFT POST]] for the fair: Come see the goats.' },
    { bad: '[[U//FOUO]] Officers will be at the north gate.' },
    { bad: '([[CUI]]) The bridge inspection is set for Friday.' },
    { bad: 'The new chief is Ana Ruiz. [[EMBARGOED UNTIL]] 9 a.m.' },
    { bad: 'Staffing plan for the parade, [[for internal use only]].' },
    { bad: 'This map is [[not for public release]].' },
    { bad: 'Two suspects are in the area. [[Law enforcement sensitive]].' },
    { bad: '[[Do not post until]] the mayor signs. The curfew starts at 9 p.m.' },
    { bad: 'Budget numbers ([[pending legal review]]) are below.' },
    { bad: '[[BORRADOR]]: La piscina abre el lunes.', context: { language: 'es' } },
    { bad: 'Mapa [[solo para uso interno]].', context: { language: 'es' } },
    { ok: 'Read the draft plan and tell us what you think by May 6.' },
    { ok: 'Comment on the plan (draft) by May 6.' },
    { ok: 'The Draft EIS for the bridge is open for comment.' },
    { ok: 'NBA DRAFT: Watch party at the rec center.' },
    { ok: 'DRAFT BUDGET HEARING: Monday at 7 p.m. in City Hall.' },
    { ok: 'Young men must register for the draft when they turn 18.' },
    { ok: 'Enjoy draft beer and a cold draft from the north.' },
    { ok: 'The trade embargo until 2015 hurt our farmers.' },
    { ok: 'Calls are free and confidential.' },
    { ok: 'FREE, CONFIDENTIAL, OPEN TO ALL.' },
    { ok: 'These trout are not for release into the wild.' },
    { ok: 'The boat ramp is for official vehicles only. The internal road is closed.' },
    { ok: 'Do not post flyers on utility poles.' },
    { ok: 'Join our training on CUI and FOUO markings.' },
    { ok: 'Sin embargo, la biblioteca abre hasta las 5.', context: { language: 'es' } },
    { ok: 'Les invitamos a la feria. LES ESPERAMOS.', context: { language: 'es' } },
    { ok: 'For release: The council approved the budget.' },
  ],
} satisfies Rule;
