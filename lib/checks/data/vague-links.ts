/** Words that send people to a link and do not say where it goes, by language. */
export interface VagueLinks {
  /** Vague wherever they stand. */
  readonly anywhere: RegExp;
  /** Vague where they are all that stands before a link. */
  readonly beforeLink: RegExp;
  /** Vague right before a link, whatever stands before them. */
  readonly rightBefore: RegExp;
  /** What each of those vague anywhere holds. */
  readonly telling: RegExp;
  /** Words of which each phrase holds one. */
  readonly wakes: readonly string[];
}

/** Written for Plainpost. */
export const vagueLinks: Readonly<Record<string, VagueLinks>> = {
  en: {
    anywhere:
      /(?<![\p{L}\p{N}])(?:(?:please )?(?:click|tap|press|go|look|check|sign up|register|apply)(?: on)? (?:right )?here(?= (?:for|to)\b|\s*[:.!>→👉➡⬇]|\s*$|\s*\uFFFC)|(?:click(?:ing)?|tap(?:ping)?|press(?:ing)?|follow(?:ing)?|us(?:e|ing)|visit(?:ing)?|open|check out|see|go to)(?: on)? (?:the|this|these|that|our) (?:following )?links?(?: (?:below|above|here|in (?:the |our )?(?:bio|comments?)))?(?! (?:to|for) (?:the|our|a)\b)|links? (?:is |are )?in (?:the |our )?(?:bio|profile|comments?)|(?:click|tap) below)(?![\p{L}\p{N}])/giu,
    beforeLink:
      /^(?:(?:read|see|view|find out) more(?: here)?|(?:learn|discover) more here|(?:more |full |all )?(?:details|info|information) here|more here)\s*(?:[:–—>-]|\.{1,3})?\s*$|^(?:here|link|this)\s*[:–—>-]\s*$/iu,
    rightBefore: /(?<![\p{L}\p{N}])(?:here|this link|the link)\s*[:–—>-]\s*$/iu,
    telling: /here|link|below/i,
    wakes: 'here link links below more this'.split(' '),
  },
  es: {
    anywhere:
      /(?<![\p{L}\p{N}])(?:(?:haga|haz|hagan|dé|da|den) cl[ií]c(?:k)?(?: (?:aquí|acá|abajo)| en (?:el|este|estos|los) (?:siguientes? )?(?:enlaces?|links?|vínculos?)(?: de abajo)?)|(?:pulse|pulsa|oprima|presione|toque|entre|ingrese|vea|visite|regístrese|inscríbase|aplique|solicite) (?:aquí|acá)(?=\s*[:.!👉➡⬇]|\s*$|\s*\uFFFC| para\b)|(?:siga|sigue|use|visite|abra|consulte|vea) (?:el|este|los|estos) (?:siguientes? )?(?:enlaces?|links?|vínculos?)|(?:enlace|link|vínculo) en (?:la |nuestra )?(?:bio|biografía|perfil|los comentarios))(?![\p{L}\p{N}])/giu,
    beforeLink:
      /^(?:(?:lea|leer|vea|ver|conozca|sepa) más(?: aquí| acá)?|(?:más )?(?:información|detalles) (?:aquí|acá)|aquí|acá|enlace|link)\s*[:–—>-]?\s*$/iu,
    rightBefore: /(?<![\p{L}\p{N}])(?:aquí|acá|este enlace|este link|el enlace)\s*[:–—>-]\s*$/iu,
    telling: /cl[ií]c|aquí|acá|enlace|link|vínculo/i,
    wakes: 'clic clíc click clíck aquí acá enlace enlaces link links vínculo vínculos más'.split(' '),
  },
  fr: {
    anywhere:
      /(?<![\p{L}\p{N}])(?:cliquez(?: ici| sur (?:le|ce|les|ces) liens?(?: ci-dessous)?| ci-dessous)|(?:suivez|ouvrez|consultez|voir|visitez) (?:le|ce|les|ces) liens?|(?:inscrivez-vous|allez|rendez-vous) ici(?=\s*[:.!👉➡⬇]|\s*$|\s*\uFFFC)|lien (?:en|dans la|dans notre) (?:bio|biographie|description|commentaires?))(?![\p{L}\p{N}])/giu,
    beforeLink:
      /^(?:(?:lire|voir|lisez|voyez) (?:la suite|plus)(?: ici)?|(?:en )?savoir plus|ici|lien)\s*[:–—>-]?\s*$/iu,
    rightBefore: /(?<![\p{L}\p{N}])(?:ici|ce lien)\s*[:–—>-]\s*$/iu,
    telling: /cliquez|ici|lien/i,
    wakes: 'cliquez ici lien liens suite plus'.split(' '),
  },
};
