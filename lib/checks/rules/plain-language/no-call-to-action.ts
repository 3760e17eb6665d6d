import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** What makes a reader ask what to do, and what shows that the post has told them. */
interface Signs {
  readonly notice: RegExp;
  readonly action: RegExp;
  /** Names of notices, whose verbs tell nobody anything. */
  readonly names: RegExp;
}

const english: Signs = {
  names:
    /\b(?:boil[- ]water|do[- ]not[- ](?:drink|use)|shelter[- ]in[- ]place|stay[- ]at[- ]home|burn|watch|water use)\s+(?:notices?|orders?|advisor(?:y|ies)|warnings?|alerts?|bans?)\b/gi,
  notice:
    /\b(?:(?:street|st|road|rd|avenue|ave|boulevard|blvd|drive|lanes?|bridge|tunnel|ramps?|highway|hwy|route \d+|i-\d+|exit \d+|(?:highway|hwy|road) \d+|trail|beach|roads|streets)\.? (?:is|are|will be|remains?|stays?) closed|(?:is|are|will be|remains?|stays?) (?:without (?:power|water|heat|service)|flooded|blocked|under water|contaminated|unsafe|out of service|delayed|cancell?ed|postponed)|(?:boil[- ]water|evacuation|shelter[- ]in[- ]place|air quality|burn|water quality|flood|tornado|wildfire|heat|storm|winter weather|freeze|high wind) (?:notice|order|advisory|warning|alert|ban)|water main break|power outages?|power is out|lost power|gas leak|chemical spill|recall(?:ed)?|deadline (?:is|for|to)|(?:applications?|forms?|entries|nominations|bids|proposals) (?:is|are) due|applications? (?:is|are) (?:open|due|available)|registration (?:is|opens?|closes|ends)|public hearing|comment period|sign-?ups? (?:is|are)|volunteers (?:are )?needed|(?:clinic|vaccines?|tests?|testing|sandbags?|free meals) (?:is|are|will be) (?:open|available))\b/i,
  action:
    /\b(?:please|call|text|visit|go to|check|avoid|use|take|stay|leave|evacuate|boil|bring|keep|watch|plan|expect|allow|drive|slow|turn|move|sign up|register|apply|rsvp|join|learn|read|see|find|follow|report|contact|email|e-mail|donate|vote|wear|wash|stop|do not|don['’]t|never|remember|prepare|get|give|help|share|tell|send|pay|renew|reserve|save|download|tune in|seek|shelter|turn around|listen|look|make|come|drop|pick up|complete|submit|return|conserve|limit|cover|protect|stock|charge|pack|consider|try|ask|attend|you can|you may|you should|you must|you need|you will need|should|must|no action|for good|permanently|nothing to do|detour|alternate|instead|reopen(?:s|ed)?|has ended|lifted|expired?|in person|walk-?ins?|no appointment|open to|passable|ready|pickup|on (?:our|the) (?:site|website|web ?site|web ?page|page|app|map)|next update|(?:we|crews)(?: will|['’]ll) (?:post|update|share|tell|let you know|call you|text you)|no [a-z]+(?:ing|s)|not allowed|at your own)\b/i,
};

const spanish: Signs = {
  names: /(?:aviso|orden|alerta|advertencia) de \p{L}+/giu,
  notice:
    /(?:(?:calle|avenida|carretera|puente|ruta|autopista|rampa)s?\b[^.!?\n]{0,40}? (?:está|están|estará|estarán|permanece|sigue) cerrad[ao]s?|(?:está|están|estará|estarán|permanece|sigue) (?:inundad[ao]s?|sin (?:luz|agua|servicio)|suspendid[ao]s?|cancelad[ao]s?|bloquead[ao]s?)|(?:aviso|orden|alerta|advertencia) de (?:hervir|evacuación|inundaci\p{L}+|tormenta|calor|incendio|calidad|tornado)|fuga de gas|corte de (?:luz|agua)|fecha límite|vence el|audiencia pública|inscripci\p{L}+ (?:abierta|está))/iu,
  action:
    /(?<!\p{L})(?:por favor|favor de|llame|visite|vaya|evite|use|utilice|tome|quédese|salga|evacúe|evacue|hierva|traiga|lleve|mantenga|planee|espere|maneje|conduzca|regístrese|inscríbase|solicite|acuda|asista|lea|vea|consulte|busque|siga|reporte|comuníquese|envíe|done|vote|lávese|no [\p{L}]+[ea]n?|recuerde|prepárese|obtenga|comparta|pague|renueve|participe|escuche|puede|pueden|debe|deben|deberá|tiene que|desvío|alterna|reabr\p{L}+|haga|publicaremos|avisaremos|próximo aviso|en (?:nuestro|el) (?:sitio|portal)|únase|infórmese|proteja|ahorre|limite|complete|entregue)(?!\p{L})/iu,
};

const signs: Readonly<Record<string, Signs>> = { en: english, es: spanish };
const number = /\b(?:\d{3}[-.\s]\d{4}|\d{3}-\d{3}|[2-9]-?1-?1)\b/;
/** Fewer words than this are a headline with a picture. */
const fewest = 5;

export default {
  id: 'no-call-to-action',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say what to do next', es: 'Diga qué hay que hacer' },
  why: {
    en: 'News of a closure or a deadline leaves people asking what to do about it.',
    es: 'Ante un cierre o un plazo, la gente se pregunta qué tiene que hacer.',
  },
  message: {
    en: 'Tell people what to do, or where to find out more.',
    es: 'Diga qué debe hacer la gente o dónde puede informarse.',
  },
  source: 'https://www.cdc.gov/ccindex/',
  languages: ['en', 'es'],
  scope: 'post',
  covers: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    const { prose, links, mentions, media, sentences } = draft;
    const known = Object.hasOwn(signs, language) ? signs[language] : undefined;
    if (known === undefined || links.length > 0 || mentions.length > 0 || media.length > 0) return;
    if (sentences.length > 8 || prose.length > 1_500) return;
    if (!known.notice.test(prose) || number.test(prose) || known.action.test(prose.replace(known.names, ' ')))
      return;
    if (sentences.reduce((count, { words }) => count + words.length, 0) < fewest) return;
    yield { at: wholePost(draft) };
  },
  examples: [
    { bad: '[[Oak Street is closed between 3rd and 5th avenues due to flooding.]]' },
    { bad: '[[A boil water notice is in effect for Riverside and Elm Park since 6 a.m.]]' },
    { bad: '[[About 4,000 homes on the east side are without power after the storm.]]' },
    { bad: '[[Applications are due Friday, May 8, at 5 p.m.]]' },
    { bad: '[[La calle Oak está cerrada por inundación entre la 3 y la 5.]]', context: { language: 'es' } },
    { ok: 'Oak Street is closed between 3rd and 5th avenues due to flooding. Use Elm Street.' },
    { ok: 'Oak Street is closed. Details: https://example.gov/roads' },
    { ok: 'About 4,000 homes are without power. Call 555-0100 to report an outage.' },
    { ok: 'City Hall and the libraries are closed Monday for the holiday.' },
    { ok: 'Congratulations to our lifeguards on a great season!' },
    { ok: 'Oak Street is closed. Detour at 3rd Avenue.' },
    { ok: 'About 4,000 homes are without power, down from 9,000. We will post again at noon.' },
    { ok: 'The Mill Road bridge is closed for good. A new one opens in June.' },
    { ok: 'Oak Street is closed due to flooding. All closed roads are on our map.' },
    {
      ok: 'La calle Oak está cerrada por inundación. Publicaremos otro aviso a las 3 p. m.',
      context: { language: 'es' },
    },
    { ok: 'Oak Street is closed due to flooding.', media: [{ kind: 'image', alt: 'Map of the detour' }] },
    { ok: 'La calle Oak está cerrada. Use la calle Elm.', context: { language: 'es' } },
  ],
} satisfies Rule;
