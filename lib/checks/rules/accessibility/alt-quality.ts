import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Attachment } from '@/lib/checks/media';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Texts } from '@/lib/checks/texts';
import { capitalized } from '@/lib/checks/write-fix';

const placeholder =
  /^(?:(?:an? |the |my |una? |el |la |une? |le )?(?:image|photo|photograph|picture|pic|graphic|screenshot|flyer|flier|poster|banner|logo|chart|map|gif|video|untitled|imagen|foto|fotografía|gráfico|gráfica|volante|cartel|mapa|póster|captura de pantalla|affiche|carte|photographie)(?: ?#?\d{0,3})|alt(?:ernative)?[ -]?text(?:o)?|texto alt(?:ernativo)?|texte alternatif|(?:image |photo |add |insert |your )?(?:alt text|description)(?: here| goes here)?|descripción(?: de la imagen)?|t\.?b\.?[ad]\.?|to ?do|n\/?a|none|null|undefined|test(?:ing)?|placeholder|sin título|pendiente|por definir|à venir|x+|\.+|-+|no (?:photo )?description(?: available)?\.?|sin descripción)\.?$/iu;
const machine =
  /^(?:(?:may be|could be) (?:an?|a black-and-white|art of|one or more)\b|(?:puede ser|quizá sea) (?:una?|arte)\b|image may contain|peut être une?\b)/iu;
const fileName =
  /^[^\n?]{1,80}\.(?:jpe?g|png|gif|webp|heic|heif|svg|bmp|tiff?|pdf|mp4|mov)$|^(?:img|dsc|dscn|dscf|pxl|mvi|gopr|fb_img|received|screen[ _-]?shot|captura|scan|image|photo|wa)[ _-]?\d{2,}[\w .-]*$|^\w+(?:[-_]\w+){2,}$/iu;
const prefix =
  /^(?:(?:this is )?(?:an? |the )?(?:(?:color|close-?up|stock|aerial) )?(?:image|photo|photograph|picture|pic|graphic)(?: (?:of|showing|that shows|shows|depicting|with)|:)|(?:una? |la |el |esta es una )?(?:imagen|foto|fotografía|gráfico)(?: (?:del|de|que muestra|muestra|con|donde se ve)|:)|(?:une? |la |le )?(?:image|photo|photographie)(?: (?:de|du|des|montrant|qui montre)| d[’']|:))\s*/iu;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a description only says the post again, or the post all of it. */
function copies(alt: string, post: string): boolean {
  const [short, long] = [plain(alt), plain(post)];
  const enough = short.split(' ').length >= 5 && short.length >= 20;
  return short !== '' && (short === long || (enough && long.includes(short)));
}

const sameAsFile = (alt: string, { fileName: file = '' }: Attachment): boolean =>
  file !== '' && (alt === file || (alt === file.replace(/\.\w+$/, '') && /[\d_-]/.test(alt)));

/** The description without the words that say it is a picture. */
function without(alt: string): string {
  const [found = ''] = prefix.exec(alt) ?? [];
  const article = /(?:^|\s)del\s*$/iu.test(found) ? 'El ' : /(?:^|\s)du\s*$/iu.test(found) ? 'Le ' : '';
  return article + (article === '' ? capitalized(alt.slice(found.length)) : alt.slice(found.length));
}

const texts = {
  placeholder: {
    en: 'The alt text of picture {number} says nothing of what it shows.',
    es: 'El texto alternativo de la imagen {number} no dice nada de lo que muestra.',
  },
  machine: {
    en: 'A machine wrote the alt text of picture {number}. Write what a person needs to know from it.',
    es: 'Una máquina escribió el texto alternativo de la imagen {number}. Escriba lo que hay que saber de ella.',
  },
  file: {
    en: 'The alt text of picture {number} is a file name. Write what it shows.',
    es: 'El texto alternativo de la imagen {number} es un nombre de archivo. Escriba lo que muestra.',
  },
  copied: {
    en: 'The alt text of picture {number} repeats the post. Say what only the picture shows.',
    es: 'El texto alternativo de la imagen {number} repite el mensaje. Diga lo que solo muestra la imagen.',
  },
  prefix: {
    en: 'Screen readers say by themselves that it is a picture. Write “{better}”.',
    es: 'Los lectores de pantalla ya dicen que es una imagen. Escriba “{better}”.',
  },
  long: {
    en: 'The alt text of picture {number} has {count} characters. Try to say it in {longest}.',
    es: 'El texto alternativo de la imagen {number} tiene {count} caracteres. Trate de decirlo en {longest}.',
  },
} satisfies Record<string, Texts>;

type Flaw = Pick<Finding, 'message' | 'parameters' | 'severity'> & {
  readonly at?: readonly [number, number];
};

/** Whether nobody wrote a description at all: what stands there is a stopgap. */
function stopgap(alt: string, attachment: Attachment): Flaw | undefined {
  if (placeholder.test(alt) || !/\p{L}/u.test(alt)) return { message: texts.placeholder };
  if (fileName.test(alt) || sameAsFile(alt, attachment)) return { message: texts.file };
  return machine.test(alt) ? { message: texts.machine } : undefined;
}

/** What is wrong with a description, the gravest first. */
function flawOf(alt: string, attachment: Attachment, post: string, longest: number): Flaw | undefined {
  const trimmed = alt.trim();
  const count = [...trimmed].length;
  const whole = stopgap(trimmed, attachment);
  if (whole !== undefined) return whole;
  if (copies(trimmed, post)) return { message: texts.copied };
  const said = prefix.exec(alt)?.[0];
  if (said !== undefined) {
    // “Image of IMG_2041” is no better without its first words.
    const rest = stopgap(alt.slice(said.length).trim(), attachment);
    return rest ?? { message: texts.prefix, parameters: { better: without(alt) }, at: [0, said.length] };
  }
  if (count <= longest) return undefined;
  return { message: texts.long, parameters: { count, longest }, severity: 'suggestion' };
}

export default {
  id: 'alt-quality',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Describe what the picture shows', es: 'Describa lo que muestra la imagen' },
  why: {
    en: 'Alt text is all that some people get of a picture: it should say what the picture says.',
    es: 'Para algunas personas el texto alternativo es toda la imagen: debe decir lo que ella dice.',
  },
  message: {
    en: 'Write better alt text for picture {number}.',
    es: 'Escriba un mejor texto alternativo para la imagen {number}.',
  },
  source: 'https://design.va.gov/content-style-guide/alternative-text-for-images',
  covers: 'post',
  scope: 'post',
  options: { longest: 150 },
  *check(draft: Draft, { options: { longest } }: Context<{ readonly longest: number }>): Iterable<Finding> {
    for (const [index, attachment] of draft.media.entries()) {
      const { kind, alt } = attachment;
      if ((kind !== 'image' && kind !== 'gif') || typeof alt !== 'string' || alt.trim() === '') continue;
      const flaw = flawOf(alt, attachment, draft.text, longest);
      if (flaw === undefined) continue;
      const { at, parameters, ...rest } = flaw;
      yield {
        ...rest,
        at: wholePost(draft),
        parameters: { number: index + 1, ...parameters },
        media: { index, ...(at && { at }) },
      };
    }
  },
  examples: [
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'image', alt: 'IMG_20.jpg' }] },
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'image', alt: 'Image' }] },
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'image', alt: 'alt text' }] },
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'image', alt: 'TBD' }] },
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'image', alt: 'Image of a map of closed streets' }] },
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'gif', alt: 'Streets close Friday.' }] },
    { bad: '[[Streets close Friday.]]', media: [{ kind: 'image', alt: 'May be an image of map and text' }] },
    {
      bad: '[[Streets close Friday.]]',
      media: [{ kind: 'image', alt: 'street_map_final', fileName: 'street_map_final.png' }],
    },
    {
      bad: '[[Streets close Friday.]]',
      media: [
        { kind: 'image', alt: `Map of closed streets: ${'Elm Street between First and Fourth, '.repeat(5)}` },
      ],
    },
    {
      bad: '[[Las calles cierran el viernes.]]',
      media: [{ kind: 'image', alt: 'Foto de niños en el desfile' }],
      context: { language: 'es' },
    },
    {
      ok: 'Streets close Friday.',
      media: [{ kind: 'image', alt: 'Map of closed streets: Elm, Oak and Main' }],
    },
    { ok: 'Streets close Friday.', media: [{ kind: 'image', alt: '' }] },
    { ok: 'Streets close Friday.', media: [{ kind: 'image', alt: { knowable: false } }] },
    { ok: 'Streets close Friday.', media: [{ kind: 'video', alt: 'video.mp4' }] },
    { ok: 'Streets close Friday.', media: [{ kind: 'image', alt: 'Photographers line Elm Street' }] },
    {
      ok: 'Streets close Friday.',
      media: [{ kind: 'image', alt: 'Chart: traffic on Elm Street fell by half' }],
    },
    { ok: 'Streets close Friday.', media: [{ kind: 'image', alt: 'The mayor cuts a ribbon' }] },
    {
      ok: 'Hay desfile el viernes.',
      media: [{ kind: 'image', alt: 'Niños en el desfile de Elm Street' }],
      context: { language: 'es' },
    },
    {
      ok: 'Streets close Friday.',
      media: [{ kind: 'image', alt: `Map of closed streets: ${'Elm Street, '.repeat(15)}` }],
      context: { options: { longest: 500 } },
    },
    { ok: 'Streets close Friday.' },
  ],
} satisfies Rule;
