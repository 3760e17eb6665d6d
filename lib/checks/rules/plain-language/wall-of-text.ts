import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';

interface Options {
  readonly sentences: number;
  readonly characters: number;
  /** From so many sentences on, fewer characters are a wall too. */
  readonly many: number;
  readonly charactersOfMany: number;
}

/** Hashtags, a link or two words alone are no sentence to read. */
const isRead = ({ words }: PlacedSentence): boolean => words.length > 2;

/** A break between two sentences, in the middle of the block or where one of the halves is short enough. */
function breakIn(draft: Draft, block: readonly PlacedSentence[], most: number): Fix[] {
  const read = block.filter(isRead);
  const cut = Math.min(most, Math.ceil(read.length / 2));
  const before = read[cut - 1];
  const after = read[cut];
  if (before === undefined || after === undefined) return [];
  const from = before.at[1];
  const gap = draft.text.slice(from, after.at[0]);
  if (!/^[^\S\n]+$/.test(gap)) return [];
  const left = draft.text.slice(0, from).match(/\S+$/)?.[0] ?? '';
  const right = draft.text.slice(after.at[0]).match(/^\S+/)?.[0] ?? '';
  return [{ at: [from, after.at[0]], text: '\n\n', shown: `${left} ¶ ${right}` }];
}

function* blocksOf(draft: Draft): Iterable<readonly PlacedSentence[]> {
  let block: PlacedSentence[] = [];
  let end = 0;
  for (const sentence of draft.sentences) {
    if (block.length > 0 && draft.text.slice(end, sentence.at[0]).includes('\n')) {
      yield block;
      block = [];
    }
    block.push(sentence);
    end = sentence.at[1];
  }
  if (block.length > 0) yield block;
}

export default {
  id: 'wall-of-text',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Break the text into short paragraphs', es: 'Divida el texto en párrafos cortos' },
  why: {
    en: 'On a phone, a block of text looks like work, and people scroll past it.',
    es: 'En un teléfono, un bloque de texto cansa y la gente lo pasa de largo.',
  },
  message: {
    en: 'Here are {count} sentences with no line break. Start a new paragraph.',
    es: 'Aquí hay {count} oraciones sin salto de línea. Empiece otro párrafo.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/organize/write-short-sections/',
  scope: 'post',
  covers: 'sentence',
  options: { sentences: 3, characters: 300, many: 6, charactersOfMany: 200 },
  *check(draft: Draft, { options, profile }: Context<Options>): Iterable<Finding> {
    const fewest = Math.min(options.characters, options.charactersOfMany);
    if (draft.text.length < fewest) return;
    for (const block of blocksOf(draft)) {
      const count = block.filter(isRead).length;
      const first = block[0];
      const last = block.at(-1);
      if (first === undefined || last === undefined || count <= options.sentences) continue;
      const read = draft.masked.slice(first.at[0], last.at[1]).replaceAll(blank, '').length;
      // A warning is a row of short orders, and stands in one piece.
      const isMany = count >= options.many && profile !== 'emergency';
      if (read < (isMany ? fewest : options.characters)) continue;
      yield {
        at: [first.at[0], last.at[1]],
        parameters: { count },
        fixes: breakIn(draft, block, options.sentences),
      };
    }
  },
  examples: [
    {
      bad: '[[Crews are fixing a broken water main on Oak Street between 3rd and 5th avenues. Both lanes are closed until Friday evening, and buses use Elm Street. Homes on Oak Street have no water until 6 p.m. today. Trucks with drinking water stand at City Hall and at the library on Pine Street, and will stay there all night.]]',
      good: 'Crews are fixing a broken water main on Oak Street between 3rd and 5th avenues. Both lanes are closed until Friday evening, and buses use Elm Street.\n\nHomes on Oak Street have no water until 6 p.m. today. Trucks with drinking water stand at City Hall and at the library on Pine Street, and will stay there all night.',
    },
    {
      bad: '[[The pool opens May 9. Bring a towel and a lock. Lifeguards are on duty from noon. Lessons start in June.]]',
      good: 'The pool opens May 9. Bring a towel and a lock.\n\nLifeguards are on duty from noon. Lessons start in June.',
      context: { options: { characters: 80 } },
    },
    {
      ok: 'Crews are fixing a broken water main on Oak Street between 3rd and 5th avenues. Both lanes are closed until Friday evening, and buses use Elm Street.\n\nHomes on Oak Street have no water until 6 p.m. today. Trucks with drinking water stand at City Hall and at the library on Pine Street, and will stay there all night.',
    },
    {
      bad: '[[The pool opens on Monday, May 11. Bring a towel and a lock. Lessons start in June. Guards are on duty from noon. Kids under 8 swim with an adult. The snack bar takes cash and cards. Lockers are free all summer long.]]',
      good: 'The pool opens on Monday, May 11. Bring a towel and a lock. Lessons start in June.\n\nGuards are on duty from noon. Kids under 8 swim with an adult. The snack bar takes cash and cards. Lockers are free all summer long.',
    },
    {
      ok: 'The pool opens on Monday, May 11. Bring a towel and a lock. Lessons start in June.\n\nGuards are on duty from noon. Kids under 8 swim with an adult. The snack bar takes cash and cards. Lockers are free all summer long.',
    },
    {
      ok: 'The pool opens May 11. Bring a towel. Lessons start in June. Guards are there from noon. Lockers are free. See you soon.',
    },
    {
      ok: 'Leave Zone A in Riverton now. The creek will be over its banks by 9 p.m. Fast water can sweep your car off the road. Take your pets and your medicine. Go to Lincoln High School on Oak Street. Do not drive on Elm Street. Call 911 if you cannot leave.',
      context: { profile: 'emergency' },
    },
    { ok: 'Leave now. Take your pets. Turn off the gas. Go to Lincoln High School.' },
    {
      ok: 'What to bring:\n• A towel and a lock for your locker.\n• Water shoes, if you like them better.\n• A photo ID, or a bill with your name and address on it.\n• Sunscreen and a hat.\n• Exact change for the snack bar by the gate, which takes no cards.\n• Your pool pass or the receipt for it.',
    },
  ],
} satisfies Rule;
