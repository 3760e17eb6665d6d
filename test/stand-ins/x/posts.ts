export interface Post {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly age: string;
  readonly text: string;
  readonly picture?: 'map' | 'plow';
  /** Replies, reposts, likes, views. */
  readonly counts: readonly [number, number, number, string];
}

/** Agencies and places that do not exist. */
export const posts: readonly Post[] = [
  {
    id: '1801',
    name: 'Harbor County Emergency Management',
    user: 'HarborCountyEM',
    age: '12m',
    text: 'Flood watch until 6 a.m. for low roads along Alder Creek. Do not drive through water on the road. Sign up for alerts: harborcounty.gov/alerts #HarborFlood',
    picture: 'map',
    counts: [14, 63, 118, '9.2K'],
  },
  {
    id: '1802',
    name: 'Cedar Valley Transit',
    user: 'RideCVT',
    age: '38m',
    text: 'Route 7 skips the Mill St. stop today. Board at 4th Ave., one block north.\n\nLa ruta 7 no para hoy en Mill St. Suba en 4th Ave.',
    counts: [2, 5, 21, '1.1K'],
  },
  {
    id: '1803',
    name: 'Maple Falls Public Works',
    user: 'MapleFallsDPW',
    age: '2h',
    text: 'Crews have cleared the main streets and are now in the hills. See where the plows are: maplefalls.gov/plows',
    picture: 'plow',
    counts: [8, 11, 74, '3.4K'],
  },
  {
    id: '1804',
    name: 'Larkspur Public Library',
    user: 'LarkspurReads',
    age: '4h',
    text: 'Warm, dry and open until 9 p.m. Bring your chargers: every outlet is yours. @TownOfLarkspur',
    counts: [1, 9, 56, '2K'],
  },
  {
    id: '1805',
    name: 'Harbor County Health',
    user: 'HarborHealth',
    age: '6h',
    text: 'Free flu shots on Saturday, 10 a.m. to 2 p.m., at the fairgrounds. No appointment, no insurance card needed. #FluShots',
    counts: [5, 22, 41, '2.7K'],
  },
];

export const topics: readonly (readonly [string, string, string])[] = [
  ['Weather · Trending', '#HarborFlood', '2,184 posts'],
  ['Trending in Larkspur', 'Oak Street', '641 posts'],
  ['Government · Trending', 'Town meeting', '388 posts'],
  ['Trending', '#FluShots', '1,027 posts'],
];
