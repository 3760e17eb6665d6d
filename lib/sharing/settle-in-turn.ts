import type { Library } from '@/lib/library';
import { type Settled, settle } from './settle';
import { turnToPublish } from './turn-to-publish';

/** Ends a publication that was interrupted, after a look that went well; one that is under way is waited for. Never rejects. */
export const settleInTurn = (library: Library): Promise<Settled> =>
  turnToPublish(library, () => settle(library)).catch((): Settled => ({ state: 'open' }));
