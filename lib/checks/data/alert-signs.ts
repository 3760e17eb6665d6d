/** What warnings of danger are told by, and what only talks of one; written for Plainpost. */

/** What a warning of danger is made of, in one language. */
export interface AlertSigns {
  /** No post without one of these words is a warning. */
  readonly any: RegExp;
  /** Each is enough by itself. */
  readonly sure: readonly RegExp[];
  /** A danger with the name of a warning… */
  readonly product: RegExp;
  /** …that holds now, or tells what to do. */
  readonly holds: RegExp;
  /** Reports of what was, thanks, politics: no warning, whatever else is said. */
  readonly talk: RegExp;
  /** Lessons: no warning unless something else makes it sure. */
  readonly lesson: RegExp;
  /** A danger that is near: with a moment, a place and an order, a warning. */
  readonly near: RegExp;
  /** A danger that is there: with an order that saves lives and a place, a warning. */
  readonly threat: RegExp;
}

const danger =
  '(?:flash\\s+)?flood(?:ing)?|river flood|coastal flood|tornado|hurricane|tropical storm|storm surge|severe thunderstorm|thunderstorm|extreme wind|high wind|winter storm|blizzard|ice storm|snow squall|freeze|wind chill|dust storm|tsunami|extreme heat|excessive heat|heat|fire(?: weather)?|wildfire|red flag|avalanche|landslide|debris flow|air quality|boil[- ]water|do[- ]not[- ](?:drink|use)(?: water)?|evacuation|shelter[- ]in[- ]place|9-?1-?1 outage|(?:power |water )?outage|gas leak|hazmat|hazardous materials?|chemical spill|earthquake|volcano|ashfall|active shooter|civil danger|amber|winter weather|rainfall';

export const englishSigns: AlertSigns = {
  any: /\b(?:warning|watch|emergency|advisory|alert|notice|order|orders|evacuat\w+|shelter|leave|cover|boil|drink|avoid|shooter|seek|higher|outage|911|9-1-1|stay|keep|windows|around|away|indoors|inside|clear|evacuation)\b/i,
  sure: [
    /(?<![\p{L}-])(?:evacuate|leave|take (?:cover|shelter)|seek shelter|get (?:out|inside|indoors)|go inside|go indoors|shelter in place|move to higher ground)(?:\s+[\p{L}]+){0,5}\s+(?:now|immediately|at once|right away)(?![\p{L}])/iu,
    /(?:^|[.!:\n]\s*)(?:shelter in place|seek higher ground|move to higher ground|take cover(?! crops?)|boil (?:your |all |tap )?(?:tap )?water(?! (?:notice|advisory|order|alert))|do not (?:drink|use) (?:the |your )?(?:tap )?water)(?![\p{L}])/iu,
    /(?<!\p{L})(?:evacuation|shelter[- ]in[- ]place|boil[- ]water|do[- ]not[- ](?:drink|use))\s+(?:orders?|warnings?|notices?|advisor(?:y|ies)|alerts?)\s+\(?(?:\p{L}+\s+){0,3}?(?:(?:is|are|has been|have been|remains?)\s+(?:now\s+|still\s+)?(?:in (?:effect|place)|issued|ordered)|issued|in effect|for\s)/iu,
    /(?<!\p{L})(?:active shooter|shots fired)(?!\s+(?:training|drill|exercise|preparedness|response|class|course|event))(?:[^.!?\n]{0,60})(?:avoid|stay|run|lock|shelter|on campus|at\s|police)/iu,
    /(?<!\p{L})(?:avoid|stay away from|stay out of|stay clear of|keep out of|evacuate) (?:the|this) (?:immediate )?area(?!\p{L})/iu,
    /(?<!\p{L})level [123] evacuation|(?<!\p{L})shelter[- ]in[- ]place (?:order )?(?:is |remains |now )*(?:in effect|in place|for\s)|^\W*amber alert/iu,
    /(?<!\p{L})(?:mandatory|immediate) evacuations?(?:\s+orders?)?\s+(?:(?:is|are|has been|have been)\s+(?:now\s+)?(?:in effect|in place|issued|ordered|underway)|ordered|issued|for\s|of\s|in effect)/iu,
    /(?<![\d-])9-?1-?1 (?:outage|(?:service )?is (?:down|out|not working))(?!\p{L})/iu,
    /(?<!\p{L})run,? hide,?(?: or)? fight(?!\p{L})/iu,
    /(?<!\p{L})evacuate the following areas?(?!\p{L})/iu,
    /(?<!\p{L})this is an? (?:extremely dangerous|life[- ]threatening|particularly dangerous) situation/iu,
  ],
  product: new RegExp(
    `(?<!\\p{L})(?:${danger})\\s+(?:warning|watch|emergency|advisory|alert|notice)s?(?!\\p{L})`,
    'iu',
  ),
  holds:
    /(?<!\p{L})(?:(?:is|are|remains?)\s+(?:now\s+|still\s+)?in effect|has been issued|have been issued|(?:has|have) issued|issued|in effect|in place|until|till|thru|through|as of|under an?|including|is in a|take cover|seek shelter|evacuate|move to|do not (?:drink|drive|use|travel|attempt)|effective)(?!\p{L})/iu,
  talk: /(?<!\p{L})(?:lifted|canceled|cancelled|expired|rescinded|all clear|has ended|(?:order|notice|warning|emergency|threat|storm|danger|place) is over|was in effect|were in effect|were evacuated|was evacuated|difference between|know the|what to do (?:if|when|in|before)|make a plan|prepared?ness|awareness|anniversary|years? ago|last (?:night|week|month|year)|yesterday|thank(?:s|ful)?|grateful|proud|legislation|bill|congress|senate|budget|funding|grants|webinar|training|workshop|covid(?:-19)?|coronavirus|covid19|virus|pandemic|travel advisory|thoughts and prayers|did you know|president|trump|administration|parade|festival|marathon|concert|fireworks show|open house|ribbon|will be tested|only a test|will practice|simulat\p{L}+|forced|had to (?:leave|evacuate)|were told|we remember|in memory|in (?:19|20)\d\d|blog|season)(?!\p{L})/iu,
  lesson:
    /(?<!\p{L})(?:how to|make sure you have|be prepared|sign up|signed up|register|if you (?:hear an?|see an?|see something|are ever|ever|get an?)|when a|if an?|remember|tips?|learn|never|can be|whenever|safety tips|check your|under investigation|put out)(?!\p{L})|\?/iu,
  threat:
    /(?<!\p{L})(?:gas leak|hazmat|hazardous materials?|chemicals? (?:spill|leak|fire|got)|explosion|(?:flash )?flooding|flooded|floodwaters?|over (?:its|the) banks|levee|dam (?:failure|breach|has)|(?:wild|brush |grass |structure |forest |apartment |house |building |fast-moving |warehouse )fires?|the (?:\p{L}+ ){1,2}fire (?:is|has|near|in)|the fire (?:is|has|near|in|on)|fire (?:near|at|on|in) |(?:heavy|thick|toxic) smoke|police (?:activity|situation|incident)|barricaded|shooting|active shooter|gunman|armed (?:man|woman|person|suspect)|shots fired|downed (?:power )?lines?|power lines? down|power is out|earthquake|tornado|hurricane|storm surge|tsunami|blizzard|ice storm|black ice|icy|dense fog|avalanche|landslide|mudslide|sinkhole|bridge collapse|water main br\p{L}+|main broke|e\.? ?coli|sewage spill|contaminat\p{L}+|lead was found|rabid|lockdown|derailed|escaped (?:prisoner|inmate)|carbon monoxide|turned violent|missing from|missing child)(?!\p{L})/iu,
  near: /(?<!\p{L})(?:(?:can|may|could|will) (?:\p{L}+ ){0,2}?(?:kill|hurt|bury|burn|drown|explode|blow up|collapse|fail|fall|sweep|trap|flood|reach homes|reach your|make you sick|catch fire|come down|blind|knock you)|(?:gas|water) (?:line|pipe|main) (?:broke|burst|is)|(?:is|are) (?:leaking|burning|flooding|over the road)|lava|chlorine|ammonia|toxic|fumes|shooter|shots|with a (?:gun|knife)|bomb|rockslide|landslide|avalanche|tsunami|tornado|earthquake|wildfire|brush fire|grass fire|dust storm|hail|germs|bacteria|e\. ?coli|lead in it|below zero|frostbite|1[0-3]\d degrees|lost power|power is out|911 lines|fire (?:has |is )?(?:cut|crossed|jumped|moving)|embers|lightning is|(?:rose|risen) \d+ feet|acid|sewage|shot (?:someone|somebody|a man|a woman|two|three|people)|shooting|typhoon|hurricane|tropical storm|whiteout|chest deep|fell|collapsed|curfew|fumes|dam|levee|flood(?:ed|ing| water)?|under \d (?:feet|foot) of|feet of snow|black ice|missing (?:child|boy|girl|woman|man)|help us find|last seen|walked away from|broke out of|gunman|prisoner|inmates?|bear|mountain lion|shark|measles|rabies|smoke)(?!\p{L})/iu,
};

export const spanishSigns: AlertSigns = {
  any: /(?<!\p{L})(?:alertas?|advertencias?|avisos?|emergencias?|orden|órdenes|evac\p{L}+|refúgiese|resguárdese|hierva|salga|abandone|evite|tirador|busque|adentro|aléjese|cierre)(?!\p{L})/iu,
  sure: [
    /(?<!\p{L})(?:evacúe|evacue|evacúen|salga|abandone|resguárdese|refúgiese|busque refugio|diríjase|vaya)(?:\s+[\p{L}]+){0,6}\s+(?:ahora(?: mismo)?|ya|de inmediato|inmediatamente)(?![\p{L}])/iu,
    /(?:^|[.!¡:\n]\s*)(?:hierva (?:el|su) agua|no beba (?:el )?agua|resguárdese|refúgiese|busque (?:refugio|terreno más alto)|evacúe)(?![\p{L}])/iu,
    /(?<!\p{L})(?:orden(?:es)?|avisos?|alertas?|advertencias?)\s+de\s+(?:evacuación|evacuacion|hervir (?:el )?agua|refugi\p{L}+)(?:\s+\p{L}+){0,4}?\s+(?:en (?:efecto|vigor)|vigente|emitid\p{L}+|para|en)(?!\p{L})/iu,
    /(?<!\p{L})evite (?:el|esta) (?:área|zona)(?!\p{L})/iu,
    /(?<!\p{L})situación (?:extremadamente peligrosa|que pone en peligro)/iu,
  ],
  product:
    /(?<!\p{L})(?:alerta|advertencia|aviso|emergencia|vigilancia)s?\s+(?:por|de)\s+(?:una?\s+|la\s+)?(?:inundaci[oó]n(?:es)?|tornados?|hurac[aá]n|tormentas?|vientos?|incendios?|tsunami|calor|nieve|hervir|evacuaci[oó]n|interrupci[oó]n|calidad del aire|deslizamiento|terremoto|fuga|lluvias?)/iu,
  holds:
    /(?<!\p{L})(?:está|están|sigue|siguen)\s+(?:en (?:efecto|vigor)|vigentes?)(?!\p{L})|(?<!\p{L})(?:hasta|emitid\p{L}+|en efecto|vigente|a partir de|evacúe|resguárdese|no (?:beba|conduzca|maneje|intente))(?!\p{L})/iu,
  talk: /(?<!\p{L})(?:levantad[oa]s?|cancelad[oa]s?|terminó|expir\p{L}+|ayer|gracias|agradec\p{L}+|aprenda|diferencia|qué hacer (?:si|en|antes)|ley|presupuesto|aniversario|covid|coronavirus|capacitación|taller|informó|anoche|simulacros?|temporada|desfile)(?!\p{L})/iu,
  lesson: /(?<!\p{L})(?:sepa|prepárese para|inscríbase|regístrese|consejos?|recuerde|si usted)(?!\p{L})|¿/iu,
  threat:
    /(?<!\p{L})(?:incendio|inundaci[oó]n(?:es)?|inundad[oa]s?|desbord\p{L}+|fuga de gas|derrame|terremoto|sismo|tiroteo|tirador|hombre armado|persona armada|explosión|tornado|huracán|tsunami|deslizamiento|derrumbe|humo|cables? caídos?|agua contaminada|materiales peligrosos|actividad policial)(?!\p{L})/iu,
  near: /(?<!\p{L})(?:puede[n]? (?:\p{L}+ ){0,2}?(?:matar|explotar|fallar|romperse|caer|arrastrar\p{L}*|enfermar\p{L}*|llegar|inundar)|incendio|inund\p{L}+|fuga de gas|disparos|hombre armado|tsunami|tornado|huracán|terremoto|bacterias|gérmenes|cloro|bomba|hielo|bajo cero|1[0-3]\d grados|tormenta|avalancha|derrumbe|apagón|presa|ay[uú]de?nos a (?:encontrar|hallar)|sarampión|rabia|disparan?|químico|subió \d+ pies|cloro|alud|arrastra\p{L}*|el 911 no|hielo|oso|presos|humo|brasas)(?!\p{L})/iu,
};
