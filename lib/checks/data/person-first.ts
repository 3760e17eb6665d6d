import { alone, type Rewrite } from '@/lib/checks/rewrites';

/** Illnesses and what is like them: what a person has, and is not. */
const conditions =
  "asthma|diabetes|cancer|dementia|alzheimer\\p{L}*(?:[’']s)?|autism|epilepsy|arthritis|depression|anxiety|ptsd|addictions?|allerg\\p{L}+|aids|hiv|covid(?:-19)?|polio|leukemia|lupus|parkinson\\p{L}*(?:[’']s)?|schizophrenia|migraines?|seizures?|strokes?|insomnia|anemia|obesity|hypertension|pneumonia|bronchitis|hepatitis|tuberculosis|disease|diseases|disorder|disorders|illness|illnesses|condition|conditions|disability|disabilities|sclerosis|dystrophy|palsy|syndrome|blindness|deafness|hearing loss|vision loss|hypothermia|frostbite|heat ?stroke|heat exhaustion|heat cramps|food poisoning|(?:high )?blood pressure|flu|infections?|symptoms|problems breathing|pain";
const what = `(?= (?:\\p{L}[\\p{L}’'-]* ){0,4}?(?:${conditions})(?!\\p{L}))`;

const person =
  'person|child|student|adult|resident|customer|passenger|rider|neighbor|visitor|individual|employee|worker|driver';
const persons =
  'people|persons|children|kids|students|adults|residents|customers|passengers|riders|neighbors|visitors|individuals|employees|workers|voters|drivers|patients|seniors|community members';
const things =
  'parking|accessible|accessibility|entrance|entrances|restroom|restrooms|bathroom|bathrooms|ramp|ramps|space|spaces|seating|stall|stalls|spot|spots|access|lift|lifts|door|doors|lane|route|routes';

/**
 * Wordings that put a condition before the person. Facts from retext-equality (MIT, Copyright (c) 2015 Titus Wormer),
 * the 18F Content Guide (CC0) and the VA content style guide. Left out: names of programs and of laws (birth defects,
 * able-bodied adults, special needs), and what people ask to be called (autistic).
 */
export const personFirst: readonly Rewrite[] = [
  { find: `the wheelchair[- ]bound${alone}`, use: ['people who use wheelchairs'] },
  { find: 'is wheelchair[- ]bound', use: ['uses a wheelchair'] },
  { find: 'are wheelchair[- ]bound', use: ['use wheelchairs'] },
  { find: 'was wheelchair[- ]bound', use: ['used a wheelchair'] },
  { find: `wheelchair[- ]bound (${persons})`, use: ['$1 who use wheelchairs'] },
  { find: `wheelchair[- ]bound (${person}|man|woman|boy|girl|veteran)`, use: ['$1 who uses a wheelchair'] },
  { find: 'wheelchair[- ]bound', use: ['using a wheelchair'] },
  { find: 'is (?:confined|bound|restricted) to (?:a|his|her|their) wheelchair', use: ['uses a wheelchair'] },
  {
    find: 'are (?:confined|bound|restricted) to (?:a wheelchair|wheelchairs|their wheelchairs?)',
    use: ['use wheelchairs'],
  },
  {
    find: '(?:confined|bound|restricted) to (?:a wheelchair|wheelchairs|their wheelchairs?)',
    use: ['using a wheelchair'],
  },

  { find: `(?:is|has been) (?:suffering|sick) from${what}`, use: ['has'] },
  { find: `(?:are|have been) suffering from${what}`, use: ['have'] },
  { find: `(?:was|were) suffering from${what}`, use: ['had'] },
  { find: `(?:suffering|suffers?) (?:from|with) an? (addiction|disability)`, use: ['with a $1'] },
  { find: `suffers (?:from|with)${what}`, use: ['has'] },
  { find: `suffer (?:from|with)${what}`, use: ['have'] },
  { find: `suffered (?:from|with)${what}`, use: ['had'] },
  { find: `(?<=^(?:is|are) .{1,40})suffering (?:from|with)${what}`, use: ['living with'] },
  { find: `suffering (?:from|with)${what}`, use: ['with'] },
  { find: '(\\p{L}+) sufferers', use: ['people with $1'] },
  { find: '(?:is|was) (?:afflicted|stricken) (?:with|by)', use: ['has'] },
  { find: '(?:are|were) (?:afflicted|stricken) (?:with|by)', use: ['have'] },
  { find: '(?:afflicted|stricken) (?:with|by)', use: ['living with'] },
  { find: `victims of${what}`, use: ['people with'] },
  { find: `victim of${what}`, use: ['person with'] },
  { find: 'stroke victims', use: ['people who have had a stroke'] },
  { find: 'stroke victim', use: ['person who has had a stroke'] },
  { find: 'overdose victims', use: ['people who overdosed'] },
  {
    find: "(aids|cancer|polio|covid(?:-19)?|alzheimer[’']s|asthma) (?:victims|patients who suffer)",
    use: ['people with $1'],
    named: true,
  },
  { find: '(aids|cancer|polio|covid(?:-19)?) victim', use: ['person with $1'], named: true },

  { find: `handicap(?:ped)?[- ]accessible`, use: ['accessible'] },
  { find: `handicap(?:ped)? (placards?|permits?|plates?|tags?)`, use: ['disability $1'] },
  { find: `handicap(?:ped)? (${things})`, use: ['accessible $1'] },
  { find: `the (?:physically |mentally )?handicapped${alone}`, use: ['people with disabilities'] },
  { find: `(?:physically )?handicapped (${persons})`, use: ['$1 with disabilities'] },
  { find: `(?:physically )?handicapped (${person})`, use: ['$1 with a disability'] },
  {
    find: `mentally (?:handicapped|retarded|disabled) (${persons})`,
    use: ['$1 with intellectual disabilities'],
  },
  {
    find: `mentally (?:handicapped|retarded|disabled) (${person})`,
    use: ['$1 with an intellectual disability'],
  },
  { find: `handicapped`, use: [] },
  { find: `disabled (${persons})`, use: ['$1 with disabilities'], mild: true },
  { find: `disabled (${person})`, use: ['$1 with a disability'], mild: true },
  {
    find: `(?:people|those|residents) who are (?:differently[- ]abled|physically challenged|handi-?capable)`,
    use: ['people with disabilities'],
  },
  {
    find: `(?:differently[- ]abled|physically challenged|handi-?capable) (${persons})`,
    use: ['$1 with disabilities'],
  },
  { find: `differently[- ]abled|physically challenged|handi-?capable`, use: [] },

  { find: `the mentally ill${alone}`, use: ['people with a mental illness'] },
  { find: `mentally ill (${persons}|inmates|veterans|men|women)`, use: ['$1 with a mental illness'] },
  { find: `mentally ill (${person}|man|woman|inmate|veteran)`, use: ['$1 with a mental illness'] },
  { find: `are mentally ill`, use: ['have a mental illness'] },
  { find: `is mentally ill`, use: ['has a mental illness'] },
  {
    find: `the (?:hearing[- ]impaired|hard of hearing)${alone}`,
    use: ['people who are deaf or hard of hearing'],
  },
  {
    find: `the deaf and hard of hearing${alone}`,
    use: ['people who are deaf or hard of hearing'],
    mild: true,
  },
  { find: `hearing[- ]impaired (${persons})`, use: ['$1 who are deaf or hard of hearing'] },
  { find: `hearing[- ]impaired`, use: ['deaf or hard of hearing'] },
  {
    find: `the (?:visually|vision|sight)[- ]impaired${alone}`,
    use: ['people who are blind or have low vision'],
  },
  {
    find: `(?:visually|vision|sight)[- ]impaired (${persons})`,
    use: ['$1 who are blind or have low vision'],
    mild: true,
  },
  { find: 'deaf and dumb|deaf[- ]mutes?', use: ['deaf'] },
  { find: 'diabetics', use: ['people with diabetes'] },
  { find: 'asthmatics', use: ['people with asthma'] },
  { find: 'epileptics', use: ['people with epilepsy'] },
  { find: 'paraplegics', use: ['people with paraplegia'] },
  { find: 'quadriplegics', use: ['people with quadriplegia'] },
  { find: 'schizophrenics', use: ['people with schizophrenia'] },
  { find: 'shut-ins', use: ['people who are homebound'] },
  { find: 'shut-in', use: ['person who is homebound'] },
];

/** One of these stands in each of them. */
export const personFirstWords: readonly string[] =
  'wheelchair wheelchairs wheelchair-bound suffer suffers suffered suffering sufferers sick afflicted stricken victim victims handicap handicapped handicap-accessible handicapped-accessible disabled differently differently-abled physically handicapable handi-capable mentally hearing hearing-impaired visually visually-impaired vision-impaired sight-impaired vision sight blind deaf deaf-mute deaf-mutes diabetics asthmatics epileptics paraplegics quadriplegics schizophrenics shut-ins shut-in'.split(
    ' ',
  );
