import { describe, expect, it } from 'vitest';
import { fixed, issuesOf, marked, type PartialEntry, said } from './check-entries';

describe('occurrence', () => {
  it('names the first that is too many', () => {
    const entry: PartialEntry = { type: 'occurrence', token: '\\b\\w+\\b', max: 4, scope: 'sentence' };
    expect(marked(entry, 'One two three four five six. One two.')).toEqual(['five']);
    expect(
      marked({ type: 'occurrence', token: '!', max: 1, scope: 'summary' }, 'Go! Now.\n\nRun! Hide!'),
    ).toEqual(['!']);
  });

  it('asks for something that must be there', () => {
    const entry: PartialEntry = {
      type: 'occurrence',
      token: '911',
      min: 1,
      scope: 'summary',
      message: 'Name 911.',
    };
    expect(issuesOf([entry], 'Fire on Oak St.').map(({ about, message }) => [about, message])).toEqual([
      ['post', 'Name 911.'],
    ]);
    expect(said(entry, 'Call 911.')).toEqual([]);
    expect(said(entry, '')).toEqual([]);
  });

  it('counts characters to any number', () => {
    const entry: PartialEntry = { type: 'occurrence', token: '.', max: 280, scope: 'raw' };
    expect(marked(entry, 'a'.repeat(280))).toEqual([]);
    expect(marked(entry, `${'a'.repeat(280)}b`)).toEqual(['b']);
  });
});

describe('repetition', () => {
  const entry: PartialEntry = {
    type: 'repetition',
    tokens: ['[^\\s]+'],
    message: '“%s” is repeated.',
    ignoreCase: true,
    alpha: true,
    action: { name: 'edit', params: ['truncate', ' '] },
  };

  it('finds neighbours that are the same, and takes one away', () => {
    expect(marked(entry, 'The the road is is closed.')).toEqual(['The the', 'is is']);
    expect(fixed(entry, 'The the road is is closed.')).toBe('The road is closed.');
    expect(said(entry, 'The the road')).toEqual(['“the” is repeated.']);
  });

  it('minds letters and case as it is told', () => {
    expect(marked(entry, 'gate 5 5')).toEqual([]);
    expect(marked({ ...entry, alpha: false }, 'gate 5 5')).toEqual(['5 5']);
    expect(marked({ ...entry, ignoreCase: false }, 'The the')).toEqual([]);
    expect(marked({ ...entry, exceptions: ['had had'] } as PartialEntry, 'we had had the the')).toEqual([
      'the the',
    ]);
  });

  it('takes two sentences for two, and two links for none', () => {
    expect(marked(entry, 'We said that. That is all.')).toEqual([]);
    expect(marked(entry, 'https://a.example.gov https://a.example.gov')).toEqual([]);
  });
});

describe('consistency', () => {
  const entry: PartialEntry = {
    type: 'consistency',
    either: { advisor: 'adviser', 'cent(?:er|ers)': 'cent(?:re|res)' },
    message: 'Write “%s” in one way.',
  };

  it('finds the second way, wherever in the post it stands', () => {
    expect(marked(entry, 'An advisor is in.\n\nOur adviser is out.')).toEqual(['adviser']);
    expect(marked(entry, 'Two adviser desks. One advisor. A center and some centres.')).toEqual([
      'advisor',
      'centres',
    ]);
    expect(marked(entry, 'An advisor and an advisor at the center.')).toEqual([]);
  });
});

describe('conditional', () => {
  const entry: PartialEntry = {
    type: 'conditional',
    first: '\\b([A-Z]{3,5})\\b',
    second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)',
    exceptions: ['USA'],
    message: 'Explain %s.',
  };

  it('finds acronyms that nothing explains', () => {
    expect(marked(entry, 'The Oak Road Committee (ORC) meets. ORC and CDC in the USA.')).toEqual(['CDC']);
    expect(said(entry, 'Ask CDC.')).toEqual(['Explain CDC.']);
  });

  it('without a group is content with one place', () => {
    const alert: PartialEntry = { type: 'conditional', first: 'evacuate', second: 'shelter' };
    expect(marked(alert, 'Please evacuate now.')).toEqual(['evacuate']);
    expect(marked(alert, 'Please evacuate now.\n\nGo to the shelter.')).toEqual([]);
  });
});

describe('capitalization', () => {
  const cap = (match: string, more: object = {}): PartialEntry => ({
    type: 'capitalization',
    match,
    message: '%s → %s',
    action: { name: 'replace' },
    ...more,
  });

  it.each([
    ['$title', {}, 'The road to the park is open', 'The Road to the Park Is Open'],
    ['$title', { style: 'Chicago' }, 'walking Between the Trees', 'Walking between the Trees'],
    ['$title', { exceptions: ['iPhone app'] }, 'get the iPhone app Now', 'Get the iPhone app Now'],
    ['$sentence', {}, 'Road Closed Near The Park', 'Road closed near the park'],
    ['$sentence', { exceptions: ['Oak Street'] }, 'road Closed at Oak Street', 'Road closed at Oak Street'],
    [
      '$sentence',
      { indicators: [':'] },
      'Note: Closed Today And Tomorrow',
      'Note: Closed today and tomorrow',
    ],
  ])('%s %j mends “%s”', (match, more, from, to) => {
    expect(fixed(cap(match, more), from)).toBe(to);
    expect(marked(cap(match, more), to)).toEqual([]);
  });

  it('knows small and large letters, and patterns', () => {
    expect(marked(cap('$lower'), 'All small')).toEqual(['All small']);
    expect(marked(cap('$lower'), 'all small')).toEqual([]);
    expect(marked(cap('$upper'), 'ALL LARGE 5')).toEqual([]);
    expect(marked(cap('^[A-Z]'), 'small first')).toEqual(['small first']);
    expect(marked(cap('^[A-Z]'), 'Large first')).toEqual([]);
  });

  it('passes over a prefix, and what has no letters', () => {
    expect(marked(cap('$sentence', { prefix: 'ALERT: ' }), 'ALERT: Road closed')).toEqual([]);
    expect(marked(cap('$lower'), '5:30 🎉')).toEqual([]);
  });

  it('lets some words be, up to its threshold', () => {
    const line = 'Road closed near the Park today';
    expect(marked(cap('$sentence', { threshold: 0.5 }), line)).toEqual([]);
    expect(marked(cap('$sentence', { threshold: 0.9 }), line)).toEqual([line]);
  });
});

describe('metric', () => {
  const hard = `${'Considerable infrastructure modifications necessitate temporary transportation interruptions everywhere. '.repeat(5)}`;
  const grade: PartialEntry = {
    type: 'metric',
    scope: 'summary',
    formula: '(0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59',
    condition: '> 12',
    message: 'Grade %s is too high.',
  };

  it('works out a formula for the post as a whole', () => {
    const [issue] = issuesOf([grade], hard);
    expect(issue?.about).toBe('post');
    expect(issue?.message).toMatch(/^Grade \d+\.\d\d is too high\.$/);
    expect(said(grade, 'The road is shut. We will fix it. Call us to ask. '.repeat(5))).toEqual([]);
  });

  it('does not judge a short text by a mean', () => {
    expect(said(grade, hard.slice(0, 100))).toEqual([]);
    expect(
      said({ ...grade, formula: 'words', condition: '> 3' } as PartialEntry, 'One two three four.'),
    ).toHaveLength(1);
  });

  it.each([
    ['1 + 2 * 3', '== 7', true],
    ['(1 + 2) * 3', '== 9', true],
    ['-2 * -3', '== 6', true],
    ['8 / 4 / 2', '== 1', true],
    ['math.sqrt(16) + pow(2, 3)', '== 12', true],
    ['words % 2', '== 0', true],
    ['words + nothing', '== 4', true],
    ['1 / 0', '> 1', false],
    ['0 / 0', '!= 1', false],
    ['list', '> 8 || words < 5', true],
    ['1 +', '> 0', false],
    ['constructor(1)', '> 0', false],
    ['__proto__', '== 0', true],
    ['alert("x")', '> 0', false],
    [`${'('.repeat(500)}1${')'.repeat(500)}`, '== 1', false],
    ['9'.repeat(5_000), '> 0', false],
  ])('%s %s holds: %s', (formula, condition, holds) => {
    const filler = Array.from({ length: 3 }, () => 'The road is shut and we will fix it soon.').join(' ');
    const entry = { ...grade, formula, condition } as PartialEntry;
    const text = formula.includes('/') ? filler : 'One two three four.';
    expect(said(entry, text)).toHaveLength(holds ? 1 : 0);
  });
});

describe('scopes', () => {
  const at = (scope: PartialEntry['scope'], tokens: string[]): PartialEntry => ({
    type: 'existence',
    tokens,
    nonword: true,
    ...(scope && { scope }),
  });

  it('a sentence, a paragraph, a list and the whole', () => {
    const text = 'Bring water. Bring food.\n\n- water bottles\n- 2) food\n1. lamps';
    expect(marked(at('sentence', ['^Bring']), text)).toEqual(['Bring', 'Bring']);
    expect(marked(at('paragraph', ['^Bring']), text)).toEqual(['Bring']);
    expect(marked(at('list', ['^\\w+']), text)).toEqual(['water', '2', 'lamps']);
    expect(marked(at('summary', ['\\A\\w+']), text)).toEqual(['Bring']);
  });

  it('descriptions of pictures, each by itself', () => {
    const media = [
      { kind: 'image', alt: 'Image of a road' },
      { kind: 'image', alt: { knowable: false } },
      { kind: 'video', alt: 'A road, image of it' },
    ] as const;
    const issues = issuesOf(
      [{ ...at('alt', ['image of']), ignoreCase: true, action: { name: 'remove' } }],
      'image of',
      { media },
    );
    expect(issues.map(({ about, media: place, fixes }) => [about, place, fixes])).toEqual([
      ['media', { index: 0, at: [0, 8] }, []],
      ['media', { index: 2, at: [8, 16] }, []],
    ]);
    expect(issuesOf([at('alt', ['x'])], '', { media: [{ kind: 'image', alt: 'x' }] })).toHaveLength(1);
  });

  it('a title is never there', () => {
    expect(marked(at('title', ['a']), 'a a a')).toEqual([]);
  });
});
