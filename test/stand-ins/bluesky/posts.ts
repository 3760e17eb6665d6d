export interface Post {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly age: string;
  readonly text: string;
}

export const us = { name: 'Town of Larkspur', handle: 'larkspur.gov' };

/** Agencies and places that do not exist. */
export const posts: readonly Post[] = [
  {
    id: 'flood',
    name: 'Harbor County Emergency Management',
    handle: 'em.harborcounty.gov',
    age: '12m',
    text: 'Flood watch until 6 a.m. for low roads along Alder Creek. Do not drive through water on the road. harborcounty.gov/alerts',
  },
  {
    id: 'route',
    name: 'Cedar Valley Transit',
    handle: 'ridecvt.bsky.social',
    age: '38m',
    text: 'Route 7 skips the Mill St. stop today. Board at 4th Ave., one block north.',
  },
  {
    id: 'plows',
    name: 'Maple Falls Public Works',
    handle: 'maplefalls.bsky.social',
    age: '2h',
    text: 'Crews have cleared the main streets and are now in the hills.\n\nSee where the plows are: maplefalls.gov/plows',
  },
  {
    id: 'library',
    name: 'Larkspur Public Library',
    handle: 'library.larkspur.gov',
    age: '4h',
    text: 'Warm, dry and open until 9 p.m. Bring your chargers: every outlet is yours.',
  },
];
