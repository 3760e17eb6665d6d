import { type ComponentType, useEffect } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { addressOf } from '@/components/library/use-route';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import { mayReach, type Role, refresh, roleOf, type Subscription } from '@/lib/sharing';
import { ConflictsPage } from './ConflictsPage';
import { EarlierPanel } from './EarlierPanel';
import { KeyPanel } from './KeyPanel';
import { leadTexts as texts } from './lead-texts';
import { PeoplePanel } from './PeoplePanel';
import { PublishPanel } from './PublishPanel';
import { UnpublishedBadge } from './UnpublishedBadge';

interface Page {
  /** In the address. */
  readonly name: string;
  readonly title: Texts;
  readonly Show: ComponentType;
  readonly roles: readonly Role[];
}

const pages: readonly Page[] = [
  { name: 'publish', title: texts.publish, Show: PublishPanel, roles: ['lead'] },
  { name: 'conflicts', title: texts.conflicts, Show: ConflictsPage, roles: ['lead'] },
  { name: 'earlier', title: texts.earlier, Show: EarlierPanel, roles: ['lead'] },
  { name: 'people', title: texts.people, Show: PeoplePanel, roles: ['lead'] },
  { name: 'keys', title: texts.keys, Show: KeyPanel, roles: ['staff', 'reviewer', 'lead'] },
];

/** The page of this name beside the library itself; undefined for none. */
export const sharingPage = (name: string): Page | undefined => pages.find((page) => page.name === name);

interface Given {
  readonly subscription: Subscription;
  /** The page that is shown; undefined for the library itself. */
  readonly shown: Page | undefined;
}

/** The parts of sharing that somebody of this role has. */
export function SharingPages({ subscription, shown }: Given) {
  const say = useSay();
  const library = useLibrary();
  const role = roleOf(subscription);
  useEffect(() => {
    // Whoever publishes goes out from what is newest; what went wrong stands with the library.
    if (shown && !shown.roles.includes('staff')) refresh(library, { mayReach }).catch(() => {});
  }, [library, shown]);
  const link = (title: Texts, isShown: boolean, ...place: readonly string[]) => (
    <a href={addressOf('sharing', ...place)} aria-current={isShown ? 'page' : undefined}>
      {say(title)}
      {place[0] === 'publish' && <UnpublishedBadge />}
    </a>
  );
  return (
    <nav className="guide-pages" aria-label={say(texts.pages)}>
      <ul>
        <li>{link(texts.library, shown === undefined)}</li>
        {pages
          .filter(({ roles }) => roles.includes(role))
          .map((page) => (
            <li key={page.name}>{link(page.title, page === shown, page.name)}</li>
          ))}
      </ul>
    </nav>
  );
}
