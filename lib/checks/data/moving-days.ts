/** A language's words for days that move, and what shows that the day is said already or does not matter. Own list. */
export interface MovingDays {
  readonly words: RegExp;
  /** Where one of them may start. */
  readonly starts: RegExp;
  /** Days from now. */
  readonly ahead: (word: string) => number;
  /** A date or a day of the week is near: nothing to add. */
  readonly dated: RegExp;
  /** The day matters: something can still be done on it. */
  readonly upcoming: RegExp;
  /** What is over: told before the word, or by a sentence that starts with what was done. */
  readonly gone?: RegExp;
  /** How a sentence starts that asks to do something at any time: “Apply today!” */
  readonly offer: RegExp;
  readonly locale: string;
}

const english: MovingDays = {
  words:
    /(?<![\p{L}\p{N}'’-]|\b(?:of|for|better|brighter|again|than|ever)\s)(?:today|tonight|tomorrow(?:\s+(?:morning|afternoon|evening|night))?)(?![\p{L}\p{N}'’-])/iuy,
  starts: /to(?:day|night|morrow)/gi,
  ahead: (word) => (/^tomorrow/i.test(word) ? 1 : 0),
  dated:
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[/-]\d{1,2}\b/i,
  upcoming:
    /\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b|\b(?:until|starting|beginning|will|join us|tune in|is expected|are expected|deadline|due|last day|last chance|(?:ends?|ending)(?=\s+(?:today|tonight|tomorrow))|closed?|closes|closing|closures?|opens?|cancell?ed|postponed|in effect|effective|resumes?|begins|starts)\b/i,
  gone: /(?:\b(?!(?:need|speed|feed|embed|schedul|expect|cancel|clos|postpon|delay|suspend|plann|limit|reduc|restrict)\p{L}*\b)\p{Ll}{2,}ed|\b(?:met|held|spoke|took|gave|got|saw|went|came|made|was|were|did|had|won|lost|sent|told|heard|wrote|led|joined me))(?:\s+(?:again|here|earlier|out|with us))?\s+$|^(?!(?:Need|Schedul|Expect|Cancel|Clos|Postpon|Delay|Suspend|Plann|Limit)\p{L}*)(?:\p{Lu}\p{Ll}+ed|Met|Held|Spoke|Got|Had|Took|Went|Saw)\s/u,
  offer:
    /^(?:please\s+)?(?:call|apply|register|sign up|visit|start|plan|get|order|donate|volunteer|text|learn|act|check|schedule|book|reserve|download|subscribe|enroll|contact|share|help|join)\b/i,
  locale: 'en-US',
};

const spanish: MovingDays = {
  words:
    /(?<!(?:\p{L}|\b(?:la|esta|cada|una|el|del?|pasado)\s))(?:hoy|esta noche|mañana)(?![\p{L}\p{N}]|\s+(?:en día|por hoy))/iuy,
  starts: /hoy|esta noche|mañana/gi,
  ahead: (word) => (/^mañana/i.test(word) ? 1 : 0),
  dated:
    /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})|\b\d{1,2}\s+de\s+(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|\b\d{1,2}[/-]\d{1,2}\b/iu,
  upcoming:
    /\b\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m\b|\ba las? \d|\bmediodía\b|(?<!\p{L})(?:habrá|hasta|a partir|desde|cerrad[ao]s?|abiert[ao]s?|cierr\p{L}+|abr\p{L}+|cancelad[ao]s?|será|serán|termina\p{L}*|vence|plazo|comienza\p{L}*|empieza\p{L}*|vigente)(?!\p{L})/iu,
  offer:
    /^(?:llame|solicite|regístrese|inscríbase|visite|empiece|done|ayude|descargue|suscríbase|comparta|únase|comuníquese)(?!\p{L})/iu,
  locale: 'es-US',
};

const french: MovingDays = {
  words:
    /(?<!(?:[\p{L}’'-]|\b(?:de|le|un)\s))(?:aujourd[’']hui|ce soir|cette nuit|demain(?:\s+(?:matin|midi|soir|après-midi))?)(?![\p{L}\p{N}-])/iuy,
  starts: /aujourd|ce soir|cette nuit|demain/gi,
  ahead: (word) => (/^demain/i.test(word) ? 1 : 0),
  dated:
    /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})|\b(?:\d{1,2}|1er)\s+(?:jan|fév|fev|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)|\b\d{1,2}[/.]\d{1,2}\b/iu,
  upcoming:
    /\b\d{1,2}\s?(?:h\b|h\d\d|heures?\b)|\bmidi\b|\bminuit\b|(?<!\p{L})(?:jusqu|à partir|dès|sera|seront|aura|auront|ferm\p{L}+|ouvr\p{L}+|annul\p{L}+|report\p{L}+|commence\p{L}*|début\p{L}*|rendez-vous|en vigueur|dernier jour)/iu,
  offer: /^(?:appelez|inscrivez|visitez|commencez|donnez|aidez|téléchargez|partagez|rejoignez)(?!\p{L})/iu,
  locale: 'fr-FR',
};

/** By BCP 47 code. */
export const movingDays: Readonly<Record<string, MovingDays>> = { en: english, es: spanish, fr: french };
