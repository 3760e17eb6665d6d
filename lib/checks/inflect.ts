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
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  end: ['ended', 'ended'],
  find: ['found', 'found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  put: ['put', 'put'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  show: ['showed', 'shown'],
  speed: ['sped', 'sped'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
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

const past = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;

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
