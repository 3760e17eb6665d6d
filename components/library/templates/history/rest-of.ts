import { editorTexts } from '@/components/library/templates/editor/editor-texts';
import { categories, kindTexts } from '@/components/library/templates/texts';
import type { Texts } from '@/lib/checks/texts';
import type { Template } from '@/lib/library';

/** All of a template but title and body, a line a piece, so that two versions can be compared word by word. */
export function restOf(template: Template, say: (texts: Texts) => string): string {
  const { category, hazard, drill, tags, hashtags, sites, fields, variants, reviewBy, expiresOn, block } =
    template;
  const line = (label: Texts, value: string | undefined) => (value ? [`${say(label)}: ${value}`] : []);
  return [
    ...fields.map(({ name, label, kind, required, default: begin, help, least, most, choices }) =>
      [
        `${label} {{${name}}}`,
        say(kindTexts[kind]),
        ...(required ? [say(editorTexts.required)] : []),
        ...(choices ? [choices.join(' / ')] : []),
        ...line(editorTexts.default, begin),
        ...line(editorTexts.help, help),
        ...line(editorTexts.least, least === undefined ? undefined : String(least)),
        ...line(editorTexts.greatest, most === undefined ? undefined : String(most)),
      ].join(' · '),
    ),
    ...line(editorTexts.category, say(categories[category])),
    ...line(editorTexts.hazard, hazard),
    ...(drill ? [say(editorTexts.drill)] : []),
    ...line(editorTexts.tags, tags?.join(', ')),
    ...line(editorTexts.hashtags, hashtags?.map((tag) => `#${tag}`).join(' ')),
    ...line(editorTexts.sites, sites?.join(', ')),
    ...line(editorTexts.reviewBy, reviewBy),
    ...line(editorTexts.expiresOn, expiresOn),
    ...line(editorTexts.blockName, block),
    ...Object.entries(variants ?? {}).map(([site, body]) => `${site}: ${body}`),
  ].join('\n');
}
