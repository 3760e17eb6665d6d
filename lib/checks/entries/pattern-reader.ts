import type { Texts } from '@/lib/checks/texts';

/** Why a pattern is not run. */
export const reasons = {
  syntax: {
    en: 'This pattern cannot be read: look at “{part}”.',
    es: 'Este patrón no se puede leer: revise «{part}».',
  },
  property: {
    en: 'This pattern names a class of characters that we do not know: “{part}”.',
    es: 'Este patrón nombra una clase de caracteres que no conocemos: «{part}».',
  },
  feature: {
    en: 'This pattern uses “{part}”, which we cannot run in a limited time.',
    es: 'Este patrón usa «{part}», que no podemos ejecutar en un tiempo limitado.',
  },
  long: {
    en: 'This pattern is too long or too deeply nested.',
    es: 'Este patrón es demasiado largo o tiene demasiados niveles.',
  },
  slow: {
    en: 'This pattern looks ahead, and could take too long on some texts. Write it without “(?=” and “(?!”, or without “*” and “+”.',
    es: 'Este patrón mira hacia adelante y podría tardar demasiado con algunos textos. Escríbalo sin «(?=» ni «(?!», o sin «*» ni «+».',
  },
} satisfies Record<string, Texts>;

/** Stops the reading of a pattern. */
export class Refused extends Error {
  readonly why: Texts;
  constructor(reason: keyof typeof reasons, part: string) {
    super(reason);
    const { en, es } = reasons[reason];
    this.why = { en: en.replace('{part}', () => part), es: es.replace('{part}', () => part) };
  }
}

export function refuse(reason: keyof typeof reasons, part = ''): never {
  throw new Refused(reason, part);
}

/** Reads a text from its start, a character or a sticky pattern at a time. */
export interface Reader {
  readonly next: () => string;
  readonly back: (read: string) => void;
  readonly take: (sticky: RegExp) => RegExpExecArray | undefined;
  readonly done: () => boolean;
}

export function createReader(source: string): Reader {
  let at = 0;
  return {
    next: () => {
      const code = source.codePointAt(at);
      const character = code === undefined ? '' : String.fromCodePoint(code);
      at += character.length;
      return character;
    },
    back: (read) => {
      at -= read.length;
    },
    take: (sticky) => {
      sticky.lastIndex = at;
      const found = sticky.exec(source);
      if (found === null) return undefined;
      at += found[0].length;
      return found;
    },
    done: () => at >= source.length,
  };
}
