const sought =
  /\b(?:missing|amber alert|silver alert|endangered|last seen|runaway|abduct(?:ed|ion)|kidnapp(?:ed|ing)|be on the lookout|bolo|locate(?:d)?|whereabouts|have you seen|help (?:us )?find|searching for|safely found|found safe|reunited|unidentified)\b|(?<!\p{L})(?:alerta amber|alerta plateada|desaparecid[oa]s?|extraviad[oa]s?|secuestrad[oa]s?|visto por última vez|vista por última vez|paradero|ayúdenos a encontrar|se busca)(?!\p{L})/iu;
const suspected =
  /\b(?:suspects?|wanted|suspicious|hit[- ]and[- ]run|stolen|fled|getaway|person of interest)\b|(?<!\p{L})(?:sospechos[oa]s?|robad[oa]s?|prófug[oa]s?)(?!\p{L})/iu;

/** Whether a post asks the public to look for somebody, so that who it is has to be said. */
export const looksForSomebody = (text: string): boolean => sought.test(text);

/** Whether it asks the public to look for somebody or for what was used in a crime. */
export const looksForSuspect = (text: string): boolean => sought.test(text) || suspected.test(text);
