export interface Post {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly age: string;
  readonly text: string;
  readonly warning?: string;
}

export const us = { name: 'Town of Larkspur', account: 'larkspur' };

/** Agencies and places that do not exist. */
export const posts: readonly Post[] = [
  {
    id: 'flood',
    name: 'Harbor County Emergency Management',
    account: 'harborcountyem@social.harborcounty.gov',
    age: '12m',
    text: 'Flood watch until 6 a.m. for low roads along Alder Creek. Do not drive through water on the road.',
  },
  {
    id: 'crash',
    name: 'Maple Falls Public Works',
    account: 'publicworks',
    age: '1h',
    text: 'Mill St. is open again after this morning’s crash. Nobody was badly hurt.',
    warning: 'Road crash',
  },
  {
    id: 'library',
    name: 'Larkspur Public Library',
    account: 'larkspurreads',
    age: '4h',
    text: 'Warm, dry and open until 9 p.m. Bring your chargers: every outlet is yours.',
  },
];
