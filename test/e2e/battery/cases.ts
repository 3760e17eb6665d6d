/** A change of a post, and what must come of it. */
export interface Case {
  readonly what: string;
  /** The post with the words that are to be changed in ⟦brackets⟧; empty brackets are a place to insert at. */
  readonly post: string;
  /** What goes in their place. */
  readonly put: string;
  /** Where a person's caret stands meanwhile; at the end when not given. */
  readonly caret?: 'start';
  /** Whether the box has lost the focus when it is changed. */
  readonly blurred?: boolean;
}

const template = 'Boil water notice\n\nUntil Friday: boil tap water for 1 minute.\n💧 riverton.gov/water';

/** Changes of every kind that a fix or a template makes. */
export const cases: readonly Case[] = [
  { what: 'the first word', post: '⟦Utilize⟧ Oak St. today.\nSecond line', put: 'Use', caret: 'start' },
  {
    what: 'a word in the middle of a line',
    post: 'First line\nPlease ⟦utilize⟧ Oak St.\nThird line',
    put: 'use',
  },
  { what: 'the last word', post: 'First line\nOak St. closes ⟦tonite⟧', put: 'tonight' },
  { what: 'words at the start of a line', post: 'First line\n⟦Prior to⟧ noon\nThird line', put: 'Before' },
  { what: 'words at the end of a line', post: 'First line\nUse ⟦Oak Street⟧\nThird line', put: 'Oak St.' },
  { what: 'words inside a hashtag', post: 'Avoid Main St. #⟦roadclosure⟧ today', put: 'RoadClosure' },
  { what: 'a hashtag at the very end', post: 'Avoid Main St. ⟦#roadclosure⟧', put: '#RoadClosure' },
  { what: 'words across a hashtag', post: 'Avoid ⟦Main #roadclosure now⟧ please', put: 'it #RoadClosure' },
  {
    what: 'a word by words with a link',
    post: 'First line\nSee ⟦here⟧ for maps',
    put: 'maplefalls.gov/roads',
  },
  {
    what: 'a word by an address',
    post: 'First line\nSee ⟦here⟧ for maps',
    put: 'https://maplefalls.gov/roads',
  },
  {
    what: 'words that begin like an item of a list',
    post: 'First line\nMeet at ⟦Saint Mary’s⟧ now',
    put: 'St. Mary’s',
  },
  { what: 'such words at the start of a line', post: 'First line\n⟦Number⟧ 5 is out', put: ' a. – No.' },
  { what: 'a word by several lines', post: 'First line\nOne ⟦word⟧ here\nThird line', put: 'and\n\nmore' },
  { what: 'words across two lines', post: 'First line\nSecond ⟦part\nThird⟧ line', put: 'half of the' },
  { what: 'all of it', post: '⟦First line\n\nThird line #one⟧', put: template },
  { what: 'several lines into an empty box', post: '⟦⟧', put: template },
  { what: 'a line into an empty box', post: '⟦⟧', put: 'Oak St. is closed.' },
  { what: 'several lines at the end', post: 'First line\nSecond line⟦⟧', put: `\n\n${template}` },
  { what: 'several lines in the middle of a line', post: 'First line\nOne ⟦⟧two', put: 'a\n\nb ' },
  { what: 'words into an empty line', post: 'First line\n⟦⟧\nThird line', put: 'Second line' },
  { what: 'a word into a line', post: 'First line\nOak St. ⟦⟧closed\nThird line', put: 'is ' },
  {
    what: 'an emoji made of several',
    post: 'Crews 👩🏽‍🚒 are ⟦👨‍👩‍👧‍👦 out⟧ now 🚧',
    put: '🏳️‍🌈 in 👩‍🚒',
  },
  { what: 'letters with combining marks', post: 'Cafe\u0301 de ⟦Pen\u0303a⟧ hoy 🎉', put: 'Peña n\u0303' },
  { what: 'a word after emoji', post: '🚧🚧 ⟦utilize⟧ Oak 🚧', put: 'use' },
  { what: 'a word taken away', post: 'First line\nMeet at ⟦the ⟧the library\nThird line', put: '' },
  { what: 'the last word taken away', post: 'First line\nMeet at noon⟦ sharp⟧', put: '' },
  { what: 'a blank taken away', post: 'First line\nMeet at⟦ ⟧ noon', put: '' },
  { what: 'the words of a line taken away', post: 'First line\n⟦Second line⟧\nThird line', put: '' },
  { what: 'a whole line taken away', post: 'First line\n⟦Second line\n⟧Third line', put: '' },
  { what: 'an empty line taken away', post: 'First line\n⟦\n⟧\nThird line', put: '' },
  { what: 'words across two lines taken away', post: 'First line\nSecond⟦ line\nThird⟧ line', put: '' },
  { what: 'all of it taken away', post: '⟦First line\n\nThird line #one⟧', put: '' },
  { what: 'a word by a blank before and after', post: 'Oak⟦-⟧St. is closed', put: ' – ' },
  {
    what: 'a word in a box that lost the focus',
    post: 'First line\nPlease ⟦utilize⟧ Oak St.\nThird line',
    put: 'use',
    blurred: true,
  },
  {
    what: 'several lines in a box that lost the focus',
    post: 'First line\nPlease ⟦utilize⟧ it',
    put: 'use\nand mind',
    blurred: true,
  },
];

/** A case with what is marked in its post worked out. */
export interface Worked {
  readonly before: string;
  /** UTF-16 offsets. */
  readonly at: readonly [number, number];
  readonly after: string;
}

/** Works a case out. */
export function work({ post, put }: Pick<Case, 'post' | 'put'>): Worked {
  const start = post.indexOf('⟦');
  const end = post.indexOf('⟧') - 1;
  const before = post.replace('⟦', '').replace('⟧', '');
  return { before, at: [start, end], after: before.slice(0, start) + put + before.slice(end) };
}
