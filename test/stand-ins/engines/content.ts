/** A run of one line of a post: words, or what an editor can hold as one thing. */
export interface Part {
  readonly kind: 'words' | 'link' | 'mention';
  readonly text: string;
}

/** The lines of a post, each of its parts. */
export type Content = readonly (readonly Part[])[];

/** Reads `See [[maplefalls.gov]] or ask {{@RideCVT}}`: a link in square brackets, a mention in braces. */
export const contentOf = (marked: string): Content =>
  marked.split('\n').map((line) =>
    line
      .split(/(\[\[.*?\]\]|\{\{.*?\}\})/)
      .filter((run) => run !== '')
      .map((run): Part => {
        if (run.startsWith('[[')) return { kind: 'link', text: run.slice(2, -2) };
        if (run.startsWith('{{')) return { kind: 'mention', text: run.slice(2, -2) };
        return { kind: 'words', text: run };
      }),
  );

/** The post as plain text. */
export const textOf = (content: Content): string =>
  content.map((line) => line.map(({ text }) => text).join('')).join('\n');

/** Where a link of the sample posts leads. */
export const addressOf = (text: string): string => `https://${text.replace(/\s/g, '-')}/`;
