declare module 'write-good' {
  /** What a check of write-good marks: `offset` is a length, both UTF-16. */
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  type CheckName =
    | 'weasel'
    | 'illusion'
    | 'so'
    | 'thereIs'
    | 'passive'
    | 'adverb'
    | 'tooWordy'
    | 'cliches'
    | 'eprime';
  export default function writeGood(text: string, checks?: Partial<Record<CheckName, boolean>>): Suggestion[];
}
