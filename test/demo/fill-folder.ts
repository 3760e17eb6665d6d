import 'fake-indexeddb/auto';
import { createDesk, createLibrary, seedStarter } from '@/lib/library';
import { lookAt, planPublication, setUpLibrary } from '@/lib/sharing';
import { makePublisherKey } from '@/lib/signing';

/** The folder to fill, and the login of the lead. */
export interface Demo {
  readonly address: string;
  readonly login: { readonly user: string; readonly password: string };
  readonly passphrase: string;
}

/**
 * Publishes a library in an empty folder as a lead does, with the same code: a style guide of its own, and the templates
 * that come with Plainpost.
 * @returns the backup file of the publisher's key; null where the folder holds a library already
 */
export async function fillFolder({ address, login, passphrase }: Demo): Promise<string | null> {
  const looked = await lookAt(address, { login });
  if (looked.ok && looked.state === 'library') return null;
  const library = createLibrary('demo');
  await seedStarter(library);
  const desk = createDesk(library);
  await desk.rename('Ana Ruiz');
  const guide = await desk.guide('changed');
  await desk.saveGuide({
    ...guide,
    agency: {
      ...guide.agency,
      ...{ name: 'City of Riverton', timeZone: 'America/Chicago', domains: ['riverton.gov'] },
      ...{ phones: ['555-0100'], handles: ['RivertonGov'] },
    },
  });
  const applied = await desk.applyGuide();
  if (!applied.ok) throw new Error(applied.why);
  const made = await makePublisherKey(library, 'Ana Ruiz', passphrase);
  const plan = await planPublication(library, { starters: true });
  const done = await setUpLibrary(library, {
    ...{ address, login, key: await made.keep(), name: 'City of Riverton', by: 'Ana Ruiz', starters: true },
    ...{ note: 'To try Plainpost with.', despite: plan.warnings },
  });
  if (!done.ok) throw new Error(done.why.en);
  return made.file;
}
