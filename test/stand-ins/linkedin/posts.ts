export interface Post {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly age: string;
  readonly text: string;
  readonly picture?: boolean;
}

export const us = 'Town of Larkspur';

/** Agencies and places that do not exist. */
export const posts: readonly Post[] = [
  {
    id: 'bridge',
    name: 'Maple Falls Public Works',
    about: '2,184',
    age: '3h',
    text: 'The Alder Creek bridge carries traffic again, two weeks early. Thank you to the crews who worked through the rain.',
    picture: true,
  },
  {
    id: 'jobs',
    name: 'Harbor County Health',
    about: '5,960',
    age: '1d',
    text: 'We are hiring two school nurses and a food safety inspector.\n\nApply by December 12: harborcounty.gov/jobs',
  },
];

export const news: readonly (readonly [string, string])[] = [
  ['Towns share snow plows', '4h ago'],
  ['What a water rate pays for', '9h ago'],
  ['Libraries as warm places', '1d ago'],
];
