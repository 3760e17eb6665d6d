import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

type Medium = 'video' | 'audio' | 'picture' | 'document';

/** What a link shows that leads to one: the file's ending, or the site and kind of page. */
const places: Readonly<Record<Medium, RegExp>> = {
  video:
    /\.(?:mp4|mov|avi|wmv|webm)(?:[?#]|$)|(?:^|[/.])(?:youtube\.com\/(?:watch|live|shorts)|youtu\.be\/|vimeo\.com\/\d|fb\.watch\/|facebook\.com\/(?:watch|reel|[^/\s]+\/videos)|tiktok\.com\/@[^/\s]+\/video|instagram\.com\/reel)/i,
  audio:
    /\.(?:mp3|wav|m4a|ogg)(?:[?#]|$)|(?:^|[/.])(?:soundcloud\.com\/[^/\s]+\/|open\.spotify\.com\/(?:episode|show)|podcasts\.apple\.com\/)/i,
  picture: /\.(?:jpe?g|png|gif|webp|heic)(?:[?#]|$)|(?:^|[/.])(?:flickr\.com\/photos|imgur\.com)\//i,
  document: /\.(?:pdf|docx?|xlsx?|pptx?)(?:[?#]|$)/i,
};

/** Words by which a person knows what to expect, in any of the languages we speak. */
const said: Readonly<Record<Medium, RegExp>> = {
  video:
    /video|watch|live|stream|youtube|vimeo|film|footage|recording|tune in|replay|webcast|webinar|\bpsa\b|broadcast|(?<!\p{L})(?:mir[ae]|vea|ver|en vivo|transmisión|película|grabación|regard\p{L}+|vidéo|en direct|diffus\p{L}+)/iu,
  audio: /audio|podcast|listen|episode|radio|recording|hear|escuch|oiga|episodio|grabación|écout|balado/iu,
  picture:
    /photo|pic|image|gallery|album|map|flyer|poster|graphic|foto|imagen|mapa|volante|cartel|galer|carte|affiche/iu,
  document:
    /\bpdf\b|document|flyer|form|report|letter|order|map|agenda|brochure|fact sheet|download|documento|formulario|informe|carta|orden|mapa|folleto|descarg|formulaire|rapport|lettre|télécharg/iu,
};

const labels: Readonly<Record<Medium, Readonly<Record<string, string>>>> = {
  video: { en: '[VIDEO]', es: '[VIDEO]', fr: '[VIDÉO]' },
  audio: { en: '[AUDIO]', es: '[AUDIO]', fr: '[AUDIO]' },
  picture: { en: '[PIC]', es: '[FOTO]', fr: '[PHOTO]' },
  document: { en: '[PDF]', es: '[PDF]', fr: '[PDF]' },
};

const mediumOf = (link: string): Medium | undefined =>
  (['video', 'audio', 'picture', 'document'] as const).find((medium) => places[medium].test(link));

/** A document's own ending, in capitals, is what people know it by. */
function labelOf(medium: Medium, link: string, language: string): string {
  const ending = /\.(docx?|xlsx?|pptx?)(?:[?#]|$)/i.exec(link)?.[1];
  if (ending !== undefined) return `[${ending.toUpperCase()}]`;
  return labels[medium][language] ?? labels[medium].en ?? '';
}

export default {
  id: 'media-label',
  kind: 'accessibility',
  severity: 'suggestion',
  title: {
    en: 'Say that a link opens a video or a file',
    es: 'Avise que el enlace abre un video o un archivo',
  },
  why: {
    en: 'People want to know before sound starts or a big file loads, and some cannot use either.',
    es: 'La gente quiere saberlo antes de que suene algo o se cargue un archivo, y no todos pueden usarlo.',
  },
  message: {
    en: 'Nothing says that this link opens something else than a web page: add {label}.',
    es: 'Nada indica que este enlace no abre una página web: agregue {label}.',
  },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  wakes: { signs: '/' },
  scope: 'post',
  *check({ text, masked, links, mentions }: Draft, { language }: Context): Iterable<Finding> {
    for (const at of links.slice(0, 50)) {
      const link = text.slice(...at);
      const medium = mediumOf(link);
      if (medium === undefined) continue;
      const around = masked.slice(Math.max(0, at[0] - 280), at[1] + 120);
      if (said[medium].test(around) || mentions.length > 20) continue;
      const label = labelOf(medium, link, language);
      yield {
        at,
        parameters: { label },
        fixes: [{ at: [at[0], at[0]], text: `${label} `, shown: `${label} …` }],
      };
    }
  },
  examples: [
    {
      bad: 'How to set up a bike rack on the bus: [[https://www.youtube.com/watch?v=abc123]]',
      good: 'How to set up a bike rack on the bus: [VIDEO] https://www.youtube.com/watch?v=abc123',
    },
    {
      bad: 'The new bus times: [[https://riverton.example.gov/times.pdf]]',
      good: 'The new bus times: [PDF] https://riverton.example.gov/times.pdf',
    },
    { bad: 'The chief on summer safety: [[https://soundcloud.com/riverton/summer]]' },
    { bad: 'Zones that flood first: [[https://riverton.example.gov/zones.png]]' },
    {
      bad: 'Cómo registrarse: [[https://youtu.be/abc123]]',
      good: 'Cómo registrarse: [VIDEO] https://youtu.be/abc123',
      context: { language: 'es' },
    },
    { ok: '[VIDEO] How to set up a bike rack: https://www.youtube.com/watch?v=abc123' },
    { ok: 'Watch the council live at https://youtu.be/abc123' },
    { ok: 'Download the form: https://riverton.example.gov/form.pdf' },
    { ok: 'New bus times: https://riverton.example.gov/times' },
    { ok: 'Our channel: https://www.youtube.com/@riverton' },
    { ok: 'Escuche el episodio: https://soundcloud.com/riverton/verano', context: { language: 'es' } },
  ],
} satisfies Rule;
