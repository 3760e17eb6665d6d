/** A word of the trade, what it means to people, and what shows that the post says so already; written for Plainpost. */
export interface EmergencyTerm {
  readonly pattern: RegExp;
  /** Put behind the words in brackets; left out where only the author knows what to say. */
  readonly means?: string;
  readonly said?: RegExp;
  /** UTF-16 units behind the words within which `said` must stand; left out, anywhere in the post. */
  readonly within?: number;
  /** For words that many people half know. */
  readonly mild?: true;
  /** Without this in the post the words mean something else. */
  readonly near?: RegExp;
}

const evacuation = /evacuat|wildfire|\bfire\b|level [123] \(|ready.{0,12}set|evacu|incendio/i;

const leaves = /(?<!\p{L})(?:go|leave|evacuate|get out)!?(?:,)? (?:now|immediately|right away|at once)/iu;
/** Hazards with a watch: “flood watch”, not “neighborhood watch”. */
const watched =
  'flash flood|flood|tornado|severe thunderstorm|winter storm|blizzard|hurricane|tropical storm|storm surge|high wind|extreme heat|excessive heat|extreme cold|wind chill|freeze|fire weather|avalanche|tsunami';

export const englishJargon: readonly EmergencyTerm[] = [
  {
    // With no noun behind it, only words right there can explain it.
    pattern:
      /(?<![\p{L}\p{N}])level\s+(?:3|three|III)(?=\s+(?:for|in|at|along|on|north|south|east|west)(?!\p{L}))/giu,
    means: 'leave now',
    said: leaves,
    within: 40,
    near: evacuation,
  },
  {
    pattern: /(?<!\p{L})mandatory evacuations?(?: orders?)?(?!\p{L})/giu,
    means: 'leave now',
    said: /(?<!\p{L})(?:leave|go|get out|evacuate)(?!\p{L})/iu,
  },
  {
    pattern: /(?<!\p{L})voluntary evacuations?(?: orders?)?(?!\p{L})/giu,
    means: 'you may want to leave now',
    said: /(?<!\p{L})(?:leave|go|get (?:out|ready)|pack|evacuate|prepare)(?!\p{L})/iu,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:${watched}) watch(?:es)?(?!\\p{L})`, 'giu'),
    said: /(?<!\p{L})(?:possible|likely|chance of|a watch means|conditions are right|(?:may|could|might) (?:flood|form|hit|come|bring|reach|fall|happen|develop|be|see|get|start|turn)|(?:floods?|flooding|storms?|tornado(?:es)?|snow|winds?|rain|ice|fires?|water|hurricane|waves?|rivers?|creeks?|streams?) (?:may|could|might))(?!\p{L})/iu,
    mild: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}])shelter(?:ing)?[- ]in[- ]place(?!\p{L})/giu,
    means: 'go inside and stay there',
    said: /(?<!\p{L})(?:(?:go|get|stay|remain|keep) (?:inside|indoors|in your)|stay (?:home|where you are)|(?:close|lock|shut) (?:all |your |the )?(?:windows|doors)|indoors)(?!\p{L})/iu,
  },
  {
    pattern: /(?<![\p{L}\p{N}])level\s+(?:3|three|III)(?![\p{L}\p{N}])/giu,
    means: 'leave now',
    said: /(?<!\p{L})(?:go|leave|evacuate|get out)!?(?:,)? (?:now|immediately|right away|at once)|\bgo now\b/iu,
    near: evacuation,
  },
  {
    pattern: /(?<![\p{L}\p{N}])level\s+(?:2|two|II)(?![\p{L}\p{N}])/giu,
    means: 'be set to leave at any moment',
    said: /(?<!\p{L})(?:be|get) (?:set|ready|prepared)|prepare to (?:leave|evacuate)|at a moment/iu,
    near: evacuation,
  },
  {
    pattern: /(?<![\p{L}\p{N}])level\s+(?:1|one|I)(?![\p{L}\p{N}])/giu,
    means: 'get ready to leave',
    said: /(?<!\p{L})(?:be|get) ready|prepare to (?:leave|evacuate)|be prepared/iu,
    near: evacuation,
  },
  {
    pattern: /(?<![\p{L}\p{N}])red[- ]flag (?:warning|day|conditions)s?(?!\p{L})/giu,
    means: 'fires can start and spread fast',
    said: /fires? (?:can|could|may|will) (?:start|spread|grow)|spread (?:fast|quickly|rapidly)|(?:high|extreme|critical) fire danger/i,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])\d{1,3}\s?(?:%|percent)\s+(?:contained|containment)(?!\p{L})|(?<![\p{L}\p{N}])(?:no|zero|full)\s+containment(?!\p{L})|(?<![\p{L}\p{N}])containment\s+(?:is|at|of|stands|remains|has)(?:\s+at)?\s+\d{1,3}\s?(?:%|percent)|(?<![\p{L}\p{N}])containment(?: lines?)?(?!\p{L})/giu,
    said: /around (?:the|its) (?:fire|edge)|(?:stopped|kept) (?:it |the fire )?from (?:spreading|growing)|of (?:its|the) (?:edge|perimeter)/i,
  },
  {
    pattern: /(?<![\p{L}\p{N}])forward progress (?:(?:has been|is|was) )?(?:stopped|halted)(?!\p{L})/giu,
    means: 'the fire is no longer spreading',
    said: /no longer (?:spreading|growing)|stopped (?:spreading|growing)/i,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:rapid|dangerous|extreme) rates? of spread(?!\p{L})/giu,
    means: 'the fire is moving fast',
    said: /moving (?:fast|quickly)|spreading (?:fast|quickly)/i,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:mop[- ]up|strike teams?|mutual aid|ember cast|back[- ]?burn(?:s|ing)?)(?!\p{L})/giu,
  },
  { pattern: /(?<![\p{L}\p{N}])(?:ingress|egress)(?: and egress)?(?!\p{L})/giu },
  { pattern: /(?<![\p{L}\p{N}])\d[\d,]* (?:cfs|acre[- ]feet)(?!\p{L})/giu },
  {
    pattern: /(?<![\p{L}\p{N}])(?:PSPS|public safety power shut-?offs?)(?!\p{L})/gu,
    means: 'the power is turned off to prevent fires',
    said: /turn(?:ed|ing|s)? off|shut(?:ting)? off (?:the )?(?:power|electricity)/i,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:particularly dangerous situation|PDS)(?!\p{L})/gu,
    said: /life|die|kill|death/i,
  },
  { pattern: /(?<![\p{L}\p{N}])(?:WUI|MCI|ICS|ICP|incident command post|unified command)(?!\p{L})/gu },
  {
    pattern: /(?<![\p{L}\p{N}])(?:lockout|hold|secure) (?:status|protocol|mode|posture)(?!\p{L})/giu,
    said: /doors? (?:are )?locked|stay (?:inside|in)/i,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:flood stage|crest(?:s|ed|ing)? at \d[\d.]* (?:feet|ft))(?!\p{L})/giu,
    said: /(?:over|cover|reach|into|flood)(?:s|ing|ed)? (?:the |low |nearby )?(?:roads?|homes?|streets?|yards|basements|banks)/i,
  },
  { pattern: /(?<![\p{L}\p{N}])(?:code (?:red|black|orange)|condition (?:red|yellow))(?!\p{L})/giu },
  {
    pattern: /(?<![\p{L}\p{N}])(?:10-\d{2}|signal \d{1,3})(?![\p{L}\p{N}-])/giu,
    near: /police|officer|dispatch|deput/i,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:turbidity|coliform|contravention|exceedance|maximum contaminant level)(?!\p{L})/giu,
    said: /germs|bacteria|cloudy|make you sick/i,
  },
];

export const spanishJargon: readonly EmergencyTerm[] = [
  {
    pattern: /(?<!\p{L})evacuaci(?:ón|on|ones) (?:obligatorias?|mandatorias?|forzosas?)(?!\p{L})/giu,
    means: 'salga ahora',
    said: /(?<!\p{L})(?:salgan?|evac[uú]en?|váyan?se|abandonen?|desalojen?)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:vigilancia|alerta preventiva) (?:de|por) (?:inundaci[oó]n(?:es)?(?: repentinas?)?|tornados?|tormentas?|hurac[aá]n|nieve|viento|calor)(?!\p{L})/giu,
    said: /(?<!\p{L})(?:posibles?|probables?|es probable|podrían?|puede que|se esperan?)(?!\p{L})/iu,
    mild: true,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:ref[uú]gi\p{L}*|resguárd\p{L}*|resguard\p{L}*)\s+en\s+(?:el|su)\s+(?:lugar|sitio)(?!\p{L})/giu,
    means: 'entre y no salga',
    said: /(?<!\p{L})(?:entre|no salga|adentro|quédese|permanezca|cierre)(?!\p{L})/iu,
  },
  {
    pattern: /(?<![\p{L}\p{N}])nivel\s+(?:3|tres)(?![\p{L}\p{N}])/giu,
    means: 'salga ahora',
    said: /(?:salga|evacúe|váyase)\s+(?:ahora|ya|de inmediato|inmediatamente)/iu,
    near: evacuation,
  },
  {
    pattern: /(?<![\p{L}\p{N}])nivel\s+(?:2|dos)(?![\p{L}\p{N}])/giu,
    means: 'esté listo para salir en cualquier momento',
    said: /list[oa]s? para|prepárese/iu,
    near: evacuation,
  },
  {
    pattern: /(?<![\p{L}\p{N}])nivel\s+(?:1|uno)(?![\p{L}\p{N}])/giu,
    means: 'prepárese para salir',
    said: /list[oa]s? para|prepárese/iu,
    near: evacuation,
  },
  {
    pattern: /(?<!\p{L})bandera roja(?!\p{L})/giu,
    means: 'un incendio puede empezar y extenderse rápido',
    said: /(?:extender|propagar|crecer)\p{L}*/iu,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])\d{1,3}\s?(?:%|por ciento)\s+(?:contenido|de contención|bajo control)(?!\p{L})|(?<!\p{L})contención\s+(?:del?|al)\s+\d{1,3}\s?%/giu,
    said: /alrededor del (?:fuego|incendio)/iu,
  },
];
