import { describe, expect, it } from 'vitest';
import { checkPosts, type Outside } from '@/lib/command-line/check-posts';

const post = 'Residents are advised to utilize Oak St. before 7 p.m. Monday, May 4.';

/** Runs the command on files that are only texts, and gives what it said. */
function run(words: string, files: Readonly<Record<string, string>>) {
  const told = { out: '', err: '' };
  const outside: Outside = {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('there is no such file');
      return text;
    },
    print: (text) => {
      told.out += text;
    },
    complain: (text) => {
      told.err += text;
    },
    colours: false,
    now: () => Date.UTC(2026, 4, 4, 16),
    timeZone: 'America/New_York',
  };
  const code = checkPosts(words.split(' '), outside);
  const lines = () =>
    told.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { code, ...told, lines };
}

describe('check-posts reads', () => {
  it('plain text as one post, its lines kept', () => {
    const text = 'Oak St. is closed.\n\nUse Elm St.';
    expect(run('--format json -', { '-': text }).lines()).toMatchObject([{ text }]);
  });

  it('several posts from plain text with a line --- between them', () => {
    const { lines } = run('--format json posts.txt', {
      'posts.txt': 'Oak St. is open.\n---\nElm St. is open.\n',
    });
    expect(lines().map(({ text }) => text)).toEqual(['Oak St. is open.', 'Elm St. is open.']);
  });

  it('JSON Lines, with what each row says of its post', () => {
    const row = {
      text: 'La calle Oak está cerrada hasta las 9 p. m.',
      language: 'es',
      platform: 'x',
      profile: 'emergency',
      now: '2026-05-04T09:00:00-04:00',
    };
    const { lines } = run('--format json posts.jsonl', {
      'posts.jsonl': `\uFEFF${JSON.stringify(row)}\r\n\r\n`,
    });
    expect(lines()).toMatchObject([{ language: 'es', profile: 'emergency', lengths: { x: { limit: 280 } } }]);
  });

  it('a content calendar, whatever the column of the text is called and whatever stands around it', () => {
    const csv = 'Date,Network,Caption,Alt text\n5/4,Twitter,"Oak St. is ""closed"",\nuse Elm St.",A map\n';
    const { lines, err } = run('--format json plan.csv', { 'plan.csv': csv });
    expect(lines()).toMatchObject([{ text: 'Oak St. is "closed",\nuse Elm St.' }]);
    expect(err).toBe('');
  });

  it('standard input, told apart by what stands in it', () => {
    const json = run('--format json -', {
      '-': '{"text":"Oak St. is open."}\n{"text":"Elm St. is open."}\n',
    });
    const csv = run('--format json -', { '-': 'text,platform\nOak St. is open.,x\n' });
    expect(json.lines()).toHaveLength(2);
    expect(csv.lines()).toHaveLength(1);
  });

  it('an attachment without “alt” as one nobody can know of, with an empty one as one without a description', () => {
    const rows = [{ kind: 'image' }, { kind: 'image', alt: '' }].map((media) =>
      JSON.stringify({ text: 'The pool is open.', media: [media] }),
    );
    const { lines } = run('--format json p.jsonl', { 'p.jsonl': rows.join('\n') });
    const rules = lines().map(({ issues }) => issues.map(({ rule }: { rule: string }) => rule));
    expect(rules[0]).not.toContain('missing-alt');
    expect(rules[1]).toContain('missing-alt');
    expect(lines()[0].needsEyes).not.toEqual([]);
  });
});

describe('check-posts tells the time of day', () => {
  const alert = 'Boil tap water for one minute in Elm Park. Riverton Water';
  const stampOf = (words: string, row: object, library?: object): string => {
    const { lines } = run(`${words} --emergency --format json p.jsonl`.trim(), {
      'p.jsonl': JSON.stringify({ text: alert, ...row }),
      'riverton.json': JSON.stringify(library),
    });
    const issues: { rule: string; fixes: string[] }[] = lines()[0].issues;
    const fixes = issues.filter(({ rule }) => /^em-(?:no-timestamp|missing-time)$/.test(rule));
    return /[Aa]s of (\d+(?::\d+)? [ap]\.m\.)/.exec(JSON.stringify(fixes))?.[1] ?? '';
  };

  it('by the clock the row names, else by the one --now names, else by the machine’s', () => {
    expect(stampOf('', { now: '2026-05-04T09:05:00-07:00' })).toBe('9:05 a.m.');
    expect(stampOf('', { now: '2026-05-04T21:35:00+0530' })).toBe('9:35 p.m.');
    expect(stampOf('--now 2026-05-04T09:05-07:00', {})).toBe('9:05 a.m.');
    expect(stampOf('--now 2026-05-04T09:05-07:00', { now: '2026-05-04T16:05Z' })).toBe('12:05 p.m.');
    expect(stampOf('', { now: '2026-05-04T16:05:00Z' })).toBe('12:05 p.m.');
    expect(stampOf('', { now: Date.UTC(2026, 4, 4, 16, 5) })).toBe('12:05 p.m.');
  });

  it('by the agency’s own clock, where there is a library', () => {
    const agency = { name: 'City of Riverton', timeZone: 'America/Chicago' };
    const library = { format: 'plainpost-library', formatVersion: 1, agency };
    expect(stampOf('--library riverton.json', { now: '2026-05-04T09:05:00-07:00' }, library)).toBe(
      '11:05 a.m.',
    );
  });
});

describe('check-posts tells', () => {
  it('programs each issue with its offsets, and in each fix what stands there afterwards', () => {
    const [line] = run('--format json -', { '-': post }).lines();
    const passive = line.issues.find(({ rule }: { rule: string }) => rule === 'bureaucratic-passive');
    expect(passive).toMatchObject({ kind: 'plain-language', severity: 'warning', start: 0 });
    const [fix] = passive.fixes;
    expect(post.slice(0, passive.start) + fix + post.slice(passive.end)).toBe(
      'Utilize Oak St. before 7 p.m. Monday, May 4.',
    );
  });

  it('people what is wrong, what is better, and how much was found', () => {
    const { out } = run('-', { '-': post });
    expect(out).toMatch(/warning\s+“utilize” → “use”/);
    expect(out).toMatch(/1 post checked: 0 errors, \d warnings, \d suggestions\./);
  });

  it('never that a post is fine', () => {
    const { out } = run('-', { '-': 'Oak St. is open.' });
    expect(out).toContain('found in none of them');
    expect(out).toContain('not to say that all is right');
  });

  it('a terminal nothing that it would obey', () => {
    const { out } = run('-', { '-': 'Utilize\u001B[2J Oak St.\u202E' });
    for (const sign of ['\u001B', '\u202E']) expect(out).not.toContain(sign);
  });
});

describe('check-posts ends', () => {
  it('with 0 without errors, with 1 with one', () => {
    expect(run('-', { '-': post }).code).toBe(0);
    expect(run('-', { '-': 'Avoid [LOCATION] until noon.' }).code).toBe(1);
  });

  it('with 2 for lines it cannot read, which it names, and checks the others', () => {
    const rows = [
      '{"text":"Oak St. is open."}',
      '{"text":',
      '{"post":1}',
      '["text"]',
      '{"text":"Use Elm St."}',
    ];
    const { code, err, lines } = run('--format json p.jsonl', { 'p.jsonl': rows.join('\n') });
    expect(code).toBe(2);
    expect(lines()).toHaveLength(2);
    expect(err.trim().split('\n')).toEqual([
      'p.jsonl, line 2: it is no JSON.',
      'p.jsonl, line 3: it has no “text”.',
      'p.jsonl, line 4: it is no object with a “text”.',
    ]);
  });

  it.each([
    [
      '{"text":"x","platform":"myspace"}',
      'its platform “myspace” is none of x, facebook, nextdoor, bluesky, mastodon, threads, linkedin, instagram and tiktok',
    ],
    ['{"text":"x","language":"english please"}', 'its language “english please” is no code such as en'],
    ['{"text":"x","profile":"panic"}', 'its profile “panic” is none of standard, emergency, drill'],
    ['{"text":"x","now":"yesterday"}', 'its time “yesterday” is no moment in ISO 8601'],
    ['{"text":"x","media":[{"kind":"hologram"}]}', 'its “media” is no list of {"kind", "alt"}'],
    ['{"text":"x","media":7}', 'its “media” is no list of {"kind", "alt"}'],
  ])('with 2 for %s', (row, why) => {
    const { code, err } = run('--format json p.jsonl', { 'p.jsonl': row });
    expect(err).toBe(`p.jsonl, line 1: ${why}.\n`);
    expect(code).toBe(2);
  });

  it.each([
    ['--format xml -', '“xml” is none of the formats'],
    ['--platform myspace -', '“myspace” is none of the platforms'],
    ['--now soon -', '“soon” is no moment'],
    ['--colour -', "Unknown option '--colour'"],
    ['--emergency', 'Name a file'],
    ['a b', 'Name one file, not 2'],
    ['missing.txt', 'missing.txt cannot be read: there is no such file'],
    ['--library missing.json -', 'The library missing.json cannot be read'],
    ['--library bad.json -', 'The library is no JSON'],
    ['--library old.json -', 'formatVersion'],
  ])('with 2 and one sentence for “%s”', (words, why) => {
    const files = {
      '-': post,
      'bad.json': '{',
      'old.json': '{"format":"plainpost-library","formatVersion":7}',
    };
    const { code, err, out } = run(words, files);
    expect(err).toContain(why);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('with 2 for a calendar without a column of texts, and for a quotation that never ends', () => {
    expect(run('plan.csv', { 'plan.csv': 'Date,Owner\n5/4,Ana\n' }).err).toContain(
      'line 1: none of its columns',
    );
    const { err } = run('plan.csv', { 'plan.csv': 'Text\nOak St. is open.\n"Elm St.\n' });
    expect(err).toContain('line 3: a quotation mark in it is never closed');
  });
});

describe('check-posts --library', () => {
  const library = {
    format: 'plainpost-library',
    formatVersion: 1,
    agency: { name: 'City of Riverton', hashtags: ['GreenRiverton'], timeZone: 'America/Chicago' },
    styleGuide: { rules: { 'complex-word': { on: false }, 'bureaucratic-passive': { severity: 'error' } } },
  };

  it('checks by the agency’s own style guide and facts', () => {
    const { lines, code } = run('--library riverton.json --format json -', {
      '-': `${post} #greenriverton`,
      'riverton.json': JSON.stringify(library),
    });
    const issues: { rule: string; severity: string; fixes: string[] }[] = lines()[0].issues;
    expect(issues.map(({ rule }) => rule)).not.toContain('complex-word');
    expect(issues.find(({ rule }) => rule === 'bureaucratic-passive')?.severity).toBe('error');
    expect(issues.find(({ rule }) => rule === 'hashtag-camel-case')?.fixes).toEqual(['#GreenRiverton']);
    expect(code).toBe(1);
  });

  it('runs the agency’s own entries, and is not held up by a pattern made to', () => {
    const entry = { severity: 'warning', scope: 'text', message: 'Use “%s” instead of “%s”.' };
    const entries = [
      { ...entry, type: 'substitution', id: 'riverton.names', swap: { 'Rec Dept': 'Parks and Recreation' } },
      { ...entry, type: 'existence', id: 'riverton.slow', message: 'Avoid “%s”.', tokens: ['(a+)+$'] },
    ];
    const { lines } = run('--library riverton.json --format json -', {
      '-': `Ask the Rec Dept. ${'a'.repeat(50_000)}!`,
      'riverton.json': JSON.stringify({ ...library, styleGuide: { entries } }),
    });
    const issues: { rule: string; fixes: string[] }[] = lines()[0].issues;
    expect(issues.find(({ rule }) => rule === 'riverton.names')?.fixes).toEqual(['Parks and Recreation']);
  });

  it('says which entry does not run and why, and runs the others', () => {
    const entries = [
      {
        type: 'existence',
        id: 'riverton.open',
        message: 'm',
        severity: 'error',
        scope: 'text',
        tokens: ['(unclosed'],
      },
    ];
    const { err, lines } = run('--library riverton.json --format json -', {
      '-': post,
      'riverton.json': JSON.stringify({ ...library, styleGuide: { entries } }),
    });
    expect(err).toContain('riverton.open');
    expect(lines()).toHaveLength(1);
  });
});

it('check-posts says of no post at all that there is none', () => {
  const { out, err, code } = run('-', { '-': '' });
  expect(err).toBe('There is no post in -.\n');
  expect(out).toBe('0 posts checked: 0 errors, 0 warnings, 0 suggestions.\n');
  expect(code).toBe(0);
});

it('check-posts says what it can do', () => {
  const { out, code } = run('--help', {});
  for (const option of ['--library', '--platform', '--language', '--emergency', '--now', '--format'])
    expect(out).toContain(option);
  expect(code).toBe(0);
});
