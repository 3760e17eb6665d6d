import { createDraft, type Draft, wholePost } from '@/lib/checks/draft';
import type { Element } from '@/lib/checks/emergency/elements';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Texts } from '@/lib/checks/texts';

/** What the text message of a Nextdoor alert shows, UTF-16 units. */
const shown = 110;
const needed = ['hazard', 'location', 'action'] as const satisfies readonly Element[];
const names: Readonly<Record<(typeof needed)[number], Texts>> = {
  hazard: { en: 'the danger', es: 'el peligro' },
  location: { en: 'the place', es: 'el lugar' },
  action: { en: 'what to do', es: 'qué hacer' },
};
const listed = (late: readonly (typeof needed)[number][], language: 'en' | 'es'): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    late.map((element) => names[element][language]),
  );

export default {
  id: 'em-first-110',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Put what matters first', es: 'Ponga primero lo que importa' },
  why: {
    en: 'The text message of a Nextdoor alert shows the first 110 characters only.',
    es: 'El mensaje de texto de una alerta de Nextdoor solo muestra los primeros 110 caracteres.',
  },
  message: {
    en: 'Move {late} into the first 110 characters.',
    es: 'Lleve a los primeros 110 caracteres: {late}.',
  },
  source: 'https://www.tripepismith.com/facebook-and-nextdoors-emergency-alerts/',
  languages: readLanguages,
  profiles: ['emergency', 'drill'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (context.platform !== 'nextdoor' || draft.text.length <= shown) return;
    if (!isBegun(draft, context) || isAllClear(draft, context)) return;
    const all = findElements(draft, context);
    const first = findElements(createDraft(draft.text.slice(0, shown)), context);
    const late = needed.filter((element) => all[element] !== undefined && first[element] === undefined);
    if (late.length === 0) return;
    yield {
      at: wholePost(draft),
      message: {
        en: `Move ${listed(late, 'en')} into the first 110 characters.`,
        es: `Lleve a los primeros 110 caracteres: ${listed(late, 'es')}.`,
      },
    };
  },
  examples: [
    {
      bad: '[[The City of Riverton wants to share an important message with everyone who lives or works in our community today: There is a gas leak on Pine St. Leave now.]]',
      context: { platform: 'nextdoor' },
    },
    {
      bad: '[[A gas leak was reported to Riverton Fire shortly after 4 p.m. by a crew that was working nearby and then called us. Leave Pine St. now.]]',
      context: { platform: 'nextdoor' },
    },
    {
      bad: '[[Flash flood warning for Oak County until 9 p.m. Two inches of rain have fallen since noon and more is on its way. Move to higher ground.]]',
      context: { platform: 'nextdoor' },
    },
    {
      ok: 'Gas leak on Pine St. Leave now. The City of Riverton opened a shelter at Lincoln High School, 120 Main St., at 4 p.m. today.',
      context: { platform: 'nextdoor' },
    },
    { ok: 'Gas leak. Leave Pine St. now.', context: { platform: 'nextdoor' } },
    {
      ok: 'Flash flood warning for Oak County until 9 p.m. Two inches of rain have fallen since noon and more is on its way. Move to higher ground.',
      context: { platform: 'x' },
    },
    {
      ok: 'Flash flood warning for Oak County until 9 p.m. Two inches of rain have fallen since noon and more is on its way. Move to higher ground.',
    },
  ],
} satisfies Rule;
