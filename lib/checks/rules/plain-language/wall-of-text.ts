import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';

interface Options {
  readonly sentences: number;
  readonly characters: number;
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
  // What fits into one post of X is no wall, however many sentences it has.
  options: { sentences: 3, characters: 300 },
  *check(draft: Draft, { options }: Context<Options>): Iterable<Finding> {
    if (draft.text.length < options.characters) return;
    for (const block of blocksOf(draft)) {
      const count = block.filter(isRead).length;
      const first = block[0];
      const last = block.at(-1);
      if (first === undefined || last === undefined || count <= options.sentences) continue;
      const read = draft.masked.slice(first.at[0], last.at[1]).replaceAll(blank, '').length;
      if (read < options.characters) continue;
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
    { ok: 'Leave now. Take your pets. Turn off the gas. Go to Lincoln High School.' },
    {
      ok: 'What to bring:\n• A towel and a lock for your locker.\n• Water shoes, if you like them better.\n• A photo ID, or a bill with your name and address on it.\n• Sunscreen and a hat.\n• Exact change for the snack bar by the gate, which takes no cards.\n• Your pool pass or the receipt for it.',
    },
  ],
} satisfies Rule;
