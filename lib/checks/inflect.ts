/** The forms of a verb: base, -s, past, participle, -ing. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly continuous: string;
}

/** Past and participle of the verbs we write that do not end in -ed. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  drive: ['drove', 'driven'],
  end: ['ended', 'ended'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speed: ['sped', 'sped'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  wear: ['wore', 'worn'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last letter all the same. */
const doubles = new Set([
  'submit',
  'transmit',
  'commit',
  'permit',
  'begin',
  'refer',
  'occur',
  'stop',
  'drop',
  'cut',
  'get',
  'put',
  'let',
  'plan',
  'run',
  'set',
  'skip',
  'ship',
  'span',
  'step',
  'concur',
  'prefer',
  'remit',
  'surveil',
]);

const third = (verb: string): string => {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const stem = (verb: string): string => {
  if (doubles.has(verb)) return verb + verb.slice(-1);
  return verb.endsWith('e') && !/(?:ee|ye|oe)$/.test(verb) ? verb.slice(0, -1) : verb;
};

const past = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${stem(verb)}ed`;
};

/** The forms of an English verb; what follows its first word stays as it is: 'carry out' gives 'carried out'. */
export function inflect(verb: string): VerbForms {
  const [head = '', ...rest] = verb.split(' ');
  const known = irregular[head];
  const whole = (form: string): string => [form, ...rest].join(' ');
  return {
    base: verb,
    third: whole(third(head)),
    past: whole(known?.[0] ?? past(head)),
    participle: whole(known?.[1] ?? past(head)),
    continuous: whole(`${stem(head)}ing`),
  };
}
