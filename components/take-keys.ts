import { handover } from '@/lib/sentinel/handover';

type Taker = (event: KeyboardEvent) => boolean;

const takers: Taker[] = [];

/** Takes keys before the site sees them; whoever came last is asked first. @returns what ends it */
export function takeKeys(taker: Taker): () => void {
  const shared = handover();
  takers.unshift(taker);
  shared.takesKey = (event) => takers.some((one) => one(event));
  return () => {
    takers.splice(takers.indexOf(taker), 1);
    if (takers.length === 0) shared.takesKey = undefined;
  };
}
