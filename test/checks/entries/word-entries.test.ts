import { describe, expect, it } from 'vitest';
import { entryOf, fixed, issuesOf, marked, type PartialEntry, said } from './check-entries';

describe('existence', () => {
  const about = (entry: Partial<Extract<PartialEntry, { type: 'existence' }>>): PartialEntry => ({
    type: 'existence',
    tokens: [],
    ...entry,
  });

  it('finds tokens as whole words, and minds their case', () => {
    const entry = about({ tokens: ['very', 'obvious(?:ly)?'] });
    expect(marked(entry, 'Very very obvious, every, obviously.')).toEqual(['very', 'obvious', 'obviously']);
    expect(marked({ ...entry, ignoreCase: true }, 'Very obvious')).toEqual(['Very', 'obvious']);
  });

  it('ends a word at hyphens and apostrophes, and not at accents', () => {
    expect(marked(about({ tokens: ['mail', 'don'] }), 'e-mail don’t')).toEqual(['mail', 'don']);
    expect(marked(about({ tokens: ['os', 'est'] }), 'años está os')).toEqual(['os']);
  });

  it('finds phrases and an apostrophe of either kind', () => {
    const entry = about({ tokens: ['in order to', "don't"] });
    expect(marked(entry, "In order to go, in order to stay: don’t, don't.")).toEqual([
      'in order to',
      'don’t',
      "don't",
    ]);
  });

  it('tells quotation marks apart', () => {
    expect(marked(about({ tokens: ['’'], nonword: true }), 'don’t')).toEqual(['’']);
    expect(marked(about({ tokens: ["'"], nonword: true }), "don’t 'now'")).toEqual(["'", "'"]);
    expect(marked(about({ tokens: ["'now'"], nonword: true }), "‘now’ 'now'")).toEqual(["'now'"]);
  });

  it('takes tokens within words where it is told to', () => {
    expect(marked(about({ tokens: ['ise', '!!'], nonword: true }), 'organise!!')).toEqual(['ise', '!!']);
  });

  it('of two tokens at one place takes the one named first', () => {
    expect(marked(about({ tokens: ['road', 'road work'] }), 'road work')).toEqual(['road']);
    expect(marked(about({ tokens: ['road work', 'road'] }), 'road work')).toEqual(['road work']);
    expect(marked(about({ tokens: ['roa\\w', 'road work'] }), 'road work')).toEqual(['road']);
  });

  it('joins raw parts before the tokens, or after them', () => {
    expect(
      marked(about({ raw: ['(?:is|are) ', '(?:be)?'], tokens: ['closed'] }), 'is closed, was closed'),
    ).toEqual(['is closed']);
    expect(
      marked(about({ tokens: ['is', 'are'], raw: [' \\w+ed'], append: true }), 'roads are closed'),
    ).toEqual(['are closed']);
    expect(marked(about({ raw: ['\\d+', '%'] }), 'about 5% more')).toEqual(['5%']);
  });

  it('lets exceptions pass: words that hold one, and words in one of several words', () => {
    const entry = about({ tokens: ['\\w+ly', 'post'], exceptions: ['family', 'Post Office'] });
    expect(marked(entry, 'family quickly; the post office; a post')).toEqual(['quickly', 'post']);
  });

  it('leaves links, handles and hashtags alone, unless it is about the raw text', () => {
    const text = 'See https://very.example.gov @very #very very';
    expect(marked(about({ tokens: ['very'] }), text)).toEqual(['very']);
    expect(marked(about({ tokens: ['\\S+'], nonword: true }), '@oak https://oak.example.gov')).toEqual([]);
    expect(marked(about({ tokens: ['very'], scope: 'raw' }), text)).toEqual(['very', 'very', 'very', 'very']);
  });

  it('finds what reaches over the end of a sentence, where a pattern does', () => {
    expect(marked(about({ tokens: ['\\. [a-z]'], nonword: true }), 'Go home. stay there.')).toEqual(['. s']);
    expect(marked(about({ tokens: ['^- '], nonword: true }), 'Bring:\n- water\n- food')).toEqual([
      '- ',
      '- ',
    ]);
  });

  it('goes on where one token cannot be read', () => {
    expect(marked(about({ tokens: ['(a', 'b', '(\\w) \\1'] }), '(a b')).toEqual(['b']);
  });

  it('fills the message as Go does', () => {
    const say = (message: string) => said(about({ tokens: ['very'], message }), 'very');
    expect(say("Avoid '%s'.")).toEqual(["Avoid 'very'."]);
    expect(say('%[1]s, %[1]s, 100%% and 50% of %s')).toEqual(['very, very, 100% and 50% of ']);
    expect(say('{words} {toString} %s')).toEqual(['very {toString} very']);
  });
});

describe('actions', () => {
  const act = (action: PartialEntry['action'], text: string, token: string) =>
    fixed({ type: 'existence', tokens: [token], nonword: true, ...(action && { action }) }, text);

  it.each<
    [
      name: NonNullable<PartialEntry['action']>['name'],
      params: string[],
      token: string,
      from: string,
      to: string,
    ]
  >([
    ['remove', [], 'very', 'It is very hot.', 'It is hot.'],
    ['remove', [], 'Please', 'Please call us.', 'Call us.'],
    ['replace', ['because', 'since'], 'due to', 'late due to snow', 'late because snow'],
    ['edit', ['regex', '(\\d+) (\\d+)', '$2-$1'], '\\d+ \\d+', 'call 1 2', 'call 2-1'],
    ['edit', ['regex', '(?P<day>\\d+)st', '$' + '{day}'], '\\d+st', 'May 1st', 'May 1'],
    ['edit', ['trim', '*'], '\\*+\\w+\\*+', 'a **big** day', 'a big day'],
    ['edit', ['trim_left', '0'], '0\\d+', 'at 09', 'at 9'],
    ['edit', ['trim_right', '!'], '\\w+!+', 'now!!!', 'now'],
    ['edit', ['truncate', ' '], 'the the', 'in the the', 'in the'],
    ['edit', ['split', ' ', '1'], 'ATM machine', 'ATM machine', 'machine'],
    ['convert', ['simple'], 'roadWorkAhead', 'roadWorkAhead', 'road work ahead'],
  ])('%s %j mends', (name, params, token, from, to) => {
    expect(act({ name, params }, from, token)).toBe(to);
  });

  it.each<[NonNullable<PartialEntry['action']>]>([
    [{ name: 'suggest', params: ['spellings'] }],
    [{ name: 'edit', params: ['regex', '('] }],
    [{ name: 'edit', params: ['split', ' ', '9'] }],
    [{ name: 'edit' }],
    [{ name: 'replace' }],
    [{ name: 'convert' }],
  ])('%j mends nothing and breaks nothing', (action) => {
    expect(act(action, 'a very b', 'very')).toBe('a very b');
  });
});

describe('substitution', () => {
  const swap = (swaps: Record<string, string>, more: object = {}): PartialEntry => ({
    type: 'substitution',
    swap: swaps,
    message: "Use '%s' instead of '%s'.",
    action: { name: 'replace' },
    ...more,
  });

  it('names the better word and puts it there', () => {
    const entry = swap({ utilize: 'use', 'in order to': 'to' });
    expect(said(entry, 'utilize it in order to go')).toEqual([
      "Use 'use' instead of 'utilize'.",
      "Use 'to' instead of 'in order to'.",
    ]);
    expect(fixed(entry, 'utilize it in order to go')).toBe('use it to go');
  });

  it('tries the longest pattern first', () => {
    expect(
      fixed(
        swap({ 'prior to': 'before', prior: 'earlier', 'prior to the': 'before the' }),
        'prior to the day',
      ),
    ).toBe('before the day');
  });

  it('gives every choice, and a bar that is meant', () => {
    const [issue] = issuesOf([swap({ assist: 'help|aid|support' })], 'assist');
    expect(issue?.fixes.map(({ text }) => text)).toEqual(['help', 'aid', 'support']);
    expect(issue?.message).toBe("Use 'help', 'aid', or 'support' instead of 'assist'.");
    expect(fixed(swap({ or: 'a\\|b' }), 'or')).toBe('a|b');
  });

  it('says nothing of what is right already', () => {
    expect(
      marked(swap({ '(?:Web|web) ?site': 'website' }, { ignoreCase: true }), 'website web site'),
    ).toEqual(['web site']);
    expect(
      marked(swap({ covid: 'COVID.*' }, { ignoreCase: true, action: undefined }), 'COVID covid'),
    ).toEqual(['covid']);
    expect(marked(swap({ ',,,': '...' }, { nonword: true }), 'so,,,')).toEqual([',,,']);
  });

  it('keeps a capital letter only where the entry says so', () => {
    const entry = swap({ utilize: 'use' }, { ignoreCase: true });
    expect(fixed(entry, 'Utilize it')).toBe('use it');
    expect(fixed({ ...entry, capitalize: true } as PartialEntry, 'Utilize it')).toBe('Use it');
  });

  it('fills what groups held', () => {
    expect(fixed(swap({ '(\\d+) (?:am|AM)': '$1 a.m.' }), 'at 5 am')).toBe('at 5 a.m.');
    expect(fixed(swap({ '(?<hour>\\d+):00': '$' + '{hour}' }), 'at 5:00')).toBe('at 5');
  });

  it('takes any word for a word, also those that objects have of their own', () => {
    const entry = swap(
      Object.fromEntries([
        ['__proto__', 'a'],
        ['constructor', 'builder'],
        ['toString', 'b'],
      ]),
    );
    expect(fixed(entry, 'the constructor, toString __proto__')).toBe('the builder, b a');
    expect(marked(swap({ a: 'b' }), 'constructor valueOf hasOwnProperty')).toEqual([]);
  });

  it('without an action offers what to say instead', () => {
    const entry = swap({ utilize: 'use' }, { action: undefined });
    expect(said(entry, 'utilize')).toEqual(["Use 'use' instead of 'utilize'."]);
    expect(fixed(entry, 'utilize')).toBe('use');
  });
});

describe('a rule made of an entry', () => {
  const entry: PartialEntry = { id: 'riverton.rec-department', type: 'existence', tokens: ['rec'] };

  it('speaks in the agency’s own words', () => {
    const [issue] = issuesOf(
      [
        {
          ...entry,
          message: 'Write it out.',
          description: 'Not all know it.',
          link: 'https://riverton.example.gov/style',
        },
      ],
      'rec',
    );
    expect(issue).toMatchObject({
      rule: 'riverton.rec-department',
      title: 'Rec department',
      message: 'Write it out.',
      why: 'Not all know it.',
      source: 'https://riverton.example.gov/style',
      kind: 'style',
      severity: 'warning',
    });
  });

  it('bears the name that its maker gave it in a form, capitals and all', () => {
    const titleOf = (id: string) => issuesOf([{ ...entry, id }], 'rec')[0]?.title;
    expect(titleOf('own.Recreation-Center')).toBe('Recreation Center');
    expect(titleOf('own.RiverFest')).toBe('RiverFest');
    expect(titleOf('Riverton.TooWordy')).toBe('Too wordy');
  });

  it('never links to anything but a page', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', ''])
      expect(issuesOf([{ ...entry, link }], 'rec')[0]?.source).toMatch(
        /^https:\/\/www\.plainlanguage\.gov\//,
      );
  });

  it('speaks only of its languages, and not at all when it is off', () => {
    expect(issuesOf([{ ...entry, languages: ['es'] }], 'rec')).toEqual([]);
    expect(issuesOf([{ ...entry, languages: ['es'] }], 'rec', { language: 'es' })).toHaveLength(1);
    expect(issuesOf([{ ...entry, on: false }], 'rec')).toEqual([]);
  });

  it('that has no known shape is passed over, and the others are heard', () => {
    const broken = [{ type: 'other' }, { type: 'existence', tokens: 5 }, { type: 'substitution' }, null];
    const entries = [...broken.map((one) => one as unknown as PartialEntry), entry];
    expect(issuesOf(entries, 'rec')).toHaveLength(1);
    expect(entryOf(entry).type).toBe('existence');
  });
});
