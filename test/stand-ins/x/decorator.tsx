import { CompositeDecorator, type Decorator } from 'draft-js';

// The site colours what it will link. Each match becomes an element of its own, which is what breaks careless writers.
const link = /\b(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|edu)\b(?:\/\S*)?)/giu;
const hashtag = /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
const mention = /(?<![\p{L}\p{N}_/.])[@＠][A-Za-z0-9_]{1,15}\b/gu;

const coloured = (pattern: RegExp): Decorator => ({
  strategy(block, mark) {
    for (const match of block.getText().matchAll(pattern)) mark(match.index, match.index + match[0].length);
  },
  component: ({ children }) => <span className="linked">{children}</span>,
});

export const decorator = new CompositeDecorator([link, hashtag, mention].map(coloured));
