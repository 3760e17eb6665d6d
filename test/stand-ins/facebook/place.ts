import { usePath } from '../shared/path';
import { words } from './words';

/** Where a post is written: what the site shows there, and how it is posted. */
export interface Place {
  readonly id: 'profile' | 'page' | 'group';
  /** Who writes, or where. */
  readonly name: string;
  /** What the closed composer says. */
  readonly prompt: string;
  readonly placeholder: string;
  /** Whether another dialog comes between the text and the button that posts it. */
  readonly twoSteps: boolean;
}

const town = 'Town of Larkspur';
const onItsMind = words.onYourMind('Larkspur');

// Source: live field notes of 2026 and aslan's page knowledge: a page has two steps, a group one.
const places: Readonly<Record<Place['id'], Place>> = {
  profile: { id: 'profile', name: town, prompt: onItsMind, placeholder: onItsMind, twoSteps: false },
  page: {
    id: 'page',
    name: 'Maple Town',
    prompt: words.onYourMind('Maple Town'),
    placeholder: words.onYourMind('Maple Town'),
    twoSteps: true,
  },
  group: {
    id: 'group',
    name: 'Larkspur Neighbors',
    prompt: words.writeSomething,
    placeholder: words.createPublic,
    twoSteps: false,
  },
};

/** The feed, a page (`/mapletownpage`) or a group (`/groups/1`). */
export function usePlace(): Place {
  const path = usePath();
  if (path === '/mapletownpage') return places.page;
  return path.startsWith('/groups/') ? places.group : places.profile;
}
