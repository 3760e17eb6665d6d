import type { PostBeside, Session, SessionState } from '@/lib/session';
import type { Site } from '@/lib/sites';

/** What the sidebar in its frame may ask of a session on the page. */
export const framedMethods = [
  'apply',
  'applyAll',
  'undoAll',
  'insert',
  'rewrite',
  'sendForReview',
  'lookAtReview',
  'focusBox',
  'focusDescriptions',
  'note',
  'setProfile',
  'setLanguage',
  'ignore',
  'restoreIgnored',
  'ignoreAlways',
  'turnOff',
  'showAgain',
  'set',
] as const satisfies readonly (keyof Session)[];

export type FramedMethod = (typeof framedMethods)[number];

/** What the page's side tells the frame; plain data, since it goes through JSON. */
export type ToFrame =
  | {
      readonly kind: 'shown';
      readonly id: string;
      readonly site: Site;
      readonly state: SessionState;
      readonly posts: readonly PostBeside[];
      readonly theme: string;
      /** How high the frame may become, CSS px. */
      readonly room: number;
    }
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  /** The person asks for the sidebar by keyboard. */
  | { readonly kind: 'land' };

/** What the frame asks of the page's side. */
export type FromFrame =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly id: string;
      readonly method: FramedMethod;
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'go'; readonly id: string }
  /** How high the sidebar is, CSS px. */
  | { readonly kind: 'size'; readonly height: number }
  | { readonly kind: 'collapse' };

/** The name of the line between a page and the one frame it put up itself. */
export const lineName = (secret: string): string => `sidebar ${secret}`;
