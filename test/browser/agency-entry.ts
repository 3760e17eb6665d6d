/** What tests have at hand to set up an agency in a page of the extension. */

export { createDesk, createLibrary, defaultGuide } from '../../lib/library/index.ts';
export { folderLogin } from '../../lib/settings.ts';
export { keepSubscription, readTrail, writeFirstRoster, writeNextRoster } from '../../lib/sharing/index.ts';
export { installationKey, makePublisherKey } from '../../lib/signing/index.ts';
