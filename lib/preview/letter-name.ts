import type { Voice } from './spoken-piece';

const styles = [
  'bold',
  'italic',
  'bold italic',
  'script',
  'bold script',
  'fraktur',
  'double-struck',
  'bold fraktur',
  'sans-serif',
  'sans-serif bold',
  'sans-serif italic',
  'sans-serif bold italic',
  'monospace',
] as const;
const digitStyles = ['bold', 'double-struck', 'sans-serif', 'sans-serif bold', 'monospace'] as const;

const spanish: Readonly<Record<string, string>> = {
  bold: 'negrita',
  italic: 'cursiva',
  'bold italic': 'negrita cursiva',
  script: 'caligráfica',
  'bold script': 'caligráfica negrita',
  fraktur: 'gótica',
  'double-struck': 'de trazo doble',
  'bold fraktur': 'gótica negrita',
  'sans-serif': 'sin serifa',
  'sans-serif bold': 'sin serifa negrita',
  'sans-serif italic': 'sin serifa cursiva',
  'sans-serif bold italic': 'sin serifa negrita cursiva',
  monospace: 'monoespaciada',
};

/** Where the styled letters stand that are drawn in a shape, with what that is called. */
const shaped: readonly {
  readonly first: number;
  readonly last: number;
  readonly plain?: string;
  readonly name: Readonly<Record<Voice, string>>;
}[] = [
  { first: 0x24b6, last: 0x24e9, name: { en: 'circled', es: 'en círculo' } },
  { first: 0x249c, last: 0x24b5, plain: 'a', name: { en: 'parenthesized', es: 'entre paréntesis' } },
  { first: 0x1f130, last: 0x1f149, name: { en: 'squared', es: 'en cuadrado' } },
  { first: 0x1f150, last: 0x1f169, plain: 'A', name: { en: 'negative circled', es: 'en círculo negro' } },
  { first: 0x1f170, last: 0x1f189, plain: 'A', name: { en: 'negative squared', es: 'en cuadrado negro' } },
  { first: 0xff21, last: 0xff5a, name: { en: 'fullwidth', es: 'de ancho completo' } },
];

/** The name of a styled letter or digit as Unicode has it, in the voice's words; undefined for any other character. */
export function letterName(character: string, voice: Voice): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1d400 && code <= 0x1d6a3) {
    return mathematical(styles[Math.floor((code - 0x1d400) / 52)], character, voice);
  }
  if (code >= 0x1d7ce && code <= 0x1d7ff) {
    return mathematical(digitStyles[Math.floor((code - 0x1d7ce) / 10)], character, voice);
  }
  const shape = shaped.find(({ first, last }) => code >= first && code <= last);
  if (shape === undefined) return undefined;
  const letter =
    shape.plain === undefined
      ? character.normalize('NFKC')
      : String.fromCharCode(shape.plain.charCodeAt(0) + code - shape.first);
  if (!/^[A-Za-z]$/.test(letter)) return undefined;
  const name = shape.name[voice];
  return voice === 'en' ? `${name} ${sized(letter, voice)}` : `${sized(letter, voice)} ${name}`;
}

function mathematical(style: string | undefined, character: string, voice: Voice): string | undefined {
  const letter = character.normalize('NFKC');
  if (style === undefined || !/^[A-Za-z0-9]$/.test(letter)) return undefined;
  if (voice === 'en') return `mathematical ${style} ${sized(letter, voice)}`;
  return `${sized(letter, voice)} matemática ${spanish[style] ?? style}`;
}

function sized(letter: string, voice: Voice): string {
  if (/\d/.test(letter)) return voice === 'en' ? `digit ${letter}` : `cifra ${letter}`;
  if (letter === letter.toLowerCase()) return voice === 'en' ? `small ${letter}` : `${letter} minúscula`;
  return voice === 'en' ? `capital ${letter}` : `${letter} mayúscula`;
}
