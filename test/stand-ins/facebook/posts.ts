export interface Post {
  readonly id: string;
  readonly name: string;
  readonly age: string;
  readonly text: string;
  readonly picture?: 'map' | 'bus';
  readonly likes: number;
}

/** Agencies and places that do not exist. */
export const posts: readonly Post[] = [
  {
    id: '1',
    name: 'Harbor County Emergency Management',
    age: '2h',
    text: 'Alder Creek is high and still rising. Stay off Creek Road between Oak St. and the bridge until 6 p.m. If water comes toward your home, go to the high school gym. It is open now, and pets are welcome.',
    picture: 'map',
    likes: 214,
  },
  {
    id: '2',
    name: 'Maple Falls Library',
    age: '5h',
    text: 'Story time is back on Saturday at 10 a.m. No sign-up needed.\n\nLa hora del cuento vuelve el sábado a las 10 a. m.',
    likes: 38,
  },
  {
    id: '3',
    name: 'Cedar Valley Transit',
    age: '1d',
    text: 'Buses on route 7 run every 20 minutes during the fair. Park for free at the fairgrounds and ride.',
    picture: 'bus',
    likes: 91,
  },
];
