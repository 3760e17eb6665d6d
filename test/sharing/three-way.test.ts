import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guide, toStyleGuide } from '@/lib/library';
import { defaultGuide } from '@/lib/library/guide';
import { guideOfParts, guideParts } from '@/lib/sharing/guide-parts';
import { mergeGuide } from '@/lib/sharing/merge-guide';
import { mergeTemplates } from '@/lib/sharing/merge-templates';
import { mergeMaps, mergeSets } from '@/lib/sharing/three-way';
import { aTemplate } from '../library/a-template';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const map = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 })), {
    selector: ([id]) => id,
  })
  .map((entries) => new Map(entries));
const list = fc.uniqueArray(fc.constantFrom(...ids));
const merge = (base: Map<string, number>, theirs: Map<string, number>, mine: Map<string, number>) =>
  mergeMaps({ base, theirs, mine });

describe('merging what two people made of one list of entries', () => {
  it('gives theirs where nothing was changed here, and ours where nothing was changed there', () => {
    fc.assert(
      fc.property(map, map, (base, other) => {
        expect([...merge(base, other, base).merged]).toEqual([...other]);
        expect([...merge(base, base, other).merged]).toEqual([...other]);
        expect([merge(base, other, base), merge(base, base, other)].flatMap((one) => one.conflicts)).toEqual(
          [],
        );
      }),
    );
  });

  it('finds no conflict in the same edit made twice', () => {
    fc.assert(
      fc.property(map, map, (base, same) => {
        expect(merge(base, same, new Map(same))).toEqual({ merged: same, conflicts: [] });
      }),
    );
  });

  it('comes to the same whoever published first, as far as nobody has to say', () => {
    fc.assert(
      fc.property(map, map, map, (base, one, other) => {
        const [first, second] = [merge(base, one, other), merge(base, other, one)];
        expect(first.conflicts.toSorted()).toEqual(second.conflicts.toSorted());
        const settled = ({ merged, conflicts }: typeof first) =>
          [...merged].filter(([key]) => !conflicts.includes(key)).toSorted();
        expect(settled(first)).toEqual(settled(second));
      }),
    );
  });

  it('loses nothing: each change of either side is in what comes of it, or a person is asked', () => {
    fc.assert(
      fc.property(map, map, map, (base, theirs, mine) => {
        const { merged, conflicts } = merge(base, theirs, mine);
        for (const id of ids)
          for (const side of [theirs, mine])
            if (side.get(id) !== base.get(id) && !conflicts.includes(id))
              expect(merged.get(id)).toBe(side.get(id));
      }),
    );
  });

  it('merges lists without asking: what either put in is in, what either took out is out, each thing once', () => {
    fc.assert(
      fc.property(list, list, list, (base, theirs, mine) => {
        const merged = mergeSets(base, theirs, mine);
        expect(new Set(merged).size).toBe(merged.length);
        for (const id of ids) {
          const [was, there, here] = [base, theirs, mine].map((one) => one.includes(id));
          expect(merged.includes(id)).toBe(there === here ? there : there !== was ? there : here);
        }
        expect(mergeSets(base, theirs, base)).toEqual(theirs);
        expect(mergeSets(base, base, mine)).toEqual(mine);
      }),
    );
  });

  it('keeps the order of both: what one put behind something stands behind it', () => {
    expect(mergeSets(['a', 'b', 'c'], ['a', 'b', 'x', 'c'], ['a', 'y', 'b', 'c'])).toEqual([
      ...['a', 'y', 'b', 'x', 'c'],
    ]);
    expect(mergeSets(['a', 'b'], ['a', 'b', 'c'], ['b', 'a'])).toEqual(['a', 'b', 'c']);
  });
});

describe('merging templates', () => {
  const three = (base: readonly string[], theirs: readonly string[], mine: readonly string[]) => {
    const maps = [base, theirs, mine].map(
      (one) =>
        new Map(
          one.map((line) => {
            const [id = '', body = '', tags = ''] = line.split(' ');
            return [id, aTemplate({ id, body, ...(tags && { tags: tags.split(',') }), version: 3 })];
          }),
        ),
    );
    const [b, t, m] = maps as [(typeof maps)[0], (typeof maps)[0], (typeof maps)[0]];
    const { templates, conflicts } = mergeTemplates({ base: b, theirs: t, mine: m });
    return {
      merged: [...templates.values()].map(({ id, body, version }) => `${id} ${body} ${version}`),
      tags: [...templates.values()].map(({ tags = [] }) => tags),
      conflicts: conflicts.map(({ id }) => id),
    };
  };

  it('takes the text that only one side changed, and counts its version on', () => {
    expect(three(['a old', 'b old'], ['a new', 'b old'], ['a old', 'b new'])).toMatchObject({
      merged: ['a new 3', 'b new 4'],
      conflicts: [],
    });
  });

  it('asks about a text that both changed, or that one changed and the other took out', () => {
    expect(three(['a old'], ['a theirs'], ['a mine']).conflicts).toEqual(['a']);
    expect(three(['a old'], [], ['a mine']).conflicts).toEqual(['a']);
    expect(three(['a old'], ['a theirs'], []).conflicts).toEqual(['a']);
    expect(three(['a old'], [], [])).toMatchObject({ merged: [], conflicts: [] });
    expect(three(['a old'], ['a new'], ['a new'])).toMatchObject({ merged: ['a new 3'], conflicts: [] });
  });

  it('asks about a template that one retired and the other changed', () => {
    const was = aTemplate();
    const maps = [was, { ...was, body: 'Other' }, { ...was, status: 'retired' as const }].map(
      (one) => new Map([['one', one]]),
    ) as [Map<string, typeof was>, Map<string, typeof was>, Map<string, typeof was>];
    const [base, theirs, mine] = maps;
    expect(mergeTemplates({ base, theirs, mine }).conflicts).toHaveLength(1);
    expect(mergeTemplates({ base, theirs: base, mine }).conflicts).toEqual([]);
  });

  it('lets tags stand in nobody’s way', () => {
    const changed = three(['a old x,y'], ['a new x,y'], ['a old y,z']);
    expect(changed).toMatchObject({ merged: ['a new 4'], conflicts: [], tags: [['y', 'z']] });
    expect(three(['a old x'], ['a old x,y'], ['a old x,z'])).toMatchObject({
      conflicts: [],
      tags: [['x', 'z', 'y']],
    });
  });
});

describe('merging style guides', () => {
  const guide = (change: Partial<Guide> = {}, facts: Partial<Guide['agency']> = {}): Guide => {
    const usual = defaultGuide('used');
    return { ...usual, ...change, agency: { ...usual.agency, ...facts } };
  };
  const entry = (id: string, message = 'No.') =>
    ({ type: 'existence', id, message, severity: 'warning', scope: 'text', tokens: ['x'] }) as const;

  it('cuts a guide into parts and puts it together as it was, terms of one name included', () => {
    const whole = guide(
      { rules: { 'passive-voice': { on: false } }, entries: [entry('a'), entry('b')], pack: 'uk' },
      {
        name: 'Riverton',
        acronyms: { EOC: 'Emergency Operations Center' },
        terms: [
          { use: 'fire', instead: ['blaze'] },
          { use: 'fire', instead: ['inferno'] },
        ],
      },
    );
    expect(toStyleGuide({ ...whole, ...guideOfParts(guideParts(whole)) })).toEqual(toStyleGuide(whole));
  });

  it('joins lists, and takes each rule, own rule, fact, acronym and term by itself', () => {
    const base = guide({ entries: [entry('a'), entry('b')] }, { phones: ['1', '2'], name: 'Riverton' });
    const theirs = guide(
      { rules: { one: { on: false } }, entries: [entry('a', 'Theirs.'), entry('b')], approvers: 2 },
      { phones: ['1', '2', '3'], name: 'Riverton', acronyms: { EOC: 'Center' } },
    );
    const mine = guide(
      { rules: { two: { on: true } }, entries: [entry('a'), entry('c'), entry('b')] },
      {
        phones: ['2', '4'],
        name: 'City of Riverton',
        acronyms: { PIO: 'Officer' },
        terms: [{ use: 'a', instead: ['b'] }],
      },
    );
    const merged = mergeGuide(base, theirs, mine);
    expect(merged.conflicts).toEqual([]);
    expect(merged.guide).toMatchObject({
      rules: { one: { on: false }, two: { on: true } },
      entries: [{ id: 'a', message: 'Theirs.' }, { id: 'c' }, { id: 'b' }],
      approvers: 2,
      agency: {
        phones: ['2', '4', '3'],
        name: 'City of Riverton',
        acronyms: { EOC: 'Center', PIO: 'Officer' },
        terms: [{ use: 'a', instead: ['b'] }],
      },
    });
  });

  it('asks where both sides meet, with what each of them says', () => {
    const base = guide({ rules: { one: { on: true } } }, { languages: ['en', 'es'] });
    const theirs = guide({ rules: { one: { on: false } } }, { languages: ['en'], name: 'Theirs' });
    const mine = guide({ rules: { one: { severity: 'error' } } }, { languages: ['es'], name: 'Mine' });
    const { conflicts, guide: merged } = mergeGuide(base, theirs, mine);
    expect(conflicts.map(({ kind, name, theirs, mine }) => [kind, name, theirs, mine])).toEqual([
      ['facts', 'name', 'Theirs', 'Mine'],
      ['facts', 'languages', ['en'], ['es']],
      ['rules', 'one', { on: false }, { severity: 'error' }],
    ]);
    expect(merged.agency.languages).toEqual(['en']);
  });
});
