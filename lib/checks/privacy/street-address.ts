/** A house number with its street, as a pattern's source: '123 N. Elm St.', '45 Calle Luna'. Never a block. */
export const houseAddress =
  "(?<![\\p{N}$#.,:-])\\d{1,5}(?:[- ]?[A-F](?= ))?(?: 1/2)? (?:[NSEW]{1,2}\\.? |North |South |East |West )?(?:(?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}’'.-]{1,20})(?: \\p{Lu}[\\p{L}’'.-]{1,20}){0,2} (?:(?:Street|Avenue|Road|Drive|Lane|Boulevard|Court|Circle|Way|Place|Terrace|Trail|Parkway|Highway|Loop|Square|Alley|Run|Pike)\\b|(?:St|Ave|Rd|Dr|Ln|Blvd|Ct|Cir|Pl|Ter|Trl|Pkwy|Hwy)\\b\\.?)|Broadway\\b|(?:Calle|Avenida|Carretera) \\p{Lu}[\\p{L}’'.-]{1,20})(?:,? (?:Apt|Apartment|Unit|Suite|Ste|#)\\.? ?#?[\\p{L}\\p{N}]{1,5}\\b)?";

/** The same as Spanish puts it: 'calle Luna 45', 'la calle 8 número 123'. */
export const houseAddressSpanish =
  "(?:la )?(?:calle|avenida|av\\.|carretera|paseo) (?:\\p{Lu}[\\p{L}’'.-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{1,20}){0,2}|\\d{1,3})(?:,? (?:núm\\.?|número|n\\.º|#) ?\\d{1,5}|,? \\d{1,5})(?![\\p{N}])";
