import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { createLibrary, seedStarter, type Template } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

const [first, second, third] = starterTemplates() as unknown as [Template, Template, Template];
const library = createLibrary('seed');

const release = (version: number, templates: readonly Template[]) => ({
  version,
  releasedAt: version * 1_000,
  templates: templates.map((template) => ({ ...template, version, updatedAt: version * 1_000 })),
});
const titles = async () => (await library.templates.toArray()).map(({ title }) => title).sort();

afterEach(async () => {
  await library.delete();
  await library.open();
});

it('puts the starter library in once, also when two ask at the same time', async () => {
  await Promise.all([seedStarter(library), seedStarter(library), seedStarter(library)]);
  await seedStarter(library);
  expect(await library.templates.count()).toBe(starterTemplates().length);
});

it('does not bring back a starter template that a person deleted', async () => {
  await seedStarter(library, release(1, [first, second]));
  await library.templates.delete(['starter', first.id]);
  await seedStarter(library, release(1, [first, second]));
  await seedStarter(library, release(2, [first, second, third]));
  expect(await titles()).toEqual([second.title, third.title].sort());
});

it('renews with a newer release what nobody touched, and nothing else', async () => {
  await seedStarter(library, release(1, [first, second, third]));
  await library.templates.update(['starter', second.id], { title: 'My own words', updatedAt: 1_500 });
  await library.templates.put({ ...third, id: 'own', library: 'private', title: 'Private' });
  const newer = [first, second, third].map((template) => ({ ...template, title: `New ${template.title}` }));
  await seedStarter(library, release(2, newer));
  expect(await titles()).toEqual(
    ['My own words', `New ${first.title}`, `New ${third.title}`, 'Private'].sort(),
  );
});

it('never goes back to an older release', async () => {
  await seedStarter(library, release(2, [{ ...first, title: 'Two' }]));
  await seedStarter(library, release(1, [{ ...first, title: 'One' }]));
  expect(await titles()).toEqual(['Two']);
});

it('leaves nothing half done when it fails midway', async () => {
  const broken = release(1, [first, { ...second, id: undefined as unknown as string }]);
  await expect(seedStarter(library, broken)).rejects.toThrow();
  expect(await library.templates.count()).toBe(0);
  expect(await library.records.count()).toBe(0);
});
