import type { SessionState } from './session-state';

/** Whether there is no post yet: neither a text nor anything attached. */
export const isBlank = ({ text, media }: Pick<SessionState, 'text' | 'media'>): boolean =>
  text.trim() === '' && media.length === 0;
