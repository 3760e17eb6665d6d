import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { distance } from '@/lib/checks/spelling';

/** Letters from which on a handle may differ by two and still be meant. */
const long = 8;

const bare = (handle: string): string => handle.replace(/^[@＠]/, '');

/** The listed account a handle was most likely meant to be. */
function meant(written: string, handles: readonly string[]): string | undefined {
  const low = written.toLowerCase();
  const most = low.length >= long ? 2 : 1;
  let best: { readonly handle: string; readonly slips: number } | undefined;
  for (const handle of handles) {
    const slips = distance(low, handle.toLowerCase(), most);
    if (slips <= most && slips < (best?.slips ?? most + 1)) best = { handle, slips };
  }
  return low.length < 4 ? undefined : best?.handle;
}

export default {
  id: 'handle-check',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Check the account’s name', es: 'Revise el nombre de la cuenta' },
  why: {
    en: 'One wrong letter sends your readers to a stranger.',
    es: 'Una letra equivocada lleva a sus lectores a la cuenta de un desconocido.',
  },
  message: {
    en: '“{words}” is not on your list of accounts.',
    es: '“{words}” no está en su lista de cuentas.',
  },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  scope: 'post',
  wakes: { signs: '@＠' },
  options: { unlisted: false },
  *check({ mentions }: Draft, { agency, options }: Context): Iterable<Finding> {
    const handles = agency.handles.map(bare).filter((handle) => /^\w+$/.test(handle));
    if (handles.length === 0) return;
    const listed = new Set(handles.map((handle) => handle.toLowerCase()));
    const { unlisted } = options as { readonly unlisted: boolean };
    for (const { at, text } of mentions) {
      const written = bare(text);
      if (listed.has(written.toLowerCase())) continue;
      const right = meant(written, handles);
      if (right !== undefined) yield { at, fixes: [{ text: text.charAt(0) + right }] };
      else if (unlisted) yield { at, severity: 'suggestion' };
    }
  },
  examples: [
    {
      bad: 'Help is on its way, says [[@FEMAA]].',
      good: 'Help is on its way, says @fema.',
      context: { agency: { handles: ['fema', 'RivertonFire'] } },
    },
    {
      bad: 'Ask [[@RivertonFrie]].',
      good: 'Ask @RivertonFire.',
      context: { agency: { handles: ['fema', '@RivertonFire'] } },
    },
    {
      bad: 'Thanks, [[@someone_else]]!',
      context: { agency: { handles: ['fema'] }, options: { unlisted: true } },
    },
    { ok: 'Help is on its way, says @FEMA.', context: { agency: { handles: ['fema'] } } },
    { ok: 'Thanks to @RivertonPolice for the escort.', context: { agency: { handles: ['RivertonFire'] } } },
    { ok: 'Ask @RivertonFrie.' },
    { ok: 'Ask @EPA and @FDA.', context: { agency: { handles: ['FAA', 'DEA'] } } },
  ],
} satisfies Rule;
