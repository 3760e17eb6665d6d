/** Nouns that offices pile up. Written for Plainpost. */
export const officeNouns: ReadonlySet<string> = new Set(
  `access account action administration advisory agency agreement air animal annual application area assessment authority award
  bank bid board bridge budget building bus business campaign capital care case cell center change child city class clean
  cleanup clinic closure code collection college commission committee communication community compliance conference
  connection conservation construction consumer contract contractor control cooperation coordination council county court
  crew crime crisis customer data date day debris decision defense delivery demand department design detour development
  director disaster disease disposal distribution district drainage drill drive driver driveway drug economic education
  efficiency election eligibility emergency employee employer employment energy enforcement engineering entrance
  environment equipment equity estate evaluation evacuation event exchange expansion extension facility family farm federal
  field finance fire fleet flood food form framework fraud fuel fund funding garden gas grant group growth guidance guide
  hazard health heat highway home hospital hotline household housing improvement incident income industry information
  infrastructure initiative inspection installation insurance intersection investment issue job justice laboratory labor
  lake land landfill lane law leadership library license line list loan location maintenance management main manager map market
  material meal meeting member mine mitigation monitoring mosquito motor network neighborhood notice notification office
  officer operation operations order organization outage outreach oversight park parking participation partner partnership
  pavement payment pedestrian performance permit permitting personnel pipe pipeline plan planning plant plow police policy
  pollution pool population power preparation preparedness prevention price procedure process procurement product
  production program project property protection public purchase quality rail rate record recovery recreation recycling
  reduction referral registration regulation rehabilitation relief removal repair replacement report request requirement
  research reservation residence resident resilience resource response restoration restriction result resurfacing review
  rights risk river road route rule safety sanitation schedule school science season section sector security senior service
  session sewer shelter sidewalk signal site skill snow software staff standard state station storm stormwater strategy
  street structure student study substance summer supervisor supply support surface survey sustainability system task tax
  team technology test testing title tourism traffic training transfer transit transportation trash treatment tree trip
  truck tunnel unit update upgrade use user utility vaccine valve vehicle vendor veteran victim violence volunteer voter
  waste water waterway weather website welfare well wildfire winter work worker workforce workplace workshop youth zone
  zoning`.split(/\s+/),
);
