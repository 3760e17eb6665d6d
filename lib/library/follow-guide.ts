import { liveQuery } from 'dexie';
import type { Texts } from '@/lib/checks/texts';
import { defaultGuide, guideInUse } from './guide';
import type { Guide, Library } from './library';
import { openAnew } from './open-anew';

/** The guide that drafts are checked by; with `trouble` when the agency's own could not be read. */
export interface FollowedGuide {
  readonly guide: Guide;
  readonly trouble: Texts | null;
}

/** Always knows the guide in use, without asking the database again. */
export interface GuideFollower {
  /** At once when it is known; before that as soon as the database answered, or has taken too long. */
  current(): FollowedGuide | Promise<FollowedGuide>;
  stop(): void;
}

/** How long the database may take, and how long it is left alone after it refused, both in ms. */
const patience = 2_000;
const rest = 30_000;

const unread: Texts = {
  en: 'Your agency’s style guide cannot be read just now. Drafts are checked by the rules that come with Plainpost.',
  es: 'Por ahora no se puede leer la guía de estilo de su organismo. Los borradores se revisan con las reglas que trae Plainpost.',
};

/** Follows the guide in use: hears of each change in any page, and rests in between. */
export function followGuide(library: Library, now: () => number = Date.now): GuideFollower {
  let known: FollowedGuide | undefined;
  let failedAt: number | undefined;
  let tell: (followed: FollowedGuide) => void = () => {};
  let first = listen();

  function listen(): { readonly answer: Promise<FollowedGuide>; readonly stop: () => void } {
    const answer = new Promise<FollowedGuide>((resolve) => {
      tell = resolve;
    });
    const timer = setTimeout(fail, patience);
    const subscription = liveQuery(() => guideInUse(library)).subscribe({
      next: (guide) => {
        clearTimeout(timer);
        failedAt = undefined;
        known = { guide, trouble: null };
        tell(known);
      },
      error: fail,
    });
    function fail(): void {
      clearTimeout(timer);
      failedAt = now();
      known = { guide: known?.guide ?? defaultGuide('used'), trouble: unread };
      tell(known);
    }
    return {
      answer,
      stop: () => {
        clearTimeout(timer);
        subscription.unsubscribe();
      },
    };
  }

  return {
    current() {
      if (failedAt !== undefined && now() - failedAt > rest) {
        first.stop();
        openAnew(library);
        failedAt = undefined;
        first = listen();
      }
      return known ?? first.answer;
    },
    stop: () => first.stop(),
  };
}
