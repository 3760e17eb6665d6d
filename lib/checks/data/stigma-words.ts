import type { Rewrite } from '@/lib/checks/rewrites';

const noun = '(?=\\s*(?:[.,;:!?)]|$|\\s(?:and|or|who|in|on|at|to|is|are|was|can|may|needs?|with)(?!\\p{L})))';

/**
 * Words that shame people for an illness. Facts from retext-equality (MIT, Copyright (c) 2015 Titus Wormer), the 18F
 * Content Guide (CC0) and the VA content style guide. Left out: terms of law and medicine (criminally insane), what
 * programs are called (substance abuse treatment), things (blind spots, nuts).
 */
export const stigmaWords: readonly Rewrite[] = [
  { find: '(?:former|ex-|recovering|reformed)[ -]?addicts', use: ['people in recovery'] },
  { find: '(?:former|ex-|recovering|reformed)[ -]?addict', use: ['person in recovery'] },
  {
    find: '(heroin|opioid|meth|cocaine|fentanyl|alcohol|nicotine|gambling|opiate) addicts',
    use: ['people with a $1 addiction'],
  },
  {
    find: '(heroin|opioid|meth|cocaine|fentanyl|alcohol|nicotine|gambling|opiate) addict',
    use: ['person with a $1 addiction'],
  },
  { find: '(?:drug )?addicts', use: ['people with a drug addiction', 'people who use drugs'] },
  {
    find: `drug addict|(?<=\\b(?:an|the|every|any|each|this|that|as) )addict${noun}`,
    use: ['person with a drug addiction', 'person who uses drugs'],
  },
  { find: '(?:drug|substance) (?:abusers|users)', use: ['people who use drugs'] },
  { find: '(?:drug|substance) abuser', use: ['person who uses drugs'] },
  { find: '(opioid|heroin|alcohol|meth) abusers', use: ['people who misuse $1'] },
  {
    find: '(?<!\\bnews )(?<!\\badrenaline )junkies',
    use: ['people with a drug addiction', 'people who use drugs'],
  },
  {
    find: '(?<!\\bnews )(?<!\\badrenaline )junkie',
    use: ['person with a drug addiction', 'person who uses drugs'],
  },
  { find: 'alcoholics(?! anonymous)', use: ['people with an alcohol addiction'] },
  { find: `(?<=\\b(?:an|recovering|former) )alcoholic${noun}`, use: ['person with an alcohol addiction'] },
  // Not the name of a program or of a treatment, which its owner has chosen.
  {
    find: `(?<=\\b(?:treats?|treating|treated|for|with|from|by|of) )(substance|drug|alcohol) abuse(?=\\s*(?:[.,;:!?)]|$|\\s(?:and|or|in|at|on|is|are|can|among|who|as|under)(?!\\p{L})(?! (?:treatment|prevention|mental health (?:services|administration|board|department)))))`,
    use: ['$1 use disorder', '$1 misuse'],
    mild: true,
  },
  {
    find: `(?<=\\b(?:prevents?|preventing|fights?|fighting|reduces?|reducing|end|stop|about|against|to|prescription) )(substance|drug|alcohol) abuse(?=\\s*(?:[.,;:!?)]|$|\\s(?:and|or|in|at|on|is|are|can|among|who|as|before)(?!\\p{L})))`,
    use: ['$1 misuse'],
    mild: true,
  },
  { find: 'dirty needles', use: ['used needles', 'used syringes'] },
  { find: 'dirty needle', use: ['used needle', 'used syringe'] },
  { find: 'committed suicide', use: ['died by suicide'] },
  { find: 'commits suicide', use: ['dies by suicide'] },
  { find: 'commit suicide', use: ['die by suicide'] },
  { find: 'committing suicide', use: ['dying by suicide'] },
  { find: '(?:successful|completed) suicides', use: ['suicides'] },
  { find: '(?:successful|completed) suicide', use: ['suicide'] },
  { find: '(?:failed|unsuccessful) suicide attempts', use: ['suicide attempts'] },
  { find: '(?:failed|unsuccessful) suicide attempt', use: ['suicide attempt'] },
  { find: 'suicide victims', use: ['people who died by suicide'] },
  { find: 'suicide victim', use: ['person who died by suicide'] },
  {
    find: 'crazy(?! (?:horse|hair|hat|hats|socks?|quilts?|golf|daisy|eights|glue|for you))',
    use: ['wild', 'unusual'],
  },
  { find: '(?<!\\bcriminally )(?<!\\blegally )insane(?! asylum)', use: ['unbelievable', 'wild'] },
  { find: 'insanely', use: ['unbelievably', 'very'] },
  { find: 'insane asylum|mental institution|mental asylum|loony bin', use: ['psychiatric hospital'] },
  { find: 'mental patients', use: ['people with a mental illness'] },
  { find: 'mental patient', use: ['person with a mental illness'] },
  {
    find: 'lunatics?|nutcases?|nutjobs?|psychos?|schizos?|spaz|wackos?|retards?|retarded|morons?|imbeciles?|idiots?|cretins?',
    use: [],
  },
  { find: 'idiotic|moronic', use: ['careless', 'unwise'] },
  { find: `schizophrenic${noun}`, use: ['person with schizophrenia'] },
  { find: 'schizophrenic', use: [] },
  { find: 'stupid', use: ['careless', 'unwise'] },
  { find: 'stupidly', use: ['carelessly'] },
  {
    find: '(?<=\\b(?:so|pretty|really|such a|was|is|a) )lame(?! (?:duck|animals?|horses?|dogs?|cows?))',
    use: ['weak', 'dull'],
  },
  { find: 'tone[- ]deaf', use: ['insensitive'] },
  { find: 'midgets?', use: [] },
  { find: 'turn a blind eye to', use: ['ignore'] },
  { find: 'turns a blind eye to', use: ['ignores'] },
  { find: 'turned a blind eye to', use: ['ignored'] },
];

/** One of these stands in each of them. */
export const stigmaWordWakes: readonly string[] =
  'abuse addict addicts ex-addict ex-addicts abuser abusers users junkie junkies alcoholic alcoholics needles needle suicide suicides crazy insane insanely mental loony lunatic lunatics nutcase nutcases nutjob nutjobs psycho psychos schizo schizos spaz wacko wackos retard retards retarded moron morons imbecile imbeciles idiot idiots cretin cretins idiotic moronic schizophrenic stupid stupidly lame tone-deaf tone midget midgets blind'.split(
    ' ',
  );
