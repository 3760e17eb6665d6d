import { platformIds } from '@/lib/checks';

/** Every platform a post can be for, as a sentence lists them. */
export const platformNames = new Intl.ListFormat('en-GB').format(platformIds);
