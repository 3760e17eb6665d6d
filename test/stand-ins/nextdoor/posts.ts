export interface Post {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly age: string;
  readonly text: string;
  readonly picture?: 'creek' | 'park';
  readonly comments: readonly Comment[];
  /** Ours, so that it can be edited. */
  readonly own?: boolean;
  readonly edited?: boolean;
}

export interface Comment {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export const us = 'Town of Larkspur';

/** Agencies and places that do not exist. */
export const posts: readonly Post[] = [
  {
    id: 'alder',
    name: 'Harbor County Emergency Management',
    place: 'Harbor County',
    age: '12 min',
    text: 'Flood watch until 6 a.m. for low roads along Alder Creek. Do not drive through water on the road.\n\nSign up for alerts: harborcounty.gov/alerts',
    picture: 'creek',
    comments: [
      { id: 'a1', name: 'Larkspur Public Library', text: 'We are open as a warm place until 9 p.m.' },
    ],
  },
  {
    id: 'oak',
    name: us,
    place: 'Larkspur',
    age: '1 hr',
    text: 'Oak Street is closed between 2nd and 4th Avenue until Friday.',
    comments: [],
    own: true,
  },
  {
    id: 'park',
    name: 'Maple Falls Parks',
    place: 'Maple Falls',
    age: '3 hr',
    text: 'Cedar Park has a new path that is wide and smooth enough for every wheelchair. Come and try it on Saturday at 10 a.m.',
    picture: 'park',
    comments: [],
  },
];
