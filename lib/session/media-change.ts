import type { Site } from '@/lib/sites';
import { isBlank } from './is-blank';
import { readMedia } from './read-media';
import type { SessionState } from './session-state';

type Changed = Partial<Pick<SessionState, 'media' | 'notes' | 'resting'>>;

/** What becomes of a session once other things are attached than it knows of; undefined while they are the same. */
export function mediaChange(
  box: HTMLElement,
  site: Site,
  { media, text }: SessionState,
): Changed | undefined {
  const now = readMedia(box, site);
  if (JSON.stringify(now) === JSON.stringify(media)) return undefined;
  return {
    media: now,
    // A photo begins a post as well as a word does, and the way to the photos led out of the box.
    ...(now.length > 0 && { resting: false }),
    ...(isBlank({ text, media: now }) && { notes: {} }),
  };
}
